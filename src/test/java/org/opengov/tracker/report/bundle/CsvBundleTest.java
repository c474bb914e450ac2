package org.opengov.tracker.report.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengov.tracker._support.SampleReports;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.cut.PublicRecord.CommitmentBlock;
import org.opengov.tracker.report.Scope;
import org.opengov.tracker.report.StatusReport;
import org.opengov.tracker.report.StatusReport.Origin;
import org.opengov.tracker.scoreboard.Scoreboard;

/** What stands in the tables is what the report says. */
class CsvBundleTest {

    @Test
    void figuresAreThoseOfTheScoreboardOfEveryVoice() throws IOException {
        StatusReport report = SampleReports.withUpdates();
        List<Map<String, String>> figures = ReadBundle.of(report, "en").rows("figures");

        for (Voice voice : Voice.values()) {
            Scoreboard board = report.voices().get(voice);
            assertThat(figure(figures, voice, "COMMITMENTS", "ALL")).isEqualTo(board.commitments());
            assertThat(figure(figures, voice, "SPOKEN_OF", "ALL"))
                    .isEqualTo(board.coverage().get(voice));
            for (Completion degree : Completion.values()) {
                assertThat(figure(figures, voice, "COMPLETION", degree.name()))
                        .isEqualTo(board.completion().get(degree));
            }
            for (Schedule state : Schedule.values()) {
                assertThat(figure(figures, voice, "SCHEDULE", state.name()))
                        .isEqualTo(board.schedule().get(state));
            }
        }
        Scoreboard government = report.voices().get(Voice.GOVERNMENT);
        assertThat(figure(figures, Voice.GOVERNMENT, "MILESTONES", "ALL")).isEqualTo(government.milestones());
        for (Completion degree : Completion.values()) {
            assertThat(figure(figures, Voice.GOVERNMENT, "MILESTONE_COMPLETION", degree.name()))
                    .isEqualTo(government.milestoneCompletion().get(degree));
        }
    }

    private static int figure(List<Map<String, String>> figures, Voice voice, String measure, String code) {
        List<String> found = figures.stream()
                .filter(row -> row.get("voice").equals(voice.name())
                        && row.get("measure").equals(measure)
                        && row.get("code").equals(code))
                .map(row -> row.get("count"))
                .toList();
        assertThat(found).hasSize(1);
        return Integer.parseInt(found.get(0));
    }

    @Test
    void themesAndAgenciesAreCountedAsOnTheScoreboard() throws IOException {
        StatusReport report = SampleReports.large(37);
        ReadBundle bundle = ReadBundle.of(report, "en");

        assertThat(bundle.rows("themes"))
                .extracting(
                        row -> row.get("theme"), row -> row.get("commitments"), row -> row.get("completion_limited"))
                .containsExactlyElementsOf(report.scoreboard().themes().stream()
                        .map(theme -> tuple(
                                theme.number(),
                                String.valueOf(theme.commitments()),
                                String.valueOf(theme.completion().get(Completion.LIMITED))))
                        .toList());
        assertThat(bundle.rows("agencies").stream()
                        .mapToInt(row -> Integer.parseInt(row.get("commitments_led")))
                        .sum())
                .isEqualTo(37);
    }

    @Test
    void commitmentsWithoutAThemeAreCountedUnderAWordForIt() throws IOException {
        ReadBundle bundle = ReadBundle.of(RichReport.unstated(), "en");

        assertThat(bundle.rows("commitments").get(0))
                .containsEntry("theme", "NOT_STATED")
                .containsEntry("lead_agency", "");
        assertThat(bundle.rows("themes").get(0)).containsEntry("theme", "NOT_STATED");
    }

    @Test
    void everyVoiceStandsBesideTheOthers() throws IOException {
        StatusReport report = SampleReports.withUpdates();
        List<Map<String, String>> rows = ReadBundle.of(report, "en").rows("voices");

        assertThat(rows).hasSize(report.commitments().size() * Voice.values().length);
        CommitmentBlock first = report.commitments().get(0);
        assertThat(rows.get(0))
                .containsEntry("commitment", first.ogpId())
                .containsEntry("voice", "GOVERNMENT")
                .containsEntry("completion", "LIMITED")
                .containsEntry("completion_label", "Limited")
                .containsEntry("coverage", "1.0");
        assertThat(rows.get(2))
                .containsEntry("voice", "CIVIL_SOCIETY")
                .containsEntry("completion", "NO_INFORMATION")
                .containsEntry("source", "");
    }

