package org.opengov.tracker.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.plan.Money;

/** What is kept of what an officer wrote. */
class StatementTest {

    private static final LocalDate DAY = LocalDate.of(2014, 5, 1);

    @Test
    void nilKeepsItsReasonAlone() {
        Statement nil = new Statement(
                new ProgressDraft(
                        true, " No budget ", Completion.COMPLETE, DAY, "done", "challenges", "next", "back", null),
                false);
        assertThat(nil.getNilReason()).isEqualTo("No budget");
        assertThat(nil.getCompletion()).isNull();
        assertThat(nil.getCompletedOn()).isNull();
        assertThat(nil.getDone()).isNull();
        assertThat(nil.getChallenges()).isNull();
    }

    @Test
    void dayOfCompletionBelongsToCompleteAlone() {
        assertThat(of(Completion.SUBSTANTIAL).getCompletedOn()).isNull();
        assertThat(of(Completion.COMPLETE).getCompletedOn()).isEqualTo(DAY);
    }

    @Test
    void blankTextIsNoText() {
        Statement statement = of(Completion.LIMITED);
        assertThat(statement.getDone()).isEqualTo("Work");
        assertThat(statement.getChallenges()).isNull();
        assertThat(statement.getNilReason()).isNull();
    }

    @Test
    void lateIsWhatReportsAnewForAClosedPeriodAndNothingElse() {
        assertThat(new Statement(late(null), true).isLate()).isTrue();
        assertThat(new Statement(late(null), false).isLate()).isFalse();
        assertThat(new Statement(late(7L), true).isLate()).isFalse();
    }

    @Test
    void moneyIsLeftOutOfANilUpdateAndAskingForHelpIsNot() {
        Money spent = new Money(new java.math.BigDecimal("12.50"), "AZN");
        ProgressDraft nil =
                new ProgressDraft(true, "No budget", null, null, null, null, null, null, null, spent, true, false);

        assertThat(new Statement(nil, false).getSpent()).isNull();
        assertThat(new Statement(nil, false).isHelpWanted()).isTrue();
    }

    private static ProgressDraft late(Long corrects) {
        return new ProgressDraft(true, "No budget", null, null, null, null, null, null, corrects, null, false, true);
    }

    private static Statement of(Completion completion) {
        return new Statement(
                new ProgressDraft(false, "left over", completion, DAY, " Work\n", " \t", null, null, null), false);
    }
}
