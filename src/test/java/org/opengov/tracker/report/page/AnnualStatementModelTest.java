package org.opengov.tracker.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengov.tracker._support.SampleKinds;
import org.opengov.tracker._support.SampleReports;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.cut.PublicRecord.Spent;
import org.opengov.tracker.cut.PublicRecord.UpdateRow;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.ReportKind;
import org.opengov.tracker.report.ReportTemplates;
import org.opengov.tracker.report.StatusReport;
import org.opengov.tracker.scoreboard.Scoreboard;

class AnnualStatementModelTest {

    private static final String BODIES = "central-exec";
    private static final String CABINET = "cabinet";

    @Test
    void tellsWhatTheAgencyDidInTheYear() {
        String page = page(during(BODIES), "en", 2013);

        assertThat(page)
                .contains("Annual statement for 2013", "Central executive authorities")
                .contains("due by <strong class=\"day\">15 January 2014</strong>")
                .contains("Cabinet of Ministers of the Republic of Azerbaijan; Commission on Combating Corruption")
                .contains("Updates by this agency published for 2013: 2.")
                .contains("Of them, stating no change and the reason: 1.")
                .contains("No change, because the draft law on public participation is still before parliament.")
                .contains("Internal rules wait for the Cabinet’s model text.")
                .contains("Plan for 2014", "Adopt the rules in every body.");
    }

    @Test
    void asksForWhatAPersonSigns() {
        assertThat(page(during(BODIES), "en", 2013))
                .contains(
                        "<p class=\"gap-to-write to-sign\">First and last name</p>",
                        "<p class=\"gap-to-write to-sign\">Position</p>",
                        "<p class=\"gap-to-write to-sign\">Date</p>");
    }

    @Test
    void updatesForOtherYearsAreLeftOut() {
        String page = page(during(CABINET), "en", 2012);

        assertThat(page)
                .contains("No update by this agency was published for 2012.")
                .contains("No update was published for 2012. It was due by 15 January 2013.")
                .contains("The published updates name no challenges.", "No evidence was published")
                .doesNotContain("Monitor how the standards are kept.");
    }

    @Test
    void aYearWithoutAPeriodIsSaid() {
        assertThat(page(during(CABINET), "en", 2019)).contains("No reporting period of the plan begins in 2019.");
    }

    @Test
    void nothingIsInventedForASilentAgency() {
        String page = page(SampleKinds.ofAgency(SampleReports.small(), CABINET), "en", 2013);

        assertThat(page)
                .contains("No update by this agency was published for 2013. That is a gap in the record, not a rating.")
                .contains("No update was published for 2013. It was due by 15 January 2014.")
                .doesNotContain("class=\"did\"", "Not started</strong>");
    }

    @Test
    void figuresAreTheScoreboards() {
        StatusReport report = during(BODIES);
        Scoreboard government = report.voices().get(Voice.GOVERNMENT);
        List<Map<String, Object>> rows = rows(map(fields(report, "en", 2013), "figures"), "completion");

        for (Map<String, Object> row : rows) {
            Completion degree = Completion.valueOf((String) row.get("code"));
            assertThat(row.get("count"))
                    .as(degree.name())
                    .isEqualTo(String.valueOf(government.completion().getOrDefault(degree, 0)));
        }
        assertThat(government.completion().get(Completion.LIMITED)).isEqualTo(1);
    }

    @Test
    void restsOnTheGovernmentsWordInWhateverVoiceItIsAsked() {
        StatusReport independent = SampleKinds.ofAgency(SampleReports.small(), CABINET);

        assertThat(independent.voice()).isEqualTo(Voice.INDEPENDENT);
        assertThat(map(fields(independent, "en", 2013), "cover").get("voice")).isEqualTo("Government");
    }

