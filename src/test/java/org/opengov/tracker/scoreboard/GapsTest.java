package org.opengov.tracker.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opengov.tracker.assessment.Assessment;
import org.opengov.tracker.assessment.Review;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.plan.LegalAct;
import org.opengov.tracker.progress.PublishedUpdates.Reported;

class GapsTest {

    private static final LocalDate DAY = LocalDate.of(2014, 6, 1);
    private static final LegalAct UNKNOWN = new LegalAct(null, EdtfDate.UNKNOWN, null, null);

    @Test
    void whatIsStatedAndSaidIsNoGap() {
        ActionPlan plan = SmallPlan.whole("XX-1");
        Commitment commitment = SmallPlan.stated(plan, "1");
        Reported reported = new Reported(1L, "XX1.1", Completion.LIMITED, null, DAY);
        Map<String, List<Assessment>> said = Map.of(
                "XX1", List.of(assessment(commitment, Voice.INDEPENDENT), assessment(commitment, Voice.CIVIL_SOCIETY)));

        List<Gap> gaps = Gaps.of(
                new PlanRecord(plan, DAY, List.of(commitment), Map.of("XX1.1", reported), said), Set.of("2013"));

        assertThat(gaps).extracting(Gap::kind).containsExactly(GapKind.INDICATOR, GapKind.BUDGET);
    }

    @Test
    void everythingThatABarePlanLeavesOpenIsTold() {
        ActionPlan plan = SmallPlan.plan("XX-2", UNKNOWN, null);

        List<Gap> gaps = gaps(plan, List.of(SmallPlan.bare(plan, "1")), Set.of());

        assertThat(gaps)
                .extracting(Gap::kind)
                .containsExactlyInAnyOrder(List.of(GapKind.values()).stream()
                        .filter(kind -> kind != GapKind.EMPTY_PERIODS)
                        .toArray(GapKind[]::new));
    }

    @Test
    void commitmentsAreCountedAndNamed() {
        ActionPlan plan = SmallPlan.whole("XX-3");

        List<Gap> gaps = gaps(
                plan,
                List.of(SmallPlan.stated(plan, "1"), SmallPlan.bare(plan, "2"), SmallPlan.bare(plan, "3")),
                Set.of("2013"));

        assertThat(gaps).contains(new Gap(GapKind.DUE, 2, 3, List.of("2", "3")));
        assertThat(gaps).contains(new Gap(GapKind.MILESTONES, 2, 3, List.of("2", "3")));
        assertThat(gaps).filteredOn(gap -> gap.kind() == GapKind.DUE).allMatch(Gap::isNamed);
        assertThat(gaps).filteredOn(gap -> gap.kind() == GapKind.BUDGET).noneMatch(Gap::isNamed);
    }

    @Test
    void periodIsEmptyFromTheDayAfterItWasDue() {
        ActionPlan plan = SmallPlan.whole("XX-4");
        Commitment commitment = SmallPlan.stated(plan, "1");
        LocalDate due = LocalDate.of(2014, 1, 15);

        assertThat(periods(plan, commitment, due, Set.of())).isEmpty();
        assertThat(periods(plan, commitment, due.plusDays(1), Set.of()))
                .containsExactly(new Gap(GapKind.EMPTY_PERIODS, 1, 1, List.of("2013")));
        assertThat(periods(plan, commitment, due.plusDays(1), Set.of("2013"))).isEmpty();
    }

    private static List<Gap> periods(ActionPlan plan, Commitment commitment, LocalDate day, Set<String> reported) {
        return Gaps.of(new PlanRecord(plan, day, List.of(commitment), Map.of(), Map.of()), reported).stream()
                .filter(gap -> gap.kind() == GapKind.EMPTY_PERIODS)
                .toList();
    }

    private static List<Gap> gaps(ActionPlan plan, List<Commitment> commitments, Set<String> reported) {
        return Gaps.of(new PlanRecord(plan, DAY, commitments, Map.of(), Map.of()), reported);
    }

    private static Assessment assessment(Commitment commitment, Voice voice) {
        return SmallPlan.said(commitment, voice, "2014-02", new SmallPlan.Said(Review.MIDTERM, null, null, null, null));
    }
}
