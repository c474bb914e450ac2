package org.opengov.tracker.cut;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opengov.tracker._support.CommitmentWords;
import org.opengov.tracker._support.PlanWords;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.agency.Sector;
import org.opengov.tracker.assessment.Assessment;
import org.opengov.tracker.assessment.Review;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.CommitmentAgencies;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.cut.PublicRecord.Step;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.scoreboard.PlanRecord;

/** How far a commitment came by the word of assessors; the government's word needs the doors and is tried with them. */
class HistoriesTest {

    private static final LocalDate MIDTERM = LocalDate.of(2014, 9, 1);
    private static final LocalDate END = LocalDate.of(2016, 5, 1);

    private final ActionPlan plan = new PlanWords("AZ-2012-2015", "AZ", "Azerbaijan", "National Action Plan")
            .number(1)
            .from("2012-09", "2015-12")
            .plan();

    private final Commitment commitment = new Commitment(
            plan,
            null,
            1,
            new CommitmentAgencies(
                    new Agency("cabinet", "Cabinet of Ministers", Sector.GOVERNMENT, false, List.of()),
                    List.of(),
                    List.of()),
            new CommitmentWords("4.10", "AZ0012", "Hearings")
                    .inferred()
                    .from(EdtfDate.of("2012-09"), EdtfDate.UNKNOWN)
                    .dueInSource("Unclear")
                    .source("https://source.example")
                    .text());

    private final Assessment limited = said(Voice.INDEPENDENT, MIDTERM, Completion.LIMITED);
    private final Assessment complete = said(Voice.INDEPENDENT, END, Completion.COMPLETE);

    @Test
    void everyVoiceHasStepsOfItsOwn() {
        Assessment others = said(Voice.CIVIL_SOCIETY, MIDTERM.plusDays(1), Completion.NOT_STARTED);

        Map<Voice, List<Step>> told = until(END, limited, others, complete);

        assertThat(told.get(Voice.INDEPENDENT))
                .containsExactly(new Step(MIDTERM, Completion.LIMITED), new Step(END, Completion.COMPLETE));
        assertThat(told.get(Voice.CIVIL_SOCIETY))
                .containsExactly(new Step(MIDTERM.plusDays(1), Completion.NOT_STARTED));
        assertThat(told.get(Voice.GOVERNMENT)).isEmpty();
    }

    @Test
    void whatWasSaidAgainIsNoStep() {
        Assessment again = said(Voice.INDEPENDENT, MIDTERM.plusMonths(3), Completion.LIMITED);

        assertThat(until(END, limited, again).get(Voice.INDEPENDENT))
                .containsExactly(new Step(MIDTERM, Completion.LIMITED));
    }

    @Test
    void whatCameLaterIsNotToldYet() {
        assertThat(until(END.minusDays(1), limited, complete).get(Voice.INDEPENDENT))
                .containsExactly(new Step(MIDTERM, Completion.LIMITED));
    }

    private Map<Voice, List<Step>> until(LocalDate day, Assessment... said) {
        List<Assessment> latestFirst = Arrays.stream(said)
                .sorted(Comparator.comparing(Assessment::getPublishedOn).reversed())
                .toList();
        PlanRecord all = new PlanRecord(plan, day, List.of(commitment), Map.of(), Map.of("AZ0012", latestFirst));
        return new Histories(all).of(commitment, List.of());
    }

    private Assessment said(Voice voice, LocalDate published, Completion completion) {
        return RecordParts.assessment(commitment, voice, Review.MIDTERM, published, completion);
    }
}