    @Test
    void saysInWhichRoleTheAgencyTakesPart() {
        StatusReport commission = during("ccc");
        Map<String, Object> commitment =
                rows(fields(commission, "en", 2013), "commitments").get(0);

        assertThat(commitment)
                .containsEntry("number", "2.6")
                .containsEntry("role", "Co-lead agency")
                .containsEntry("answersForNone", true);
        assertThat(page(commission, "en", 2013))
                .contains("Commission on Combating Corruption", "This agency answers for no milestone")
                .doesNotContain("Challenges in 2013", "Plan for 2014", "Monitor how the standards are kept.");
    }

    @Test
    void lateCorrectedAndPaidForIsSaid() {
        String page = page(with(correction()), "en", 2013);

        assertThat(page)
                .contains("corrects an earlier update", "Published late: the period was already closed.")
                .contains("12,500.50 AZN".replace(' ', '\u00a0'))
                .contains(
                        "Of them, corrections of earlier updates: 1.",
                        "Of them, published after the period was closed: 1.");
        Map<String, Object> commitment =
                rows(fields(with(correction()), "en", 2013), "commitments").get(0);
        assertThat(rows(commitment, "updates")).hasSize(2);
        assertThat(rows(commitment, "challenges")).extracting("said").containsExactly("The contractor was late.");
        assertThat(rows(commitment, "nextSteps")).extracting("said").containsExactly("Check every site in March.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "az", "ru"})
    void noWordIsMissing(String language) {
        assertThat(page(during(BODIES), language, 2013)).doesNotContain("???").contains("lang=\"" + language + "\"");
        assertThat(page(during(CABINET), language, 2019)).doesNotContain("???");
        assertThat(page(with(correction()), language, 2013)).doesNotContain("???");
    }

    @Test
    void textOfReportersStaysText() {
        assertThat(page(during(BODIES), "en", 2013))
                .contains(
                        "&lt;script&gt;alert(1)&lt;/script&gt; 12 bodies &amp; {{x}} of &quot;40&quot;; &amp;amp; the rest")
                .doesNotContain("<script");
    }

    @Test
    void isOfOneAgencyAndOneYear() {
        Messages english = Messages.in(Locale.ENGLISH);

        assertThatThrownBy(() -> new AnnualStatementModel(SampleReports.small(), english, 2013))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one agency");
        assertThatThrownBy(() -> ReportPage.fill(
                        ReportTemplates.ofProduct(),
                        SampleKinds.order(ReportKind.ANNUAL_STATEMENT, during(CABINET), "en", null),
                        during(CABINET),
                        english))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("year");
    }

    private static StatusReport during(String agency) {
        return SampleKinds.ofAgency(SampleReports.withUpdates(), agency);
    }

    private static StatusReport with(UpdateRow later) {
        StatusReport report = during(CABINET);
        return SampleReports.with(report, List.of(later, report.updates().get(0)));
    }

    /** A later word on the template of state websites, after the period was closed. */
    private static UpdateRow correction() {
        return new UpdateRow(
                7L,
                "AZ0009.1",
                "AZ0009",
                "2.6",
                "Common, Minimum Standards for State Websites",
                CABINET,
                "Cabinet of Ministers",
                "2013",
                LocalDate.of(2014, 2, 1),
                false,
                true,
                1L,
                "",
                Completion.SUBSTANTIAL,
                null,
                "Three sites were left out.",
                "The contractor was late.",
                "Check every site in March.",
                new Spent(new BigDecimal("12500.50"), "AZN"),
                List.of());
    }

    private static Map<String, Object> fields(StatusReport report, String language, int year) {
        return new AnnualStatementModel(report, Messages.in(new Locale(language)), year).fields();
    }

    private static String page(StatusReport report, String language, int year) {
        return ReportPage.fill(
                ReportTemplates.ofProduct(),
                SampleKinds.order(ReportKind.ANNUAL_STATEMENT, report, language, year),
                report,
                Messages.in(new Locale(language)));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> fields, String name) {
        return (Map<String, Object>) fields.get(name);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> fields, String name) {
        return (List<Map<String, Object>>) fields.get(name);
    }
}
