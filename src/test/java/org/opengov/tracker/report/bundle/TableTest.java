package org.opengov.tracker.report.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.platform.Messages;

class TableTest {

    private final Messages english = Messages.in(Locale.ENGLISH);

    @Test
    void rowsAreAskedForOneByOne() {
        Table<Integer> endless = new Table<>("cells", english, () -> Stream.iterate(1, number -> number + 1))
                .whole("position", number -> number);

        assertThat(endless.lines().limit(3)).containsExactly("position\r\n", "1\r\n", "2\r\n");
    }

    @Test
    void aCodeHasItsWordBesideItAndADateItsDay() {
        Table<EdtfDate> table = new Table<>(
                        "history",
                        english,
                        () -> Stream.of(EdtfDate.of("2014"), EdtfDate.of("2014-05-01"), EdtfDate.OPEN))
                .scale("completion", Completion.class, date -> date.isDated() ? Completion.COMPLETE : null)
                .date("due", date -> date);

        assertThat(table.lines())
                .containsExactly(
                        "completion,completion_label,due,due_day\r\n",
                        "COMPLETE,Complete,2014,\r\n",
                        "COMPLETE,Complete,2014-05-01,2014-05-01\r\n",
                        ",,..,\r\n");
    }

    @Test
    void sharesAreWrittenWithADecimalPointAndKeptBetweenNoughtAndOne() {
        Table<Double> table = new Table<>("voices", Messages.in(new Locale("ru")), () -> Stream.of(0.00001, 0.5))
                .share("coverage", share -> share);

        assertThat(table.lines()).containsExactly("coverage\r\n", "0.000010\r\n", "0.5\r\n");
        assertThat(table.schema().get("fields"))
                .asInstanceOf(InstanceOfAssertFactories.list(Map.class))
                .singleElement()
                .satisfies(field -> assertThat(field.get("constraints")).isEqualTo(Map.of("minimum", 0, "maximum", 1)));
    }

    @Test
    void whatRefersToItsOwnTableSaysSoAsTheSpecificationDoes() {
        Table<String> table = new Table<>("updates", english, () -> Stream.of("1"))
                .text("update", id -> id)
                .text("corrects", id -> null)
                .key("update")
                .refersTo("updates", "corrects", "update");

        assertThat(table.schema())
                .containsEntry("primaryKey", List.of("update"))
                .containsEntry(
                        "foreignKeys",
                        List.of(Map.of("fields", "corrects", "reference", Map.of("resource", "", "fields", "update"))));
    }
}
