package org.opengov.tracker.cut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opengov.tracker._support.Given.COMMITMENT;
import static org.opengov.tracker._support.Given.MILESTONE;
import static org.opengov.tracker._support.Given.PLAN;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.CleanDatabase;
import org.opengov.tracker._support.Given;
import org.opengov.tracker._support.InTransaction;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.cut.PublicRecord.UpdateRow;
import org.opengov.tracker.drafting.AgencyRegister;
import org.opengov.tracker.drafting.AgencyRegister.AgencyText;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.AuditEntry;
import org.opengov.tracker.platform.AuditSearch;
import org.opengov.tracker.platform.AuditTrail;
import org.opengov.tracker.platform.Forbidden;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.progress.ProgressUpdate;
import org.opengov.tracker.progress.ProgressUpdates;
import org.opengov.tracker.progress.ProgressUpdates.Place;
import org.opengov.tracker.progress.PublishedUpdates;
import org.opengov.tracker.report.ReportForm;
import org.opengov.tracker.report.ReportKind;
import org.opengov.tracker.report.ReportOrder;
import org.opengov.tracker.report.Scope;
import org.opengov.tracker.report.StatusReport;
import org.opengov.tracker.report.StatusReports;

/** Cuts of the real plan: who freezes them, how they are numbered and corrected, and that they stay what they were. */
@ExtendWith(ArquillianExtension.class)
class CutsIT {

    private static final LocalDate EARLIER = LocalDate.of(2014, 6, 30);
    private static final Officer COORDINATOR = Given.coordinator();

    @Inject
    Cuts cuts;

    @Inject
    PublicRecords records;

    @Inject
    PublishedUpdates published;

    @Inject
    StatusReports reports;

    @Inject
    Plans plans;

    @Inject
    ProgressUpdates updates;

    @Inject
    AgencyRegister register;

    @Inject
    AuditTrail audit;

    @Inject
    Given given;

    @Inject
    InTransaction inTransaction;

    @Inject
    Clock clock;

    @Inject
    CleanDatabase cleanDatabase;

    @PersistenceContext
    EntityManager entities;

    @BeforeEach
    void startClean() {
        cleanDatabase.now();
    }

