package org.opengov.tracker.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.CommitmentAgencies;

/** What the trail says of a change: what is said differently, and nothing of what stayed. */
class WordingTest {

    private final Commitment commitment = SampleDraft.of(
            SampleDraft.draft(),
            SampleDraft.body("xx-lead"),
            SampleDraft.text("1.1", "MT0001", "Open contracting", SampleDraft.template()));

    @Test
    void onlyWhatChangedIsTold() {
        Wording was = Wording.of(commitment);
        commitment.rewrite(
                null,
                new CommitmentAgencies(SampleDraft.body("xx-other"), List.of(), List.of()),
                SampleDraft.text("1.2", "MT0001", "Open contracting", SampleDraft.template()));
        Wording became = Wording.of(commitment);

        assertThat(was.to(became).was()).isEqualTo("number: 1.1\nlead: xx-lead");
        assertThat(was.to(became).became()).isEqualTo("number: 1.2\nlead: xx-other");
    }

    @Test
    void whatIsNewHasNoBeforeAndWhatIsGoneNoAfter() {
        Wording theme = Wording.of(SampleDraft.theme("1", "Procurement"));

        assertThat(Wording.NOTHING.to(theme).was()).isNull();
        assertThat(theme.to(Wording.NOTHING).was()).isEqualTo("number: 1\nname: Procurement");
        assertThat(theme.to(Wording.NOTHING).became()).isNull();
        assertThat(theme.to(theme).isEmpty()).isTrue();
    }
}