    @Test
    void datesStayAsSaidAndOnlyExactOnesAreDays() throws IOException {
        List<Map<String, String>> rows = ReadBundle.of(RichReport.ofCut(), "en").rows("commitments");

        assertThat(rows.get(0)).containsEntry("due", "2014").containsEntry("due_day", "");
        assertThat(rows.get(1)).containsEntry("due", "2013-12-31").containsEntry("due_day", "2013-12-31");
    }

    @Test
    void numbersOfTheActListsAndMoneyAreWrittenPlainly() throws IOException {
        ReadBundle bundle = ReadBundle.of(RichReport.ofCut(), "ru");

        assertThat(bundle.rows("commitments").get(0))
                .containsEntry("number", "1.1")
                .containsEntry("agencies", "central-exec; local-exec; moj");
        assertThat(bundle.rows("updates").get(0))
                .containsEntry("spent", "1234567.50")
                .containsEntry("spent_currency", "AZN")
                .containsEntry("corrects", "4")
                .containsEntry("nil", "false");
    }

    @Test
    void whatTriesToBeAFormulaOrAScriptIsText() throws IOException {
        ReadBundle bundle = ReadBundle.of(RichReport.ofCut(), "en");

        assertThat(bundle.rows("updates").get(1))
                .containsEntry("done", "'=HYPERLINK(\"https://attacker.example\",\"open me\")")
                .containsEntry("challenges", "'@SUM(1+1) bodies were late with their registers")
                .containsEntry("next_steps", "'-connect the remaining bodies");
        assertThat(bundle.rows("updates").get(2))
                .containsEntry(
                        "done",
                        "Staff named in <script>alert(1)</script> 12 bodies & {{x}} of \"40\"; &amp; the rest follow.");
        assertThat(bundle.rows("evidence"))
                .extracting(row -> row.get("title"))
                .contains("'+Protocol of the working group", "Протокол испытаний");
        assertThat(bundle.rows("plan").get(0)).containsEntry("correction_reason", "'=A date was wrong");
    }

