package org.opengov.tracker.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.CleanDatabase;
import org.opengov.tracker._support.Given;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.platform.AuditEntry;
import org.opengov.tracker.platform.AuditSearch;
import org.opengov.tracker.platform.AuditTrail;
import org.opengov.tracker.platform.RuleBroken;

/** The life of an update as the audit trail tells it: from what to what, and nothing of what failed. */
@ExtendWith(ArquillianExtension.class)
class ProgressTrailIT {

    private static final String SUBJECT = "AZ0031.1 2015";

    @Inject
    ProgressUpdates updates;

    @Inject
    Review review;

    @Inject
    AuditTrail audit;

    @Inject
    CleanDatabase cleanDatabase;

    @BeforeEach
    void startClean() {
        cleanDatabase.now();
    }

    @Test
    void draftTellsWhatWasWrittenAndRewritten() {
        ProgressUpdate first = updates.save(Given.PLACE, Given.nil("Late."), null, Given.officer());
        ProgressUpdate same = updates.save(Given.PLACE, Given.nil("Late."), first.getVersion(), Given.officer());
        updates.save(Given.PLACE, Given.nil("Later."), same.getVersion(), Given.officer());

        assertThat(audit.list(AuditSearch.ALL, 0, 9, Given.administrator()))
                .extracting(
                        AuditEntry::getWho,
                        AuditEntry::getAction,
                        AuditEntry::getSubject,
                        AuditEntry::getWas,
                        AuditEntry::getBecame)
                .containsExactly(
                        tuple("officer-of-sofaz", "progress.saved", SUBJECT, "nil-reason: Late.", "nil-reason: Later."),
                        tuple(
                                "officer-of-sofaz",
                                "progress.saved",
                                SUBJECT,
                                "nil: false",
                                "nil: true\nnil-reason: Late."));
    }

    @Test
    void reviewTellsStateAndReason() {
        ProgressUpdate update = updates.submit(Given.PLACE, Given.draft(Completion.LIMITED), null, Given.officer());
        review.returnToOfficer(update.getId(), update.getVersion(), "Which\ntender?", Given.coordinator());

        assertThat(audit.list(AuditSearch.ALL, 0, 9, Given.administrator()))
                .extracting(AuditEntry::getAction, AuditEntry::getWas, AuditEntry::getBecame)
                .containsExactly(
                        tuple(
                                "progress.returned",
                                "state: SUBMITTED",
                                "state: RETURNED\nreturn-reason: Which ¶ tender?"),
                        tuple("progress.submitted", "state: DRAFT", "state: SUBMITTED"),
                        tuple(
                                "progress.saved",
                                null,
                                "completion: LIMITED\ndone: Three reports are out.\n"
                                        + "challenges: The fourth waits for its data."));
    }

    @Test
    void evidenceIsNamedWhenItComesAndGoes() {
        ProgressUpdate update = updates.save(Given.PLACE, Given.nil("Late."), null, Given.officer());
        updates.addLink(update.getId(), new EvidenceLink("Report", "https://example.org/report"), Given.officer());
        updates.addFile(update.getId(), "list.txt", "one line".getBytes(StandardCharsets.UTF_8), Given.officer());
        Long link = updates.findUnderWay(Given.PLACE, Given.officer())
                .orElseThrow()
                .getEvidence()
                .get(0)
                .getId();
        updates.removeEvidence(update.getId(), link, Given.officer());

        assertThat(audit.list(new AuditSearch("az0031.1", "evidence.added", null, null), 0, 9, Given.administrator()))
                .extracting(AuditEntry::getBecame)
                .first()
                .asString()
                .startsWith("list.txt (SHA-256 ");
        assertThat(audit.list(new AuditSearch("", "evidence.removed", null, null), 0, 9, Given.administrator()))
                .extracting(AuditEntry::getWas, AuditEntry::getBecame)
                .containsExactly(tuple("https://example.org/report", null));
    }

    @Test
    void whatIsRefusedByARuleLeavesNoEntry() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> updates.submit(Given.PLACE, Given.nil(" "), null, Given.officer()));

        assertThat(audit.count(AuditSearch.ALL, Given.administrator())).isZero();
        assertThat(audit.verify("", Given.administrator()).isIntact()).isTrue();
    }
}
