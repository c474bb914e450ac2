package org.opengov.tracker.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opengov.tracker.commitment.Completion;

/** What is kept of what an officer wrote. */
class StatementTest {

    private static final LocalDate DAY = LocalDate.of(2014, 5, 1);

    @Test
    void nilKeepsItsReasonAlone() {
        Statement nil = new Statement(new ProgressDraft(
                true, " No budget ", Completion.COMPLETE, DAY, "done", "challenges", "next", "back", null));
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

    private static Statement of(Completion completion) {
        return new Statement(
                new ProgressDraft(false, "left over", completion, DAY, " Work\n", " \t", null, null, null));
    }
}
