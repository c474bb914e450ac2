package org.opengov.tracker.progress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.opengov.tracker._support.Given.PLACE;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.CleanDatabase;
import org.opengov.tracker._support.Given;
import org.opengov.tracker._support.InTransaction;
import org.opengov.tracker._support.SampleFiles;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.platform.Forbidden;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.platform.Settings;
import org.opengov.tracker.progress.EvidenceCoverage.Backed;

/** What is taken as evidence, how it is kept, and who may see it. */
@ExtendWith(ArquillianExtension.class)
class EvidenceIT {

    private static final Officer OFFICER = Given.officer();
    private static final byte[] TEXT = "Minutes of the meeting.".getBytes(UTF_8);
    private static final byte[] PROGRAM = {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 62, 0};

    @Inject
    ProgressUpdates updates;

    @Inject
    PublishedUpdates published;

    @Inject
    EvidenceCoverage coverage;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    @Inject
    Given given;

    @Inject
    InTransaction inTransaction;

    @Inject
    CleanDatabase cleanDatabase;

    @PersistenceContext
    EntityManager entities;

    private Long update;

    @BeforeEach
    void startWithADraft() {
        cleanDatabase.now();
        update = updates.save(PLACE, Given.draft(Completion.LIMITED), null, OFFICER)
                .getId();
    }

    @Test
    void fileIsKeptWithItsChecksumSizeAndType() {
        updates.addFile(update, "C:\\papers\\minutes.txt", TEXT, OFFICER);

        inTransaction.run(() -> assertThat(evidence()).singleElement().satisfies(kept -> {
            assertThat(kept.getFileName()).isEqualTo("minutes.txt");
            assertThat(kept.getFile().getSha256()).matches("[0-9a-f]{64}");
            assertThat(kept.getFile().getSize()).isEqualTo(TEXT.length);
            assertThat(kept.getFile().getMediaType()).isEqualTo("text/plain");
            assertThat(kept.getFile().content()).isEqualTo(TEXT);
            assertThat(kept.getTakenAt()).isNotNull();
        }));
    }

    @Test
    void equalBytesAreKeptOnce() {
        updates.addFile(update, "minutes.txt", TEXT, OFFICER);
        updates.addFile(update, "the same again.txt", TEXT, OFFICER);

        inTransaction.run(() -> assertThat(evidence())
                .hasSize(2)
                .extracting(kept -> kept.getFile().getSha256())
                .containsOnly(evidence().get(0).getFile().getSha256()));
        long files = entities.createQuery("select count(f) from EvidenceFile f", Long.class)
                .getSingleResult();
        assertThat(files).isEqualTo(1);
    }

    @Test
    void fileLargerThanTheLimitIsRefused() {
        assertRefused(new byte[(int) settings.evidence().maxBytes() + 1], "big.txt", "progress.evidence.tooLarge");
    }

    @Test
    void emptyFileIsRefused() {
        assertRefused(new byte[0], "empty.pdf", "progress.evidence.empty");
    }

    @Test
    void programIsRefusedWhateverItsName() {
        assertRefused(PROGRAM, "report.pdf", "progress.evidence.type");
        assertRefused("<html><script>1</script></html>".getBytes(UTF_8), "page.html", "progress.evidence.type");
    }

    @Test
    void contentDecidesAndNotTheName() {
        assertRefused("<!DOCTYPE html><p>An act</p>".getBytes(UTF_8), "act.pdf", "progress.evidence.type");
        assertRefused(SampleFiles.zip(Map.of("a.txt", "Minutes")), "letter.docx", "progress.evidence.type");
        assertRefused(SampleFiles.joined(SampleFiles.docx(), PROGRAM), "letter.docx", "progress.evidence.type");
        assertRefused(SampleFiles.docm(), "letter.docx", "progress.evidence.macros");

        updates.addFile(update, "letter.exe", SampleFiles.docx(), OFFICER);

        inTransaction.run(() -> assertThat(evidence().get(0).getFile().getMediaType())
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document"));
    }

    @Test
    void coverageCountsTheLatestWordOnEachMilestone() {
        assertThat(coverage.mapOfPlan(Given.PLAN, LocalDate.now(clock))).isEmpty();
        long version = updates.findUnderWay(PLACE, OFFICER).orElseThrow().getVersion();
        given.publish(updates.submit(PLACE, Given.draft(Completion.LIMITED), version, OFFICER));
        assertThat(coverage.mapOfPlan(Given.PLAN, LocalDate.now(clock))).containsOnly(entry("sofaz", new Backed(0, 1)));

        Long correction = updates.save(PLACE, Given.draft(Completion.LIMITED), null, OFFICER)
                .getId();
        updates.addLink(correction, new EvidenceLink("", "https://example.org/report"), OFFICER);
        version = updates.findUnderWay(PLACE, OFFICER).orElseThrow().getVersion();
        given.publish(updates.submit(PLACE, Given.draft(Completion.LIMITED), version, OFFICER));

        assertThat(coverage.mapOfPlan(Given.PLAN, LocalDate.now(clock))).containsOnly(entry("sofaz", new Backed(1, 1)));
        assertThat(coverage.mapOfPlan(Given.PLAN, LocalDate.now(clock).minusDays(1)))
                .isEmpty();
    }

    @Test
    void linkThatNobodyCanOpenIsRefused() {
        for (String address : List.of("", "javascript:alert(1)", "ftp://example.org/", "https://", "not a link")) {
            assertThatExceptionOfType(RuleBroken.class)
                    .as(address)
                    .isThrownBy(() -> updates.addLink(update, new EvidenceLink("", address), OFFICER))
                    .satisfies(
                            broken -> assertThat(broken.messageKey()).isEqualTo("progress.evidence.address.invalid"));
        }
    }

    @Test
    void evidenceCanBeTakenOffADraft() {
        updates.addFile(update, "minutes.txt", TEXT, OFFICER);
        Long id = inTransaction.get(() -> evidence().get(0).getId());

        updates.removeEvidence(update, id, OFFICER);

        inTransaction.run(() -> assertThat(evidence()).isEmpty());
    }

    @Test
    void evidenceOfADraftIsForItsAgencyAndCoordinatorsAlone() {
        updates.addFile(update, "minutes.txt", TEXT, OFFICER);
        Long id = inTransaction.get(() -> evidence().get(0).getId());

        assertThat(updates.getEvidence(id, OFFICER).getFileName()).isEqualTo("minutes.txt");
        assertThat(updates.getEvidence(id, Given.coordinator()).getFileName()).isEqualTo("minutes.txt");
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> updates.getEvidence(id, Given.officerOf("taxes")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> published.getEvidence(id));
    }

    @Test
    void evidenceOfAPublishedUpdateIsPublic() {
        updates.addFile(update, "minutes.txt", TEXT, OFFICER);
        Long id = inTransaction.get(() -> evidence().get(0).getId());
        long version = updates.findUnderWay(PLACE, OFFICER).orElseThrow().getVersion();

        given.publish(updates.submit(PLACE, Given.draft(Completion.LIMITED), version, OFFICER));

        inTransaction.run(
                () -> assertThat(published.getEvidence(id).getFile().content()).isEqualTo(TEXT));
    }

    private List<Evidence> evidence() {
        return updates.findUnderWay(PLACE, OFFICER).orElseThrow().getEvidence();
    }

    private void assertRefused(byte[] content, String name, String messageKey) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> updates.addFile(update, name, content, OFFICER))
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo(messageKey));
        inTransaction.run(() -> assertThat(evidence()).isEmpty());
    }
}
