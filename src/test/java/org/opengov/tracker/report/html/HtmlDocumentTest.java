package org.opengov.tracker.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengov.tracker._support.Folders;
import org.opengov.tracker._support.SampleReports;
import org.opengov.tracker.cut.PublicRecord.CommitmentBlock;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.BrokenTemplate;
import org.opengov.tracker.report.ReportTemplates;
import org.opengov.tracker.report.XhtmlPage;
import org.opengov.tracker.report.pdf.FilledPages;

class HtmlDocumentTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "az", "ru"})
    void isInItsLanguageAndNeedsNothingElse(String language) throws Exception {
        String html = html(FilledPages.status(SampleReports.withUpdates(), language), language);

        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"" + language + "\">")
                .contains("<meta charset=\"utf-8\">", "width=device-width", "href=\"#main\">", "<main id=\"main\"")
                .contains("<nav class=\"section\" id=\"contents\"");
        assertThat(html).doesNotContainPattern("<(link|script|iframe|object|embed|bookmarks?)\\b");
        assertThat(html).doesNotContainPattern("\\s(src|style|on\\w+|xmlns)=");
        assertThat(html.substring(html.indexOf("<style>"), html.indexOf("</style>")))
                .doesNotContain("url(", "@import");
    }

    @Test
    void namesItsOnlyStylesheetByItsHash() throws Exception {
        String html = html(FilledPages.status(SampleReports.small(), "en"), "en");
        String css = html.substring(html.indexOf("<style>") + 7, html.indexOf("</style>"));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));

        assertThat(html)
                .contains("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(digest) + "'; img-src data:; base-uri 'none'");
        assertThat(html).containsPattern("class=\"part LIMITED width-\\d+\"");
        assertThat(css).containsPattern("\\.width-1 \\{ width: [0-9.]+%; }");
    }

    @Test
    void saysEveryCommitmentAndLeavesNoLinkOpen() throws Exception {
        String html = html(FilledPages.status(SampleReports.large(37), "en"), "en");

        for (CommitmentBlock commitment : SampleReports.large(37).commitments()) {
            assertThat(html).contains("href=\"#c-" + commitment.number().replace('.', '-') + "\"", commitment.ogpId());
        }
        List<String> ids = found(html, " id=\"([^\"]+)\"");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).containsAll(found(html, "href=\"#([^\"]+)\""));
    }

    @Test
    void headingsGoDownOneLevelAtATime() throws Exception {
        List<String> levels = found(html(FilledPages.status(SampleReports.withUpdates(), "en"), "en"), "<h([1-6])");

        assertThat(levels.get(0)).isEqualTo("1");
        assertThat(levels.stream().filter("1"::equals)).hasSize(1);
        for (int index = 1; index < levels.size(); index++) {
            assertThat(Integer.parseInt(levels.get(index)))
                    .isLessThanOrEqualTo(Integer.parseInt(levels.get(index - 1)) + 1);
        }
    }

    @Test
    void textOfReportersStaysText() throws Exception {
        assertThat(html(FilledPages.status(SampleReports.withUpdates(), "en"), "en"))
                .contains(
                        "&lt;script&gt;alert(1)&lt;/script&gt; 12 bodies &amp; {{x}} of &quot;40&quot;; &amp;amp; the rest");
    }

    @Test
    void leavesOutWhatOnlyOtherFormsHave() throws Exception {
        String html = html(
                page(
                        "<p class=\"only-pdf\">for the printer</p><p class=\"only-word\">for the office</p><p class=\"only-screen\">screen</p>"
                                + "<p>a<br/>b</p><a href=\"javascript:alert(1)\" onclick=\"alert(1)\">link</a>"),
                "en");

        assertThat(html)
                .contains("screen", "a<br>b", "<a>link</a>")
                .doesNotContain("the printer", "the office", "alert");
    }

    @Test
    void cellsSayTheirColumnAndWhatTheyAre() throws Exception {
        String html = html(
                page(
                        "<table class=\"rows\"><thead><tr><th>Name</th><th><span class=\"mark\">●</span><br/>Done</th></tr></thead>"
                                + "<tbody><tr><th>x</th><td>1</td></tr></tbody></table>"),
                "en");

        assertThat(html)
                .contains("<td role=\"cell\" data-label=\"Done\">1</td>", "<th role=\"rowheader\">x</th>")
                .contains("<tr role=\"row\">", "role=\"columnheader\"");
    }

    @Test
    void stylesheetThatReachesOutIsNotUsed() throws Exception {
        Files.writeString(folder.resolve(HtmlDocument.STYLESHEET), "p { background: url(https://attacker.example) }");

        assertThatThrownBy(() -> html(page("<p>x</p>"), "en", Folders.templates(folder)))
                .isInstanceOf(BrokenTemplate.class)
                .hasMessageContaining("screen.css")
                .hasMessageContaining("line 1");
    }

    private static String page(String body) {
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head><title>t</title></head><body>" + body
                + "</body></html>";
    }

    private static String html(String page, String language) throws Exception {
        return html(page, language, ReportTemplates.ofProduct());
    }

    private static String html(String page, String language, ReportTemplates templates) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlDocument(templates)
                .write(XhtmlPage.parse(page, "status-report.html"), Messages.in(new Locale(language)), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> found(String html, String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map((MatchResult each) -> each.group(1))
                .toList();
    }
}
