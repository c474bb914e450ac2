package org.opengov.tracker.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opengov.tracker._support.Xanadu;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.agency.Sector;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.CommitmentAgencies;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Milestone;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.plan.Theme;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.progress.PublishedUpdates.Reported;

class MeaningTextTest {

    private static final LocalDate DAY = LocalDate.of(2014, 6, 30);

    private final ActionPlan plan = Xanadu.plan("A plan");

    @Test
    void whereTheGovernmentSpokeItsWordIsSaidWithItsDelay() {
        Commitment commitment = commitment(EdtfDate.of("2014-05"));
        Reported reported = new Reported(7L, "XX0001.1", Completion.LIMITED, null, LocalDate.of(2014, 1, 12));

        assertThat(told(commitment, Map.of("XX0001.1", reported), Locale.ENGLISH))
                .containsExactly(
                        "By when: May 2014.",
                        "On 30 June 2014, in the government’s own word: “Limited”, 30 days overdue.",
                        "Not in the record on 30 June 2014: an independent review, an assessment by civil society. A gap"
                                + " is not a rating.");
    }

    @Test
    void whatNobodySaidIsAGapAndNotAWord() {
        assertThat(told(commitment(EdtfDate.UNKNOWN), Map.of(), Locale.ENGLISH))
                .containsExactly("Not in the record on 30 June 2014: a report by the government, an independent review,"
                        + " an assessment by civil society, a due date. A gap is not a rating.");
    }

    @Test
    void everyLanguageSaysAsMuch() {
        Reported reported = new Reported(7L, "XX0001.1", Completion.LIMITED, null, LocalDate.of(2014, 1, 12));
        for (Locale language : Messages.LANGUAGES) {
            assertThat(told(commitment(EdtfDate.of("2014-05")), Map.of("XX0001.1", reported), language))
                    .hasSize(3)
                    .allSatisfy(sentence -> assertThat(sentence).endsWith(".").doesNotContain("..", "???", "{"));
        }
    }

    private List<String> told(Commitment commitment, Map<String, Reported> reported, Locale language) {
        return MeaningText.of(
                new PlanRecord(plan, DAY, List.of(commitment), reported, Map.of()), commitment, Messages.in(language));
    }

    private Commitment commitment(EdtfDate due) {
        Theme theme = plan.addTheme(new Theme.ThemeText("1", "theme", "A theme", List.of()));
        Agency lead = new Agency("xx-ministry", "Ministry", Sector.GOVERNMENT, false, List.of());
        Commitment commitment = new Commitment(
                plan,
                theme,
                1,
                new CommitmentAgencies(lead, List.of(), List.of()),
                Xanadu.commitment("Hearings", null, due));
        commitment.addMilestone(
                List.of(),
                new Milestone.MilestoneText(null, "Hearings", true, null, EdtfDate.of("2013"), due, 1, null, null));
        return commitment;
    }
}