    @Test
    void onlyCoordinatorsFreeze() {
        for (Officer other : List.of(Given.officer(), Given.administrator(), Given.assessorOf("IRM"))) {
            assertThatThrownBy(() -> cuts.freeze(PLAN, EARLIER, null, "", other))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> cuts.preview(PLAN, EARLIER, null, "", other))
                    .isInstanceOf(Forbidden.class);
        }
        assertThat(cuts.list(PLAN)).isEmpty();
    }

    @Test
    void numbersHaveNoGapsAndEveryStepIsInTheTrail() {
        long revision = plans.get(PLAN).getRevision();

        Cut first = cuts.freeze(PLAN, EARLIER, null, null, COORDINATOR);
        assertBreaks("cut.day.taken", "day", EARLIER, null, "");
        Cut second = cuts.freeze(PLAN, EARLIER.plusYears(1), null, "Annual report", COORDINATOR);
        Cut third = cuts.freeze(PLAN, EARLIER, 1, "A figure was wrong.", COORDINATOR);

        assertThat(cuts.list(PLAN)).extracting(Cut::getNumber).containsExactly(1, 2, 3);
        assertThat(plans.get(PLAN).getRevision()).isGreaterThan(revision);
        assertThat(cuts.get("AZ-2012-2015-C3").mark()).isEqualTo(third.mark());
        assertThat(cuts.correctionOf(first)).map(Cut::getNumber).contains(3);
        assertThat(cuts.correctionOf(second)).isEmpty();
        List<AuditEntry> trail = audit.list(AuditSearch.ALL, 0, 9, Given.administrator());
        assertThat(trail).extracting(AuditEntry::getAction).containsExactly("cut.frozen", "cut.frozen", "cut.frozen");
        assertThat(trail)
                .extracting(AuditEntry::getSubject)
                .containsExactly("AZ-2012-2015-C3", "AZ-2012-2015-C2", "AZ-2012-2015-C1");
        assertThat(trail.get(0).getBecame()).contains(third.getSha256(), "corrects 1", "A figure was wrong.");
    }

    @Test
    void aCutIsCorrectedOnceAndForItsOwnDayAndWithAReason() {
        cuts.freeze(PLAN, EARLIER, null, null, COORDINATOR);
        assertBreaks("cut.corrects.otherDay", "day", EARLIER.plusDays(1), 1, "A figure was wrong.");
        assertBreaks("cut.reason.missing", "reason", EARLIER, 1, " ");
        assertBreaks("cut.day.toCome", "day", today().plusDays(1), null, "");
        assertThatThrownBy(() -> cuts.freeze(PLAN, EARLIER, 7, "Why", COORDINATOR))
                .isInstanceOf(NotFound.class);

        Cut second = cuts.freeze(PLAN, EARLIER, 1, "A figure was wrong.", COORDINATOR);

        assertBreaks("cut.corrected.already", "", EARLIER, 1, "Again.");
        // A correction may be corrected in turn.
        Cut third = cuts.freeze(PLAN, EARLIER, 2, "So was another.", COORDINATOR);
        assertThat(third.mark().corrects()).isEqualTo(second.getNumber());
        assertThat(cuts.listed(PLAN)).extracting(ListedCut::correctedBy).containsExactly(2, 3, null);
    }

    private void assertBreaks(String key, String field, LocalDate day, Integer corrects, String reason) {
        int before = cuts.list(PLAN).size();
        assertThatThrownBy(() -> cuts.preview(PLAN, day, corrects, reason, COORDINATOR))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> {
                    assertThat(broken.messageKey()).isEqualTo(key);
                    assertThat(broken.field()).isEqualTo(field);
                });
        assertThatThrownBy(() -> cuts.freeze(PLAN, day, corrects, reason, COORDINATOR))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.messageKey()).isEqualTo(key));
        assertThat(cuts.list(PLAN)).hasSize(before);
    }

    @Test
    void thePreviewIsWhatIsFrozen() {
        PublicRecord preview = cuts.preview(PLAN, EARLIER, null, "", COORDINATOR);

        Cut cut = cuts.freeze(PLAN, EARLIER, null, "", COORDINATOR);

        assertThat(CanonicalData.of(preview).sha256()).isEqualTo(cut.getSha256());
        assertThat(preview.commitments()).hasSize(37);
    }

    @Test
    void reportOfACutHasTheSameFiguresWhateverHappensAfterwards() {
        given.published(Completion.LIMITED);
        Cut earlier = cuts.freeze(PLAN, EARLIER, null, null, COORDINATOR);
        Cut cut = cuts.freeze(PLAN, today(), null, null, COORDINATOR);
        StatusReport before = reports.of(order(cut));
        Agency agency = agency();
        rename(agency, "Another name altogether");
        try {
            publishMore();
            cuts.freeze(PLAN, EARLIER, earlier.getNumber(), "A figure was wrong.", COORDINATOR);

            StatusReport after = reports.of(order(cut));

            assertThat(after.record()).isEqualTo(before.record());
            assertThat(after.scoreboard()).isEqualTo(before.scoreboard());
            assertThat(after.voices()).isEqualTo(before.voices());
            assertThat(after.commitments()).isEqualTo(before.commitments());
            assertThat(after.updates()).isEqualTo(before.updates());
            assertThat(after.before()).isEqualTo(before.before()).hasSize(1);
            // Not only because it was remembered: what is stored says the same.
            assertThat(cuts.data(cut).read()).isEqualTo(before.record());
            // Meanwhile the record itself moved on.
            Cut correction = cuts.freeze(PLAN, today(), cut.getNumber(), "More was reported.", COORDINATOR);
            assertThat(cuts.record(correction).updates()).hasSize(2);
            assertThat(cuts.data(correction).toString()).contains("Another name altogether");
            assertThat(cuts.data(cut).toString()).doesNotContain("Another name altogether");
        } finally {
            rename(agency(), agency.getName());
        }
    }

    @Test
    void whatIsReadInPartsIsWhatWasPublished() {
        given.published(Completion.LIMITED);
        publishMore();

        PublicRecord held = records.of(PLAN, today());
        PublicRecord parts = records.inParts(PLAN, today());

        assertThat(parts.held()).isEqualTo(held);
        inTransaction.run(() -> {
            List<ProgressUpdate> stored = published.listOfPlan(PLAN, today());
            assertThat(stored).hasSizeGreaterThan(1);
            assertThat(parts.updates())
                    .extracting(UpdateRow::id)
                    .containsExactlyElementsOf(
                            stored.stream().map(ProgressUpdate::getId).toList());
            assertThat(parts.updates())
                    .extracting(UpdateRow::done)
                    .containsExactlyElementsOf(stored.stream()
                            .map(update -> update.getStatement().getDone())
                            .toList());
        });
    }

    private void publishMore() {
        given.publish(updates.submit(
                new Place(MILESTONE, "2014"), Given.draft(Completion.SUBSTANTIAL), null, Given.officer()));
    }

    private Agency agency() {
        return register.find("sofaz", COORDINATOR).orElseThrow();
    }

    private void rename(Agency agency, String name) {
        List<String> members =
                inTransaction.get(() -> register.find(agency.getCode(), COORDINATOR).orElseThrow().getMembers().stream()
                        .map(Agency::getCode)
                        .toList());
        List<String> aliases = inTransaction.get(() -> List.copyOf(
                register.find(agency.getCode(), COORDINATOR).orElseThrow().getAliases()));
        register.rewrite(
                agency.getVersion(),
                new AgencyText(
                        agency.getCode(), name, agency.sector().orElse(null), agency.isCollective(), aliases, members),
                COORDINATOR);
    }

    @Test
    void theGovernmentsWordIsAStepOfTheHistory() {
        given.published(Completion.LIMITED);

        PublicRecord record = cuts.record(cuts.freeze(PLAN, today(), null, null, COORDINATOR));

        assertThat(record.commitments())
                .filteredOn(commitment -> commitment.ogpId().equals(COMMITMENT))
                .singleElement()
                .satisfies(commitment -> assertThat(commitment.history().get(Voice.GOVERNMENT))
                        .containsExactly(new PublicRecord.Step(today(), Completion.LIMITED)));
    }

    @Test
    void dataThatWereChangedInStoreAreRefused() {
        Cut cut = cuts.freeze(PLAN, EARLIER, null, null, COORDINATOR);
        inTransaction.run(() -> entities.createNativeQuery("update plan_cut_data set content = ?1")
                .setParameter(
                        1,
                        CanonicalData.of(cuts.preview(PLAN, EARLIER.plusDays(1), null, "", COORDINATOR))
                                .bytes())
                .executeUpdate());

        assertThatThrownBy(() -> cuts.data(cut))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("AZ-2012-2015-C1");
        assertThatThrownBy(() -> reports.of(order(cut))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsNoCutIsNotFound() {
        for (String code : List.of("", "AZ-2012-2015", "AZ-2012-2015-C1", "AZ-2012-2015-C0", "AZ-2012-2015-Cx")) {
            assertThatThrownBy(() -> cuts.get(code)).as(code).isInstanceOf(NotFound.class);
        }
    }

    private static ReportOrder order(Cut cut) {
        return new ReportOrder(
                ReportKind.STATUS_REPORT,
                ReportForm.PDF,
                PLAN,
                cut.getNumber(),
                cut.getDay(),
                1,
                Voice.GOVERNMENT,
                Locale.ENGLISH,
                Scope.WHOLE,
                null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
