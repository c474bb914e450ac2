package org.opengov.tracker.progress.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.Http;
import org.opengov.tracker._support.HttpDesk;

/** The progress form as something else than a browser may send it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("anyDatabase")
class ProgressFormIT {

    private static final String FORM = "/desk/progress-edit/AZ0026.1?period=2015";
    private static final String REASON = "Sent without parts.";

    @ArquillianResource
    URI site;

    @BeforeEach
    void startClean() {
        new Http(site).cleanDatabase();
    }

    @Test
    void formThatHoldsNoFilesNeedNotComeInParts() throws IOException, InterruptedException {
        HttpDesk officer = new HttpDesk(site, "officer");

        int status = officer.sendPlainForm(
                FORM,
                Map.of(
                        "progress-form", "progress-form",
                        "progress-form:version", "",
                        "progress-form:nil", "true",
                        "progress-form:nilReason", REASON,
                        "progress-form:save", "save"));

        assertThat(status).isEqualTo(302);
        assertThat(officer.get(FORM)).contains(REASON);
    }

    @Test
    void coordinatorAndOtherAgencysMilestoneAreRefused() throws IOException, InterruptedException {
        HttpDesk coordinator = new HttpDesk(site, "coordinator");
        HttpDesk officer = new HttpDesk(site, "officer");
        Map<String, String> nil = Map.of(
                "progress-form", "progress-form",
                "progress-form:version", "",
                "progress-form:nil", "true",
                "progress-form:nilReason", REASON,
                "progress-form:submit", "submit");

        assertThat(coordinator.sendForm(FORM, nil)).isEqualTo(403);
        assertThat(officer.sendForm("/desk/progress-edit/AZ0029.1?period=2015", nil))
                .isEqualTo(403);
        assertThat(officer.sendForm("/desk/progress-edit/ZZ9999.1?period=2015", nil))
                .isEqualTo(404);
    }
}
