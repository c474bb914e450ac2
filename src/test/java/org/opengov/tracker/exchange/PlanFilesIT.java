package org.opengov.tracker.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opengov.tracker._support.Given.PLAN;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.InTransaction;
import org.opengov.tracker.agency.Agencies;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.plan.Plans;

/** A plan is taken in once and whole, or not at all. */
@ExtendWith(ArquillianExtension.class)
class PlanFilesIT {

    @Inject
    PlanFiles planFiles;

    @Inject
    InTransaction inTransaction;

    @Inject
    Plans plans;

    @Inject
    Commitments commitments;

    @Inject
    Agencies agencies;

    @Test
    void loadingTwiceChangesNothing() throws IOException {
        long revision = plans.get(PLAN).getRevision();

        boolean taken = planFiles.load(stream(shipped()));

        assertThat(taken).isFalse();
        assertThat(plans.get(PLAN).getRevision()).isEqualTo(revision);
        assertThat(commitments.listOfPlan(PLAN)).hasSize(37);
        assertThat(agencies.list()).hasSize(15);
    }

    @Test
    void nothingOfABrokenFileIsTaken() throws IOException {
        // Everything but the last commitment's lead is right, so that all before it was already written.
        String other = shipped()
                .replace("\"code\": \"AZ-2012-2015\"", "\"code\": \"AZ-BROKEN\"")
                .replace("\"AZ00", "\"XZ00")
                .replace("\"ngo-council\"", "\"nobody-knows\"")
                .replaceFirst("\"code\": \"nobody-knows\"", "\"code\": \"new-council\"");

        assertThatThrownBy(() -> planFiles.load(stream(other)))
                .isInstanceOf(PlanFileBroken.class)
                .hasMessageContaining("commitments[36].coLeads")
                .hasMessageContaining("nobody-knows");

        assertThat(plans.find("AZ-BROKEN")).isEmpty();
        assertThat(commitments.find("XZ0001")).isEmpty();
        assertThat(agencies.find("new-council")).isEmpty();
    }

    @Test
    void whatIsExportedAndLoadedIsExportedAlike() {
        String original = new String(planFiles.write(PLAN), StandardCharsets.UTF_8);
        String copy = original.replace("\"AZ-2012-2015\"", "\"XZ-2012-2015\"").replace("\"AZ00", "\"XZ00");

        // Rolled back: other tests count plans and commitments.
        assertThatThrownBy(() -> inTransaction.run(() -> {
                    assertThat(planFiles.load(stream(copy))).isTrue();
                    throw new Exported(new String(planFiles.write("XZ-2012-2015"), StandardCharsets.UTF_8));
                }))
                .hasStackTraceContaining("Exported")
                .satisfies(thrown -> assertThat(exported(thrown)).isEqualTo(copy));
        assertThat(plans.findAny("XZ-2012-2015")).isEmpty();
    }

    private static String exported(Throwable thrown) {
        Throwable cause = thrown;
        while (!(cause instanceof Exported)) {
            cause = cause.getCause();
        }
        return ((Exported) cause).file;
    }

    private static final class Exported extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final String file;

        Exported(String file) {
            this.file = file;
        }
    }

    private static String shipped() throws IOException {
        try (InputStream file = PlanFiles.class.getClassLoader().getResourceAsStream("plans/az-2012-2015.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
