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
            <p>{{>/etc/passwd}}</p>                                     | {{>/etc/passwd
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
        Messages messages = Messages.in(Locale.ENGLISH);
        return new TemplateTrial(file, content, name -> Optional.empty())
                .faults().stream().map(fault -> fault.said(messages)).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
