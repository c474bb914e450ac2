package org.opengov.tracker.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opengov.tracker._support.HttpDesk;
import org.opengov.tracker._support.OwnServer;

/**
 * What the product said it has taken is there after a power cut. The embedded database dies with the server; the one
 * beside it does not, and what a killed server took there is looked for where two servers are tried.
 */
@Tag("anyDatabase")
class DurabilityIT {

    private static final String FORM = "/desk/progress-edit/AZ0026.1?period=2015&lang=en";
    private static final String REASON = "The tender was delayed by a complaint.";

    @Test
    void acknowledgedUpdateOutlivesAKilledServer() throws Exception {
        try (OwnServer server = new OwnServer("durability")) {
            HttpDesk officer = new HttpDesk(server.start(), "officer");
            int status = officer.sendForm(FORM, nilUpdate());
            server.kill();
            assertThat(status).as("acknowledged").isEqualTo(302);

            HttpDesk sameOfficer = new HttpDesk(server.start(), "officer");

            assertThat(sameOfficer.get(FORM)).contains(REASON).contains("state SUBMITTED");
        }
    }

    private static Map<String, String> nilUpdate() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("progress-form", "progress-form");
        form.put("progress-form:version", "");
        form.put("progress-form:nil", "true");
        form.put("progress-form:nilReason", REASON);
        form.put("progress-form:submit", "submit");
        return form;
    }
}
