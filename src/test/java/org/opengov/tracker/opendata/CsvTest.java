package org.opengov.tracker.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.platform.Messages;

class CsvTest {

    private final Messages english = Messages.in(Locale.ENGLISH);

    private String cell(Object value) {
        return new Csv<Object>(english)
                .column("c", row -> row)
                .write(List.of(value))
                .substring("c\r\n".length());
    }

    @Test
    void aTableWithoutRowsIsItsHeader() {
        assertThat(new Csv<String>(english)
                        .column("a", row -> row)
                        .column("b", row -> row)
                        .write(List.of()))
                .isEqualTo("a,b\r\n");
    }

    @Test
    void commasQuotesAndLinesAreKept() {
        assertThat(cell("a, \"b\"\nc")).isEqualTo("\"a, \"\"b\"\"\nc\"\r\n");
    }

    @Test
    void numbersOfTheActStayText() {
        assertThat(cell("1.10")).isEqualTo("1.10\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx"})
    void formulasAreDisarmed(String text) {
        assertThat(cell(text)).isEqualTo("'" + text + "\r\n");
    }

    @Test
    void aFormulaBehindALineBreakIsDisarmedAndQuoted() {
        assertThat(cell("\r=1")).isEqualTo("\"'\r=1\"\r\n");
    }

    @Test
    void aListThatBeginsWithAFormulaIsDisarmed() {
        assertThat(cell(List.of("=a", "b"))).isEqualTo("'=a; b\r\n");
    }

    @Test
    void aNegativeNumberIsNoFormula() {
        assertThat(cell(-3)).isEqualTo("-3\r\n");
    }

    @Test
    void aCodeHasItsWordBesideIt() {
        Csv<Completion> table = new Csv<Completion>(Messages.in(new Locale("az"))).scale("completion", row -> row);

        assertThat(table.write(List.of(Completion.COMPLETE)))
                .isEqualTo("completion,completionLabel\r\nCOMPLETE,Tamamlanıb\r\n");
    }

    @Test
    void aDateIsGivenAsSaidAndByItsDays() {
        Csv<SaidDate> table = new Csv<SaidDate>(english).date("due", row -> row);

        assertThat(table.write(List.of(SaidDate.of(EdtfDate.of("2013-12")), SaidDate.of(EdtfDate.OPEN))))
                .isEqualTo("due,dueFirst,dueLast\r\n2013-12,2013-12-01,2013-12-31\r\n..,,\r\n");
    }

    @Test
    void whatIsNotKnownIsEmpty() {
        Csv<LocalDate> table =
                new Csv<LocalDate>(english).column("a", row -> null).scale("b", row -> (Completion) null);

        assertThat(table.write(List.of(LocalDate.EPOCH))).isEqualTo("a,b,bLabel\r\n,,\r\n");
    }
}
