package org.opengov.tracker.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opengov.tracker.plan.Money;
import org.opengov.tracker.progress.Spending.Told;

/** What was spent in all, corrections and currencies kept apart. Updates are listed the newest first. */
class SpendingTest {

    @Test
    void nothingToldIsNoSum() {
        assertThat(Spending.sums(List.of(new Told(1L, null, null)))).isEmpty();
    }

    @Test
    void amountsAreAddedUpWithinTheirCurrencyAlone() {
        assertThat(Spending.sums(List.of(
                        new Told(3L, null, money("0.30", "AZN")),
                        new Told(2L, null, money("5", "EUR")),
                        new Told(1L, null, money("100.20", "AZN")))))
                .containsExactly(money("100.50", "AZN"), money("5", "EUR"));
    }

    @Test
    void correctionTakesThePlaceOfWhatItCorrects() {
        assertThat(Spending.sums(
                        List.of(new Told(2L, 1L, money("80", "AZN")), new Told(1L, null, money("100", "AZN")))))
                .containsExactly(money("80", "AZN"));
    }

    @Test
    void correctionOfACorrectionCountsAlone() {
        assertThat(Spending.sums(List.of(
                        new Told(3L, 2L, money("70", "AZN")),
                        new Told(2L, 1L, money("80", "AZN")),
                        new Told(1L, null, money("100", "AZN")))))
                .containsExactly(money("70", "AZN"));
    }

    @Test
    void ofTwoCorrectionsOfOneUpdateTheNewerCounts() {
        assertThat(Spending.sums(List.of(
                        new Told(3L, 1L, money("70", "AZN")),
                        new Told(2L, 1L, money("80", "AZN")),
                        new Told(1L, null, money("100", "AZN")))))
                .containsExactly(money("70", "AZN"));
    }

    @Test
    void correctionWithoutMoneyTakesItOff() {
        assertThat(Spending.sums(List.of(new Told(2L, 1L, null), new Told(1L, null, money("100", "AZN")))))
                .isEmpty();
    }

    private static Money money(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }
}
