package org.opengov.tracker.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opengov.tracker.exchange.IrmPlanLook.Stored;
import org.opengov.tracker.exchange.irm.IrmPlan;
import org.opengov.tracker.exchange.irm.IrmRow;
import org.opengov.tracker.platform.Messages;

/** One plan of the OGP's database against the rules of plan files: a fault costs its own row and no other. */
class IrmPlanLookTest {

    private static final Messages WORDS = Messages.in(Locale.ENGLISH);
    private static final Stored NOTHING = new Stored("AL-1", null, Map.of(), Map.of());

    @Test
    void faultCostsItsOwnRow() {
        IrmLook look = look(said("1", commitment("1.1", "2014-12"), commitment("1.2", "soon")));

        assertThat(look.file().commitments()).singleElement().satisfies(entry -> {
            assertThat(entry.text().number()).isEqualTo("1.1");
            assertThat(entry.text().ogpId()).isEqualTo("AL0001");
        });
        assertThat(look.rows()).extracting(IrmLook.Row::state).containsExactly(RowState.NEW, RowState.WRONG);
        assertThat(look.rows().get(1).reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.in(WORDS).cell()).isEqualTo("due");
            assertThat(reason.in(WORDS).text()).contains("Write a date");
        });
    }

    @Test
    void faultInWhatAllShareCostsAllAndSaysWhy() {
        IrmLook look = look(said("a number far too long", commitment("1.1", "2014-12"), commitment("1.2", "2015")));

        assertThat(look.file()).isNull();
        assertThat(look.changesAnything()).isFalse();
        assertThat(look.rows()).allSatisfy(row -> {
            assertThat(row.state()).isEqualTo(RowState.WRONG);
            assertThat(row.reasons()).isNotEmpty();
        });
    }

    private static IrmLook look(IrmPlan said) {
        return new IrmPlanLook(said, NOTHING, country -> country + "0001", file -> List.of()).look();
    }

    private static Map<String, Object> commitment(String number, String due) {
        Map<String, Object> commitment = new LinkedHashMap<>();
        commitment.put("number", number);
        commitment.put("title", "Commitment " + number);
        commitment.put("due", due);
        return commitment;
    }

    private static IrmPlan said(String theme, Map<String, Object> first, Map<String, Object> second) {
        List<Map<String, Object>> commitments = List.of(first, second);
        Map<String, Object> plan = new LinkedHashMap<>();
        plan.put("code", "AL-1");
        plan.put("state", "ADOPTED");
        plan.put("countryCode", "AL");
        plan.put("country", "Albania");
        plan.put("number", 1);
        plan.put("title", "Albania: action plan 1");
        plan.put("language", "en");
        plan.put("act", Map.of());
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", PlanFile.FORMAT);
        tree.put("plan", plan);
        tree.put("themes", List.of(Map.of("number", theme, "name", "Open data")));
        tree.put("commitments", commitments);
        List<IrmRow> rows = new ArrayList<>();
        for (Map<String, Object> each : commitments) {
            rows.add(new IrmRow(
                    rows.size() + 2,
                    "Albania",
                    "1",
                    each.get("number").toString(),
                    each.get("title").toString(),
                    List.of(),
                    false));
        }
        return new IrmPlan("AL", 1, tree, rows);
    }
}