    @Test
    void amendmentsAreToldWithTheirLines() throws IOException {
        List<Map<String, String>> rows = ReadBundle.of(RichReport.ofCut(), "en").rows("amendments");

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0))
                .containsEntry("milestone", "")
                .containsEntry("field", "DUE")
                .containsEntry("reason", "The law, \"On Access\",\r\ncame later");
        assertThat(rows.get(1)).containsEntry("position", "2").containsEntry("milestone", "AZ0001.1");
    }

    @Test
    void everyMilestoneHasACellForEveryPeriod() throws IOException {
        StatusReport report = SampleReports.withUpdates();
        List<Map<String, String>> cells = ReadBundle.of(report, "en").rows("cells");

        assertThat(cells).hasSize(4 * 4);
        assertThat(cells)
                .filteredOn(cell -> cell.get("milestone").equals("AZ0012.1")
                        && cell.get("period").equals("2013"))
                .extracting(cell -> cell.get("state"))
                .containsExactly("NIL");
    }

    @Test
    void earlierCutsStandBesideTheReportThatIsComparedWithThem() throws IOException {
        ReadBundle compared = ReadBundle.of(RichReport.ofCut(), "en");

        assertThat(compared.rows("before_cuts"))
                .extracting(row -> row.get("cut"))
                .containsExactly("2", "1");
        assertThat(compared.rows("before")).hasSize(2 * 4 * Voice.values().length);
        assertThat(compared.rows("before").get(1))
                .containsEntry("voice", "INDEPENDENT")
                .containsEntry("commitment", "AZ0001")
                .containsEntry("completion", "LIMITED");
        assertThat(ReadBundle.of(SampleReports.small(), "en").files())
                .doesNotContainKeys("before.csv", "before_cuts.csv", "before_figures.csv");
    }

    @ParameterizedTest
    @CsvSource({"en,Complete", "az,Tamamlanıb", "ru,Выполнено"})
    void wordsAreTheReadersAndCodesAreEverybodys(String language, String word) throws IOException {
        ReadBundle bundle = ReadBundle.of(SampleReports.withUpdates(), language);

        assertThat(bundle.header("voices"))
                .isEqualTo(ReadBundle.of(SampleReports.withUpdates(), "en").header("voices"));
        assertThat(bundle.rows("updates").get(0))
                .containsEntry("completion", "COMPLETE")
                .containsEntry("completion_label", word);
        bundle.files().keySet().forEach(path -> assertThat(bundle.text(path)).doesNotContain("???"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "az", "ru"})
    void theReadMeTellsWhatThisIs(String language) throws IOException {
        String cut = ReadBundle.of(RichReport.ofCut(), language).text("README.txt");
        String live = ReadBundle.of(SampleReports.small(), language).text("README.txt");

        assertThat(cut).contains("AZ-2012-2015-C3", RichReport.SHA_256, "CC BY 4.0", "NO_INFORMATION", "before.csv");
        assertThat(live)
                .contains("AZ-2012-2015", SampleReports.small().address())
                .doesNotContain("SHA-256: ");
        assertThat(cut.replace("\r\n", "")).doesNotContain("\n", "\r", "{", "}");
    }

    @ParameterizedTest
    @EnumSource(Scope.Kind.class)
    void thePartOfThePlanIsNamed(Scope.Kind kind) throws IOException {
        StatusReport whole = SampleReports.small();
        Scope scope = new Scope(kind, kind == Scope.Kind.PLAN ? "" : "AZ0001");
        ReadBundle bundle = ReadBundle.of(
                new StatusReport(
                        whole.record(),
                        scope,
                        whole.scoreboard(),
                        whole.voices(),
                        whole.commitments(),
                        whole.updates(),
                        whole.before(),
                        whole.origin()),
                "az");

        assertThat(bundle.text("README.txt"))
                .contains(kind == Scope.Kind.PLAN ? "bütün plan" : "AZ0001")
                .doesNotContain("???");
        assertThat(bundle.rows("plan").get(0)).containsEntry("scope", scope.toString());
        assertThat(bundle.description().getString("name"))
                .isEqualTo("az-2012-2015-2026-11-23-"
                        + (kind == Scope.Kind.PLAN ? "plan" : kind + "-AZ0001").toLowerCase(Locale.ROOT) + "-az");
    }

    @Test
    void filesAreUtf8WithoutMarkAndTheDescriptionComesLast() throws IOException {
        ReadBundle bundle = ReadBundle.of(SampleReports.withUpdates(), "az");

        assertThat(bundle.files().keySet()).startsWith("README.txt", "plan.csv").endsWith("datapackage.json");
        bundle.files().values().forEach(file -> assertThat(file[0]).isBetween((byte) ' ', (byte) '~'));
        assertThat(bundle.text("updates.csv")).contains("ə ğ ı ö ş ü ç İ.");
    }

    @Test
    void theSameReportIsTheSameFile() throws IOException {
        assertThat(ReadBundle.bytes(RichReport.ofCut(), "az")).isEqualTo(ReadBundle.bytes(RichReport.ofCut(), "az"));
    }

    @Test
    void madeLaterItsTablesAreTheSame() throws IOException {
        StatusReport report = RichReport.ofCut();
        Origin later = new Origin(
                report.origin().site(),
                ZonedDateTime.parse("2036-01-02T03:04:06Z"),
                report.origin().cut(),
                report.origin().kind());
        StatusReport again = new StatusReport(
                report.record(),
                report.scope(),
                report.scoreboard(),
                report.voices(),
                report.commitments(),
                report.updates(),
                report.before(),
                later);

        ReadBundle first = ReadBundle.of(report, "en");
        ReadBundle second = ReadBundle.of(again, "en");

        first.files().keySet().stream()
                .filter(path -> path.endsWith(".csv"))
                .forEach(path -> assertThat(second.text(path)).isEqualTo(first.text(path)));
        assertThat(second.times().values()).containsOnly(again.madeAt().toLocalDateTime());
        assertThat(first.text("datapackage.json")).isNotEqualTo(second.text("datapackage.json"));
    }
}
