package org.opengov.tracker.report.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.ReportTemplates;

class TemplateTrialTest {

    private static final String HEAD =
            "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head><title>t</title></head><body>";

    @ParameterizedTest
    @EnumSource(TemplateFile.class)
    void theProductsOwnPass(TemplateFile file) throws IOException {
        byte[] content = ReportTemplates.ofProduct().open(file.fileName()).readAllBytes();

        assertThat(said(file, content)).isEmpty();
    }

    @Test
    void aRestyledPageThatStaysWithinTheRulesPasses() {
        assertThat(said("<h1>{{plan.title}}</h1>{{#themes}}<h2>{{title}}</h2>{{#commitments}}<p>{{number}}</p>"
                        + "{{/commitments}}{{/themes}}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>{{plan.nonsense}}</p>                                   | plan.nonsense
            {{#themes}}<p>{{nonsense}}</p>{{/themes}}                   | nonsense
            <p>{{plan.class}}</p>                                       | plan.class
            <p>{{#themes}}</p>                                          | themes
            <p>{{/themes}}</p>                                          | themes
            <p>{{{plan.title}}}</p>                                     | {{{plan.title
            <p>{{&plan.title}}</p>                                      | {{&plan.title
            <p>{{>/etc/passwd}}</p>                                     | no part “/etc/passwd” (line 1)
            <p>{{> ../report.css }}</p>                                 | no part “../report.css” (line 1)
            <p>{{> parts/imprint}}</p>                                  | no part “parts/imprint” (line 1)
            <p>{{> imprint.html}}</p>                                   | no part “imprint.html” (line 1)
            <p>{{> status-report}}</p>                                  | no part “status-report” (line 1)
            <p>{{> *plan.title}}</p>                                    | no part “*plan.title” (line 1)
            <p>{{> IMPRINT}}</p>                                        | no part “IMPRINT” (line 1)
            <p>{{>}}</p>                                                | no part “” (line 1)
            <p>{{> impr{int}}</p>                                       | “{{> impr{int” may not be used
            {{<imprint}}{{/imprint}}                                    | “{{<imprint” may not be used
            {{$imprint}}x{{/imprint}}                                   | “{{$imprint” may not be used
            {{=<% %>=}}<p><%plan.title%></p>                            | {{=
            <p>{{plan.title}                                            | line 1
            <p><b>{{plan.title}}</p>                                    | line 1
            <script>alert(1)</script>                                   | script
            <p onclick="alert(1)">x</p>                                 | onclick
            <a href="javascript:alert(1)">x</a>                         | javascript:alert(1)
            <img src="http://example.org/x.png" alt="x"/>               | http://example.org/x.png
            <img src="file:///etc/passwd" alt="x"/>                     | file:///etc/passwd
            <iframe src="http://example.org/"></iframe>                 | iframe
            <object data="x"></object>                                  | object
            <form action="http://example.org/"></form>                  | form
            <p style="background: url(http://example.org/)">x</p>       | background
            <svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg> | script
            &xxe;                                                       | xxe
            """)
    void whatATemplateMayNotDoIsNamed(String body, String named) {
        assertThat(said(body)).hasSizeGreaterThanOrEqualTo(1);
        assertThat(String.join("\n", said(body))).contains(named);
    }

    @ParameterizedTest
    @ValueSource(chars = {0, 1, '\t', '\n', 31, ' '})
    void nothingThatMustacheReadsOverHidesWhatIsForbidden(char blank) {
        assertThat(said("<p>{{" + blank + "&plan.title}}</p>"))
                .singleElement()
                .asString()
                .contains("may not be used");
        assertThat(said("<p>{{" + blank + ">" + blank + "nonsense" + blank + "}}</p>"))
                .singleElement()
                .asString()
                .contains("no part “nonsense”");
    }

    @Test
    void aPageOfOnesOwnPutsInTheProductsParts() {
        assertThat(said("<p>{{> lede}}</p>\n<div>{{> bar}}</div>{{>glance}}{{ > imprint }}{{> updates}}{{> sources}}"))
                .isEmpty();
    }

    @Test
    void everyPartThatAPageOfTheProductPutsInMayStandTwice() {
        String product = ReportTemplates.ofProduct().text("status-report.html");

        assertThat(said(TemplateFile.STATUS_REPORT_PAGE, bytes(product.replace("{{> bar}}", "{{> bar}}{{> bar}}"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | There is no part “seal” (line 3). The guide to the fields lists those that there are.
            az | “seal” adlı hissə yoxdur (sətir 3). Mövcud hissələr sahələr üzrə bələdçidə göstərilib.
            ru | Части «seal» нет (строка 3). Какие части есть, показано в указателе полей.
            """)
    void unknownPartIsNamedWithItsLineInTheReadersLanguage(String language, String sentence) {
        assertThat(said(
                        TemplateFile.STATUS_REPORT_PAGE,
                        bytes(HEAD + "\n{{! {{> remark}} --&gt;\n<p>{{> seal}}</p>{{> imprint}}</body></html>"),
                        language))
                .containsExactly(sentence);
    }

    @Test
    void partThatNeedsWhatIsNotThereIsNamedWithTheLineOfThePage() {
        assertThat(said("\n{{> lede}}\n<p>{{> fingerprint}}</p>"))
                .containsExactly(
                        "The part “fingerprint” (line 3) needs the field “sha256”, which there is not at that place."
                                + " See in the product’s template where it stands.");
        assertThat(said(TemplateFile.ANNUAL_STATEMENT_PAGE, bytes(HEAD + "\n\n{{> updates}}</body></html>")))
                .singleElement()
                .asString()
                .contains("The part “updates” (line 3)");
    }

    @Test
    void partsArePutInSoOftenAndNotWithoutEnd() {
        assertThat(said("{{> sample}}".repeat(500))).isEmpty();
        assertThat(said("{{> sample}}".repeat(501))).containsExactly("A page puts in parts no more than 500 times.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{#updates}}<p>{{title}}</p>{{/updates}}",
                "{{#updates}}<hr/>{{/updates}}",
                "{{! {{updatesNote}} }}{{#updates}}<p>{{id}}</p>{{/updates}}",
                "{{#updates}}<p>{{done}}</p>{{/updates}}{{^updates}}{{updatesNote}}{{/updates}}"
            })
    void updatesAreNotLeftOutInSilence(String body) {
        assertThat(said(body))
                .containsExactly(
                        "The page shows updates, but not {{updatesNote}}. Of many updates it tells the newest only;"
                                + " the note says where the others are. Name it beside them, or put in {{> updates}}.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{#updates}}<p>{{title}}</p>{{/updates}}<p>{{updatesNote}}</p>",
                "{{#updatesNote}}<p>{{.}}</p>{{/updatesNote}}{{#updates}}<p>{{title}}</p>{{/updates}}",
                "{{> updates}}",
                "{{^updates}}<p>none</p>{{/updates}}",
                "<p>{{plan.title}}</p>"
            })
    void updatesWithTheirNoteOrNoUpdatesPass(String body) {
        assertThat(said(body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{#updatesNote}}<p>{{nonsense}}</p>{{/updatesNote}}",
                "{{#cover.scope}}<p>{{nonsense}}</p>{{/cover.scope}}",
                "{{^cover.scope}}<p>{{nonsense}}</p>{{/cover.scope}}",
                "{{^updates}}<p>{{nonsense}}</p>{{/updates}}",
                "{{^cut.any}}<p>{{nonsense}}</p>{{/cut.any}}",
                "{{#themes}}{{#commitments}}{{^milestones}}<p>{{nonsense}}</p>{{/milestones}}{{/commitments}}{{/themes}}"
            })
    void whatIsShownInSomeReportsOnlyIsTriedToo(String body) {
        assertThat(said(body)).singleElement().asString().contains("nonsense", "line 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {{^updates}}<script>1</script>{{/updates}}                                          | script
            {{^cut.any}}<a href="javascript:alert(1)">x</a>{{/cut.any}}                         | javascript:alert(1)
            {{^cover.scope}}<p onclick="x">x</p>{{/cover.scope}}                                | onclick
            {{#cover.scope}}<iframe></iframe>{{/cover.scope}}                                   | iframe
            {{#themes}}{{#commitments}}{{^summary}}<form></form>{{/summary}}{{/commitments}}{{/themes}} | form
            """)
    void whatNoReportMayHoldIsFoundInWhatOnlySomeShow(String body, String named) {
        assertThat(said(body)).singleElement().asString().contains(named);
    }

    @Test
    void addressesAndWidthsNeedNoConditionRoundThem() {
        assertThat(said("<a href=\"{{cover.address.address}}\">x</a><a href=\"{{cut.address}}\">x</a>"
                        + "{{#figures.bar}}<div style=\"width: {{width}}%\">{{count}}</div>{{/figures.bar}}"
                        + "<img alt=\"\" src=\"data:image/png;base64,{{cut.code.png}}\"/>"))
                .isEmpty();
    }

    @Test
    void entitiesOfADocumentTypeAreRefused() {
        String page =
                "<!DOCTYPE html [<!ENTITY xxe SYSTEM \"file:///etc/passwd\">]>" + HEAD + "<p>&xxe;</p></body></html>";

        assertThat(said(TemplateFile.STATUS_REPORT_PAGE, bytes(page))).hasSize(1);
    }

    @Test
    void aPageThatIsLargerThanAnyTemplateIsRefused() {
        assertThat(said("<p>x</p>".repeat(700_000)))
                .containsExactly("A template is neither empty nor larger than 5 MB.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            @import url(http://example.org/x.css);                       | import
            p { background: url("http://example.org/x.png") }            | url
            p { background: u\\72l(http://example.org/x.png) }           | backslash
            @font-face { font-family: x; src: url(file:///etc/passwd) }  | url
            p { behavior: url(x.htc) }                                   | behavior
            """)
    void aStylesheetReachesNothing(String css, String named) {
        assertThat(String.join("\n", said(TemplateFile.PAPER_STYLES, bytes(css))))
                .isNotEmpty()
                .contains(named);
    }

    @Test
    void whatIsNoWorkbookAndNoDocumentIsToldSo() {
        byte[] zip = {'P', 'K', 3, 4, 0, 0, 0, 0};

        assertThat(said(TemplateFile.STATUS_WORKBOOK, bytes("no workbook"))).hasSize(1);
        assertThat(said(TemplateFile.STATUS_WORKBOOK, zip)).hasSize(1);
        assertThat(said(TemplateFile.WORD_STYLES, bytes("no document"))).hasSize(1);
        assertThat(said(TemplateFile.WORD_STYLES, zip)).hasSize(1);
        assertThat(said(TemplateFile.WORD_STYLES, new byte[0])).hasSize(1);
    }

    private static List<String> said(String body) {
        return said(TemplateFile.STATUS_REPORT_PAGE, bytes(HEAD + body + "</body></html>"));
    }

    private static List<String> said(TemplateFile file, byte[] content) {
        return said(file, content, "en");
    }

    private static List<String> said(TemplateFile file, byte[] content, String language) {
        Messages messages = Messages.in(new Locale(language));
        return new TemplateTrial(file, content, name -> Optional.empty())
                .faults().stream().map(fault -> fault.said(messages)).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
