package org.opengov.tracker.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.ReportKind;
import org.opengov.tracker.report.ReportTemplates;
import org.opengov.tracker.report.StatusReport;

class SelfAssessmentModelTest {

    private static final ReportKind MIDTERM = ReportKind.MIDTERM_SELF_ASSESSMENT;
    private static final ReportKind END = ReportKind.END_OF_TERM_SELF_ASSESSMENT;

    @Test
    void hasTheSectionsOfTheOgpInItsOrder() {
        for (ReportKind stage : List.of(MIDTERM, END)) {
            assertThat(page(SampleReports.withUpdates(), "en", stage))
                    .containsSubsequence(
                            "</span> Introduction and background</h2>",
                            "</span> Action plan process</h2>",
                            "</span> Use of the recommendations of the IRM</h2>",
                            "</span> Commitments</h2>",
                            "</span> Peer exchange and learning</h2>",
                            "</span> Lessons learned and other initiatives</h2>",
                            "</span> Conclusion and next steps</h2>",
                            "Annex A: Milestones</h2>",
                            "Annex B: Evidence</h2>",
                            "Annex D: Sources</h2>");
        }
    }

    @Test
    void everyCommitmentHasEveryFieldOfTheTemplate() {
        String page = page(SampleReports.withUpdates(), "en", MIDTERM);

        for (String field : List.of(
                "Lead agency",
                "Contact person",
                "Other actors: government",
                "Other actors: civil society, private sector",
                "Status quo or problem addressed",
                "Main objective",
                "Brief description",
                "OGP challenge addressed",
                "Relevance to OGP values",
                "Ambition",
                "Completion level",
                "Description of the results",
                "Start date",
                "End date",
                "Next steps",
                "Additional information")) {
            assertThat(page.split("<th scope=\"row\">" + field + "</th>", -1))
                    .as(field)
                    .hasSize(1 + 4);
        }
    }

    @Test
    void tellsWhatIsPublished() {
        assertThat(page(SampleReports.withUpdates(), "en", MIDTERM))
                .contains(
                        "Monitor how the standards are kept.", "No change, because the draft law", "Протокол испытаний")
                .contains("☒</span>&#160;<strong>Complete</strong>")
                .contains("specificity: High; potential impact: Moderate", "Further work on basic implementation");
    }

    @Test
    void theTwoStagesStressDifferentThings() {
        assertThat(page(SampleReports.withUpdates(), "en", MIDTERM))
                .contains("Midterm self-assessment", "Notice in advance", "Describe the progress so far")
                .doesNotContain("How the completion changed", "Describe the results for people");
        assertThat(page(SampleReports.withUpdates(), "en", END))
                .contains(
                        "End-of-term self-assessment", "Describe the results for people", "How the completion changed")
                .contains("Lessons learned</th>", "midterm review of this plan were used")
                .doesNotContain("Notice in advance", "Describe the progress so far");
    }

    @Test
    void aSilentGovernmentGetsPromptsAndNoRating() {
        String page = page(SampleReports.small(), "en", END);

        assertThat(page.split("The government has published nothing on this commitment", -1))
                .hasSize(1 + 4);
        assertThat(page)
                .contains("<p class=\"gap-to-write\">Publish a progress update, or tick one of the four boxes")
                .doesNotContain("☒", "class=\"did\"");
    }

    @Test
    void whatNobodyWroteIsMarkedForAPersonWithItsQuestion() {
        String page = page(SampleReports.small(), "en", MIDTERM);

        assertThat(page.split("<p class=\"gap-to-write\">", -1).length).isGreaterThan(40);
        assertThat(page)
                .contains("<p class=\"gap-to-write\">Name those that the plan addresses")
                .contains("The OGP asks for two weeks")
                .doesNotContain("<p class=\"gap-to-write\"></p>");
    }

    @Test
    void figuresAreTheScoreboardsInTheGovernmentsWord() {
        StatusReport report = SampleReports.large(37);
        Map<String, Object> figures = map(fields(report, "en", END), "figures");

        for (Map<String, Object> row : rows(figures, "completion")) {
            Completion degree = Completion.valueOf((String) row.get("code"));
            assertThat(row.get("count"))
                    .isEqualTo(String.valueOf(
                            report.voices().get(Voice.GOVERNMENT).completion().getOrDefault(degree, 0)));
        }
        assertThat(rows(fields(report, "en", END), "open")).hasSize(37);
        assertThat(rows(fields(SampleReports.withUpdates(), "en", END), "open"))
                .extracting("number")
                .containsExactly("1.1", "4.1", "5.3");
    }

    @Test
    void whatTheReviewerSaidStandsBesideAndTicksNoBox() {
        Map<String, Object> commitment =
                rows(fields(SampleReports.small(), "en", END), "commitments").get(1);

        assertThat(commitment).containsEntry("number", "2.6").containsEntry("silent", true);
        assertThat(rows(commitment, "boxes")).extracting("ticked").containsOnly(false);
        assertThat(rows(commitment, "reviews")).extracting("word").containsExactly("Complete");
    }

    @Test
    void whatThePlanSaysOfACommitmentNeedsNoPrompt() {
        String page = page(SampleKinds.told(SampleReports.withUpdates()), "en", END);

        assertThat(page)
                .contains("Nobody knows whom to ask", "Every body names its officer", "Officers for requests")
                .contains("Bodies with an officer", "None of 40", "All 40 bodies", "A. Aliyeva, head of department")
                .contains("<p>Access to information</p>", "16.10")
                .doesNotContain(
                        "Write name, position", "Write which problem", "Write what the commitment is to achieve");
    }

    @Test
    void amendmentsAndEarlierWordsAreTold() {
        String page = page(SampleKinds.told(SampleReports.withUpdates()), "en", END);

        assertThat(page)
                .contains("1 February 2013: Due date:", ">31 December 2012</span> →", "The law came late (Order 7)")
                .containsSubsequence("14 January 2013: ", "Not started", "10 January 2014: ", "Limited");
        assertThat(page(SampleKinds.told(SampleReports.withUpdates()), "en", MIDTERM))
                .contains("The law came late")
                .doesNotContain("14 January 2013: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "az", "ru"})
    void noWordIsMissing(String language) {
        for (ReportKind stage : List.of(MIDTERM, END)) {
            assertThat(page(SampleReports.withUpdates(), language, stage)).doesNotContain("???");
            assertThat(page(SampleReports.small(), language, stage)).doesNotContain("???");
        }
    }

    @Test
    void textOfReportersStaysText() {
        assertThat(page(SampleReports.withUpdates(), "en", END))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; 12 bodies &amp; {{x}}")
                .doesNotContain("<script");
    }

    @Test
    void hasTwoStages() {
        assertThatThrownBy(() -> new SelfAssessmentModel(
                        SampleReports.small(), Messages.in(Locale.ENGLISH), ReportKind.STATUS_REPORT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ReportPage.templateOf(MIDTERM)).isEqualTo(ReportPage.templateOf(END));
        assertThat(page(SampleReports.small(), "en", ReportKind.STATUS_REPORT)).contains("Status report");
    }

    private static Map<String, Object> fields(StatusReport report, String language, ReportKind stage) {
        return new SelfAssessmentModel(report, Messages.in(new Locale(language)), stage).fields();
    }

    private static String page(StatusReport report, String language, ReportKind kind) {
        return ReportPage.fill(
                ReportTemplates.ofProduct(),
                SampleKinds.order(kind, report, language, null),
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
