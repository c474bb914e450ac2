package org.opengov.tracker.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opengov.tracker.exchange.PlanComparison.Judged;

/** What a file would do to a part of a draft, by what it says, what is stored, and what it was made from. */
class PlanComparisonTest {

    /** A dash stands for nothing. */
    @ParameterizedTest
    @CsvSource({
        // made from, says, stored, so
        "unknown, new,     -,      NEW",
        "unknown, same,    same,   UNCHANGED",
        "unknown, mine,    theirs, CHANGED",
        "unknown, -,       theirs, REMOVED",
        "-,       new,     -,      NEW",
        "-,       same,    same,   UNCHANGED",
        "-,       mine,    theirs, CONFLICT",
        "-,       -,       theirs, UNCHANGED",
        "old,     old,     old,    UNCHANGED",
        "old,     mine,    old,    CHANGED",
        "old,     old,     theirs, UNCHANGED",
        "old,     mine,    theirs, CONFLICT",
        "old,     mine,    mine,   UNCHANGED",
        "old,     old,     -,      UNCHANGED",
        "old,     mine,    -,      CONFLICT",
        "old,     -,       old,    REMOVED",
        "old,     -,       theirs, CONFLICT"
    })
    void threeSidesDecide(String madeFrom, String says, String stored, RowState so) {
        Map<String, String> bases = madeFrom.equals("unknown")
                ? null
                : madeFrom.equals("-")
                        ? Map.of()
                        : Map.of("THEME 1", theme(madeFrom).digest());

        List<Judged> judged = new PlanComparison(units(says), units(stored), bases).judged();

        assertThat(judged).singleElement().extracting(Judged::state).isEqualTo(so);
    }

    @Test
    void whatOthersChangedStaysInTheResult() {
        List<PlanUnit> made = List.of(theme("1", "old"), theme("2", "old"));
        Map<String, String> bases = Map.of(
                made.get(0).id(),
                made.get(0).digest(),
                made.get(1).id(),
                made.get(1).digest());
        List<PlanUnit> stored = List.of(theme("1", "theirs"), theme("2", "old"), theme("3", "added since"));

        PlanComparison comparison = new PlanComparison(List.of(theme("1", "old"), theme("2", "mine")), stored, bases);

        assertThat(comparison.judged())
                .map(Judged::result)
                .extracting(PlanUnit::title)
                .containsExactly("theirs", "mine", "added since");
    }

    @Test
    void agenciesAndAssessmentsAreNeverTakenOut() {
        for (PlanPart part : List.of(PlanPart.AGENCY, PlanPart.ASSESSMENT, PlanPart.AMENDMENT)) {
            PlanUnit stored = new PlanUnit(part, "1", Map.of("name", "there"), 0, "");

            assertThat(new PlanComparison(List.of(), List.of(stored), null).judged())
                    .singleElement()
                    .extracting(Judged::state)
                    .isEqualTo(RowState.UNCHANGED);
        }
    }

    @Test
    void differencesAreToldFieldByFieldAlsoWithinAnAct() {
        Map<String, Object> before = new LinkedHashMap<>(Map.of("title", "A", "act", Map.of("number", "1")));
        Map<String, Object> after = new LinkedHashMap<>(Map.of("title", "B", "act", Map.of("issuer", "Cabinet")));

        Map<String, Object[]> differences = new Judged(
                        new PlanUnit(PlanPart.PLAN, "X", after, 1, ""),
                        new PlanUnit(PlanPart.PLAN, "X", before, 0, ""),
                        RowState.CHANGED)
                .differences();

        assertThat(differences).containsOnlyKeys("title", "act.number", "act.issuer");
        assertThat(differences.get("title")).containsExactly("A", "B");
        assertThat(differences.get("act.number")).containsExactly("1", null);
        assertThat(differences.get("act.issuer")).containsExactly(null, "Cabinet");
    }

    private static List<PlanUnit> units(String name) {
        return name.equals("-") ? List.of() : List.of(theme(name));
    }

    private static PlanUnit theme(String name) {
        return theme("1", name);
    }

    private static PlanUnit theme(String number, String name) {
        return new PlanUnit(PlanPart.THEME, number, new LinkedHashMap<>(Map.of("name", name)), 0, "");
    }
}
