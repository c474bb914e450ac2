package org.opengov.tracker.cut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opengov.tracker._support.Given;
import org.opengov.tracker._support.PlanWords;
import org.opengov.tracker._support.SampleReports;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.platform.RuleBroken;

class CutTest {

    private static final LocalDate DAY = LocalDate.of(2014, 6, 30);
    private static final CanonicalData DATA =
            CanonicalData.of(SampleReports.withUpdates().record());

    private final ActionPlan plan = new PlanWords("AZ-2012-2015", "AZ", "Azerbaijan", "National Action Plan")
            .number(1)
            .from("2012-09", "2015-12")
            .plan();

    @Test
    void itIsToldByItsMark() {
        Cut cut = cut(3, null, null);

        assertThat(cut.mark()).isEqualTo(new CutMark("AZ-2012-2015", 3, DAY, DATA.sha256(), null, ""));
        assertThat(cut.mark().code()).isEqualTo("AZ-2012-2015-C3");
        assertThat(cut.getSize()).isEqualTo(DATA.size());
        assertThat(cut.getMadeBy()).isEqualTo("a-coordinator");
    }

    @Test
    void aCorrectionOwesAReason() {
        Cut wrong = cut(1, null, null);

        assertThatThrownBy(() -> cut(2, wrong, "  ")).isInstanceOfSatisfying(RuleBroken.class, broken -> {
            assertThat(broken.messageKey()).isEqualTo("cut.reason.missing");
            assertThat(broken.field()).isEqualTo("reason");
        });
        assertThat(cut(2, wrong, " A figure was wrong. ").mark().reason()).isEqualTo("A figure was wrong.");
    }

    @Test
    void noReasonIsLongerThanWhatIsKept() {
        assertThat(cut(1, null, "x".repeat(Cut.LONGEST_REASON)).getReason()).hasSize(Cut.LONGEST_REASON);
        assertThatThrownBy(() -> cut(1, null, "x".repeat(Cut.LONGEST_REASON + 1)))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.messageKey()).isEqualTo("cut.reason.long"));
    }

    @Test
    void aListSaysWhatBecameOfEach() {
        Cut first = cut(1, null, null);
        Cut second = cut(2, first, "A figure was wrong.");
        Cut third = cut(3, second, "So was another.");

        assertThat(ListedCut.of(List.of(first, second, third)))
                .containsExactly(new ListedCut(first, 2), new ListedCut(second, 3), new ListedCut(third, null));
        assertThat(new ListedCut(third, null).isStanding()).isTrue();
        assertThat(new ListedCut(first, 2).isStanding()).isFalse();
    }

    private Cut cut(int number, Cut corrects, String reason) {
        return new Cut(
                plan,
                number,
                new Cut.Frozen(DATA, 3, DAY),
                new Cut.Correction(corrects, reason),
                new Cut.Made(Given.coordinator(), Instant.parse("2026-11-24T09:30:00Z")));
    }
}
