package org.opengov.tracker.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.Http;
import org.opengov.tracker._support.HttpDesk;
import org.opengov.tracker.report.template.TemplateFile;

/** A coordinator restyles reports at the desk: what is wrong is said, what passes is used, what is taken away is gone. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ReportTemplatesIT {

    private static final String PAGE = "/desk/report-templates?lang=en";
    private static final String PREVIEW = "/desk/report-template-preview?plan=AZ-2012-2015&lang=en&file=";
    private static final String HEAD =
            "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">\n<head><title>t</title>"
                    + "<link rel=\"stylesheet\" href=\"report.css\"/></head>\n<body>";
    private static final String END = "</body></html>";
    private static final String GOOD = HEAD + "<h1>In our own words: {{plan.code}}</h1>" + END;

    @ArquillianResource
    URI site;

    private Http http;
    private HttpDesk coordinator;

    @BeforeEach
    void startClean() throws Exception {
        http = new Http(site);
        http.cleanDatabase();
        coordinator = new HttpDesk(site, "coordinator");
        takeAway();
    }

    @AfterEach
    void takeAway() throws Exception {
        for (TemplateFile file : TemplateFile.values()) {
            coordinator.sendPlainForm("/desk/report-template/remove/" + file.fileName(), Map.of());
        }
    }

    @Test
    void brokenPageIsNamedByFieldAndLineAndNotUsed() throws Exception {
        assertThat(upload("STATUS_REPORT_PAGE", HEAD + "\n<p>{{plan.nonsense}}</p>" + END))
                .isEqualTo(302);

        assertThat(coordinator.get(PAGE))
                .contains(
                        "status-report.html is kept, but not used",
                        "There is no field “plan.nonsense” (line 4)",
                        "state NOT_USED",
                        "Until it passes, reports are made with the product’s template.");
        assertThat(pdf("2014-02-11")).contains("Contents").doesNotContain("In our own words");
        HttpResponse<byte[]> preview = coordinator.answer(PREVIEW + "status-report.html&form=PDF");
        assertThat(preview.statusCode()).isEqualTo(422);
        assertThat(text(preview)).contains("There is no preview of status-report.html", "plan.nonsense");
    }

    @Test
    void pageThatPassesIsUsedUntilItIsTakenAway() throws Exception {
        assertThat(upload("STATUS_REPORT_PAGE", GOOD)).isEqualTo(302);

        assertThat(coordinator.get(PAGE)).contains("status-report.html passed its trial", "state OWN");
        assertThat(pdf("2014-02-12")).contains("In our own words: AZ-2012-2015");
        assertThat(new String(coordinator.file("/desk/report-template/own/status-report.html"), StandardCharsets.UTF_8))
                .isEqualTo(GOOD);

        HttpResponse<byte[]> shown = coordinator.answer(PREVIEW + "status-report.html&form=HTML");
        assertThat(text(shown)).contains("In our own words: AZ-2012-2015");
        assertThat(shown.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("sandbox; default-src 'none'")
                .doesNotContain("script");

        assertThat(coordinator.sendPlainForm("/desk/report-template/remove/status-report.html?lang=en", Map.of()))
                .isEqualTo(303);
        assertThat(coordinator.get(PAGE)).doesNotContain("state OWN", "state NOT_USED");
        assertThat(pdf("2014-02-13")).doesNotContain("In our own words");
        assertThat(coordinator.status(PREVIEW + "status-report.html&form=HTML")).isEqualTo(404);

        assertThat(new HttpDesk(site, "admin").get("/admin/audit?lang=en"))
                .contains("Template of reports put in place", "Template of reports taken away", "status-report.html");
    }

    @Test
    void whatNoReportMayHoldIsNotEvenShown() throws Exception {
        assertThat(upload("STATUS_REPORT_PAGE", HEAD + "<script>alert(1)</script>" + END))
                .isEqualTo(302);

        HttpResponse<byte[]> preview = coordinator.answer(PREVIEW + "status-report.html&form=HTML");
        assertThat(preview.statusCode()).isEqualTo(422);
        assertThat(text(preview)).contains("&lt;script&gt;").doesNotContain("alert(1)");
    }

    @Test
    void everyTemplateOfTheProductPassesAndIsShownWithRealData() throws Exception {
        for (TemplateFile file : TemplateFile.values()) {
            if (file.form() != TemplateFile.Form.PAGE && file.form() != TemplateFile.Form.STYLESHEET) {
                continue;
            }
            byte[] product = coordinator.file("/desk/report-template/product/" + file.fileName());
            assertThat(upload(file.name(), new String(product, StandardCharsets.UTF_8)))
                    .isEqualTo(302);
            assertThat(coordinator.get(PAGE)).contains(file.fileName() + " passed its trial");
            String form = file.forms().get(0).name();
            assertThat(coordinator.status(PREVIEW + file.fileName() + "&form=" + form))
                    .as(file.fileName())
                    .isEqualTo(200);
        }
    }

    @Test
    void whatIsMissingIsSaidAtItsField() throws Exception {
        assertThat(upload("", GOOD)).isEqualTo(200);
        assertThat(upload("STATUS_REPORT_PAGE", "")).isEqualTo(200);
        assertThat(upload("STATUS_REPORT_PAGE", "x".repeat(5 * 1024 * 1024 + 1)))
                .isEqualTo(200);
        assertThat(coordinator.get(PAGE)).doesNotContain("state OWN", "state NOT_USED");
    }

    @Test
    void nobodyElseComesNear() throws Exception {
        upload("STATUS_REPORT_PAGE", GOOD);
        HttpDesk officer = new HttpDesk(site, "officer");
        assertThat(officer.status(PAGE)).isEqualTo(403);
        assertThat(officer.status("/desk/report-template-fields")).isEqualTo(403);
        assertThat(officer.status("/desk/report-template/own/status-report.html"))
                .isEqualTo(403);
        assertThat(officer.status("/desk/report-template/product/status-report.html"))
                .isEqualTo(403);
        assertThat(officer.status(PREVIEW + "status-report.html&form=HTML")).isEqualTo(403);
        assertThat(officer.sendPlainForm("/desk/report-template/remove/status-report.html", Map.of()))
                .isEqualTo(403);
        assertThat(http.get("/desk/report-template/own/status-report.html").text())
                .doesNotContain("In our own words");
        assertThat(coordinator.get(PAGE)).contains("state OWN");
        assertThat(coordinator.status("/desk/report-template/own/passwd")).isEqualTo(404);
        assertThat(coordinator.status("/desk/report-template-faults")).isEqualTo(404);
        assertThat(coordinator.status("/desk/report-template-fields?file=report.css"))
                .isEqualTo(404);
    }

    private int upload(String kind, String content) throws Exception {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("template-form", "template-form");
        form.put("template-form:kind", kind);
        form.put("template-form:put", "put");
        return coordinator.sendFile(PAGE, form, "template-form:file", "mine.html", content);
    }

    private String pdf(String day) throws Exception {
        byte[] file = coordinator.file("/api/v1/plans/AZ-2012-2015/status-report.pdf?lang=en&asOf=" + day);
        return read(file);
    }

    private static String read(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
