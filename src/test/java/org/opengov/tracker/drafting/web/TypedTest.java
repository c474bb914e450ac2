package org.opengov.tracker.drafting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengov.tracker.drafting.Rhythm;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.plan.Money;
import org.opengov.tracker.platform.Breach;
import org.opengov.tracker.platform.RuleBroken;

/** What is typed is read as it was meant, or told at its field. */
class TypedTest {

    private final Typed typed = new Typed();

    @Test
    void blanksAroundAreNoPartOfIt() {
        typed.put("title", "  Open\r\ncontracting ").put("empty", " \t ");

        assertThat(typed.text("title")).isEqualTo("Open\ncontracting");
        assertThat(typed.text("empty")).isNull();
        assertThat(typed.text("never asked")).isNull();
    }

    @Test
    void listsAreOneALine() {
        typed.put("tags", "Procurement\r\n\r\n  Budgets  \n");

        assertThat(typed.lines("tags")).containsExactly("Procurement", "Budgets");
        assertThat(typed.lines("never asked")).isEmpty();
    }

    @Test
    void datesAreTakenAsSaid() {
        typed.put("a", "2026").put("b", "2026-12").put("c", "..").put("d", "");

        assertThat(typed.date("a")).isEqualTo(EdtfDate.of("2026"));
        assertThat(typed.date("b")).isEqualTo(EdtfDate.of("2026-12"));
        assertThat(typed.date("c")).isEqualTo(EdtfDate.OPEN);
        assertThat(typed.date("d")).isEqualTo(EdtfDate.UNKNOWN);
        typed.requireReadable();
    }

    @ParameterizedTest
    @ValueSource(strings = {"125000.50", "125000,50", "125 000.50", "125\u00a0000,5"})
    void amountsAreReadAsPeopleWriteThem(String amount) {
        typed.put("budget", amount).put("currency", "EUR");

        assertThat(typed.money("budget", "currency").amount()).isEqualByComparingTo(new BigDecimal("125000.50"));
        typed.requireReadable();
    }

    @Test
    void amountThatNobodyTypedIsNone() {
        typed.put("currency", "EUR");

        Money none = typed.money("budget", "currency");

        assertThat(none).isNull();
    }

    @Test
    void everythingThatCannotBeReadIsToldAtOnce() {
        typed.put("due", "next spring")
                .put("dueOn", "30.06.2026")
                .put("weight", "half")
                .put("rhythm", "WEEKLY")
                .put("budget", "a lot");

        assertThat(typed.date("due")).isEqualTo(EdtfDate.UNKNOWN);
        assertThat(typed.day("dueOn")).isNull();
        assertThat(typed.whole("weight")).isNull();
        assertThat(typed.choice("rhythm", Rhythm.class)).isNull();
        assertThat(typed.money("budget", "currency")).isNull();

        assertThat(catchThrowableOfType(RuleBroken.class, typed::requireReadable)
                        .breaches())
                .extracting(Breach::field)
                .containsExactly("due", "dueOn", "weight", "rhythm", "budget");
    }

    @Test
    void daysAreDays() {
        assertThat(typed.put("dueOn", "2026-06-30").day("dueOn")).isEqualTo(LocalDate.of(2026, 6, 30));
    }
}
