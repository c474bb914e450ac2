package org.opengov.tracker.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opengov.tracker._support.CommitmentWords;
import org.opengov.tracker._support.PlanWords;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.account.Role;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.CommitmentAgencies;
import org.opengov.tracker.commitment.CommitmentText;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Milestone;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.plan.LegalAct;
import org.opengov.tracker.plan.ReportingPeriod;
import org.opengov.tracker.plan.Theme;
import org.opengov.tracker.platform.Breach;
import org.opengov.tracker.platform.Forbidden;
import org.opengov.tracker.platform.RuleBroken;

/** What an update owes before it is handed in, and its life from draft to public. */
class ProgressUpdateTest {

    private static final Instant NOW = Instant.parse("2014-01-10T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2014, 1, 10);
    private static final Officer OFFICER = new Officer(1L, "ayan", "Ayan", Role.OFFICER, "moj", null);
    private static final Officer STRANGER = new Officer(2L, "elvin", "Elvin", Role.OFFICER, "taxes", null);
    private static final Officer COORDINATOR = new Officer(3L, "leyla", "Leyla", Role.COORDINATOR, null, null);

    private final Milestone milestone = milestone(EdtfDate.of("2012-09"), EdtfDate.of("2015-12"));
    private final ReportingPeriod period = milestone
            .getCommitment()
            .getPlan()
            .addPeriod(new ReportingPeriod.Slice(
                    "2013", LocalDate.of(2013, 1, 1), LocalDate.of(2013, 12, 31), LocalDate.of(2014, 1, 15)));
    private final ProgressUpdate update = new ProgressUpdate(milestone, period, OFFICER, NOW);

    @Test
    void emptyDraftOwesACompletion() {
        write(draft(null, null, null, null));
        assertThat(brokenBySubmitting(Completion.NO_INFORMATION)).containsExactly("completion");
    }

    @Test
    void whatIsLimitedOrNotStartedOwesChallenges() {
        for (Completion degree : List.of(Completion.NOT_STARTED, Completion.LIMITED)) {
            write(draft(degree, null, "  ", null));
            assertThat(brokenBySubmitting(Completion.NO_INFORMATION)).containsExactly("challenges");
        }
    }

    @Test
    void overdueOwesChallengesHoweverFarItHasCome() {
        Milestone overdue = milestone(EdtfDate.of("2012-09"), EdtfDate.of("2013-06"));
        ProgressUpdate late = new ProgressUpdate(overdue, period, OFFICER, NOW);
        late.write(draft(Completion.SUBSTANTIAL, null, null, null), null, OFFICER, NOW);
        assertThat(broken(late, Completion.NO_INFORMATION)).containsExactly("challenges");
    }

    @Test
    void completeOwesItsDayAndEvidenceAndNothingElse() {
        write(draft(Completion.COMPLETE, null, null, null));
        assertThat(brokenBySubmitting(Completion.NO_INFORMATION)).containsExactly("completedOn", "evidence");
        write(draft(Completion.COMPLETE, TODAY, null, null));
        update.addLink(new EvidenceLink("", "https://example.org/law"), OFFICER, NOW);
        update.submit(OFFICER, Completion.LIMITED, TODAY, NOW);
        assertThat(update.getState()).isEqualTo(ReviewState.SUBMITTED);
    }

    @Test
    void nothingIsCompletedInTheFuture() {
        write(draft(Completion.COMPLETE, TODAY.plusDays(1), null, null));
        update.addLink(new EvidenceLink("", "https://example.org/law"), OFFICER, NOW);
        assertThat(brokenBySubmitting(Completion.LIMITED)).containsExactly("completedOn");
    }

    @Test
    void stepBackOwesItsReason() {
        write(draft(Completion.LIMITED, null, "The law was withdrawn", null));
        assertThat(brokenBySubmitting(Completion.SUBSTANTIAL)).containsExactly("stepBackReason");
        write(draft(Completion.LIMITED, null, "The law was withdrawn", "It was counted too early"));
        update.submit(OFFICER, Completion.SUBSTANTIAL, TODAY, NOW);
        assertThat(update.getState()).isEqualTo(ReviewState.SUBMITTED);
    }

    @Test
    void nilOwesItsReasonAndNothingElse() {
        write(nil(" "));
        assertThat(brokenBySubmitting(Completion.COMPLETE)).containsExactly("nilReason");
        write(nil("No budget this year"));
        update.submit(OFFICER, Completion.COMPLETE, TODAY, NOW);
        assertThat(update.getStatement().getCompletion()).isNull();
    }

    @Test
    void periodMustBeOpen() {
        write(nil("No budget this year"));
        RuleBroken refused = catchThrowableOfType(
                RuleBroken.class,
                () -> update.submit(OFFICER, Completion.NO_INFORMATION, LocalDate.of(2012, 12, 31), NOW));
        assertThat(refused.messageKey()).isEqualTo("progress.period.notBegun");
    }

    @Test
    void closedPeriodTakesOnlyWhatSaysThatItIsLate() {
        write(nil("No budget this year"));
        period.close(TODAY);
        assertThat(brokenBySubmitting(Completion.NO_INFORMATION)).containsExactly("late");

        write(late("No budget this year", null));
        update.submit(OFFICER, Completion.NO_INFORMATION, TODAY, NOW);
        assertThat(update.getStatement().isLate()).isTrue();
    }

    @Test
    void correctionIsTakenAfterTheClosingToo() {
        submit();
        update.publish(COORDINATOR, TODAY, NOW);
        period.close(TODAY);
        ProgressUpdate correction = new ProgressUpdate(milestone, period, OFFICER, NOW);
        correction.write(late("The budget came", 7L), update, OFFICER, NOW);

        correction.submit(OFFICER, Completion.NO_INFORMATION, TODAY, NOW);

        assertThat(correction.getStatement().isLate()).isFalse();
        assertThat(correction.getCorrects()).isEqualTo(update);
    }

    @Test
    void whatWasHandedInBeforeTheClosingIsPublishedAfterItAndIsNotLate() {
        submit();
        period.close(TODAY);
        update.publish(COORDINATOR, TODAY.plusDays(9), NOW);
        assertThat(update.getStatement().isLate()).isFalse();
        assertThat(update.getPublishedOn()).isEqualTo(TODAY.plusDays(9));
    }

    @Test
    void periodIsClosedAndOpenedByTurns() {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> period.close(LocalDate.of(2012, 12, 31)));
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(period::reopen);
        period.close(TODAY);
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> period.close(TODAY));
        period.reopen();
        assertThat(period.isOpenOn(TODAY)).isTrue();
    }

    @Test
    void onlyTheResponsibleAgencyMayWrite() {
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> new ProgressUpdate(milestone, period, STRANGER, NOW));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> update.write(nil("Theirs"), null, STRANGER, NOW));
    }

    @Test
    void takenBackItIsADraftAgain() {
        submit();
        update.withdraw(OFFICER);
        assertThat(update.getState()).isEqualTo(ReviewState.DRAFT);
        assertThat(update.getSubmittedAt()).isNull();
    }

    @Test
    void handedBackItCarriesTheReasonAndCanBeWrittenOn() {
        submit();
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> update.returnToOfficer(COORDINATOR, " ", NOW));
        update.returnToOfficer(COORDINATOR, "Name the law", NOW);
        assertThat(update.getReturnReason()).isEqualTo("Name the law");
        write(nil("Still no budget"));
    }

    @Test
    void whoWroteItMayNotPublishIt() {
        submit();
        Officer author = new Officer(1L, "ayan", "Ayan", Role.COORDINATOR, null, null);
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> update.publish(author, TODAY, NOW));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> update.publish(STRANGER, TODAY, NOW));
    }

    @Test
    void publishedItNeverChanges() {
        submit();
        update.publish(COORDINATOR, TODAY, NOW);
        assertThat(update.getPublishedOn()).isEqualTo(TODAY);
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> write(nil("Another word")));
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> update.withdraw(OFFICER));
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> update.returnToOfficer(COORDINATOR, "Too late", NOW));
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> update.addLink(new EvidenceLink("", "https://example.org"), OFFICER, NOW));
    }

    private void submit() {
        write(nil("No budget this year"));
        update.submit(OFFICER, Completion.NO_INFORMATION, TODAY, NOW);
    }

    private void write(ProgressDraft draft) {
        update.write(draft, null, OFFICER, NOW);
    }

    private List<String> brokenBySubmitting(Completion before) {
        return broken(update, before);
    }

    private static List<String> broken(ProgressUpdate update, Completion before) {
        return catchThrowableOfType(RuleBroken.class, () -> update.submit(OFFICER, before, TODAY, NOW))
                .breaches()
                .stream()
                .map(Breach::field)
                .toList();
    }

    private static ProgressDraft draft(Completion degree, LocalDate day, String challenges, String stepBackReason) {
        return new ProgressDraft(false, null, degree, day, "Work", challenges, null, stepBackReason, null);
    }

    private static ProgressDraft nil(String reason) {
        return new ProgressDraft(true, reason, Completion.COMPLETE, TODAY, "ignored", null, null, null, null);
    }

    private static ProgressDraft late(String reason, Long corrects) {
        return new ProgressDraft(true, reason, null, null, null, null, null, null, corrects, null, false, true);
    }

    private static Milestone milestone(EdtfDate starts, EdtfDate due) {
        Agency ministry = new Agency("moj", "Ministry of Justice", null, false, List.of());
        ActionPlan plan = new PlanWords("AZ-2012-2015", "AZ", "Azerbaijan", "Plan")
                .number(1)
                .act(new LegalAct("2421", EdtfDate.UNKNOWN, null, null))
                .from(starts, due)
                .plan();
        Theme theme = plan.addTheme(new Theme.ThemeText("1", "access", "Access", List.of()));
        CommitmentText text =
                new CommitmentWords("1.1", "AZ0001", "Title").from(starts, due).text();
        return new Commitment(plan, theme, 1, new CommitmentAgencies(ministry, List.of(), List.of()), text)
                .addMilestone(List.of(ministry), Milestone.MilestoneText.of("Title", starts, due));
    }
}
