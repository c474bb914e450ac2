package org.opengov.tracker.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.Http;
import org.opengov.tracker._support.HttpDesk;
import org.opengov.tracker.report.ReportForm;
import org.opengov.tracker.report.template.TemplateFile;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** A coordinator restyles reports at the desk: what is wrong is said, what passes is used, what is taken away is gone. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("anyDatabase")
class ReportTemplatesIT {

    private static final String PAGE = "/desk/report-templates?lang=en";
    private static final String PREVIEW = "/desk/report-template-preview?plan=AZ-2012-2015&lang=en&file=";
    private static final String HEAD =
            "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">\n<head><title>t</title>"
                    + "<link rel=\"stylesheet\" href=\"report.css\"/></head>\n<body>";
    private static final String END = "</body></html>";
    private static final String GOOD = HEAD + "<h1>In our own words: {{plan.code}}</h1>" + END;

    private static final String COLOUR = "AA1122";

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
            byte[] product = coordinator.file("/desk/report-template/product/" + file.fileName());
            assertThat(upload(file.name(), product)).isEqualTo(302);
            assertThat(coordinator.get(PAGE)).contains(file.fileName() + " passed its trial");
            String form = file.forms().get(0).name();
            assertThat(coordinator.status(PREVIEW + file.fileName() + "&form=" + form))
                    .as(file.fileName())
                    .isEqualTo(200);
        }
    }

    @Test
    void previewInWordTakesTheStylesOfTheOwnDocument() throws Exception {
        byte[] own = restyled(coordinator.file("/desk/report-template/product/report.docx"));
        assertThat(upload("WORD_STYLES", own)).isEqualTo(302);
        assertThat(coordinator.get(PAGE)).contains("report.docx passed its trial", "state OWN");

        HttpResponse<byte[]> preview = coordinator.answer(PREVIEW + "report.docx&form=DOCX");

        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.headers().firstValue("Content-Type")).contains(ReportForm.DOCX.mediaType());
        assertThat(preview.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;")
                .contains(".docx");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(preview.body()))) {
            assertThat(document.getStyles().getStyle("Title").getCTStyle().xmlText())
                    .contains(COLOUR);
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> "Title".equals(paragraph.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .singleElement()
                    .asString()
                    .contains("2012-2015");
            assertThat(document.getTables()).hasSizeGreaterThan(10);
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .noneMatch(text -> text.contains("{{") || text.contains("Its text is not used"));
        }
        assertThat(coordinator.status(PREVIEW + "report.docx&form=XLSX")).isEqualTo(404);
    }

    @Test
    void previewInExcelIsTheOwnWorkbookFilled() throws Exception {
        byte[] product = coordinator.file("/desk/report-template/product/status-report.xlsx");
        assertThat(upload("STATUS_WORKBOOK", written(product, "In our own words: {plan.code}")))
                .isEqualTo(302);
        assertThat(coordinator.get(PAGE)).contains("status-report.xlsx passed its trial", "state OWN");

        HttpResponse<byte[]> preview = coordinator.answer(PREVIEW + "status-report.xlsx&form=XLSX");

        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.headers().firstValue("Content-Type")).contains(ReportForm.XLSX.mediaType());
        assertThat(preview.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;")
                .contains(".xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(preview.body()))) {
            assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("In our own words: AZ-2012-2015");
            Sheet commitments = book.getSheet("Commitments");
            assertThat(commitments.getLastRowNum()).isGreaterThan(30);
            assertThat(commitments.getRow(4).getCell(2).getStringCellValue())
                    .isNotBlank()
                    .doesNotContain("{");
        }

        assertThat(upload("STATUS_WORKBOOK", written(product, "{plan.nonsense}")))
                .isEqualTo(302);
        assertThat(coordinator.get(PAGE)).contains("status-report.xlsx is kept, but not used", "plan.nonsense");
        HttpResponse<byte[]> refused = coordinator.answer(PREVIEW + "status-report.xlsx&form=XLSX");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(text(refused)).contains("There is no preview of status-report.xlsx", "plan.nonsense");
    }

    @Test
    void whatIsNoDocumentAndNoWorkbookHasNoPreview() throws Exception {
        assertThat(upload("WORD_STYLES", GOOD)).isEqualTo(302);
        assertThat(upload("STATUS_WORKBOOK", GOOD)).isEqualTo(302);

        for (String preview : List.of("report.docx&form=DOCX", "status-report.xlsx&form=XLSX")) {
            HttpResponse<byte[]> answer = coordinator.answer(PREVIEW + preview);
            assertThat(answer.statusCode()).as(preview).isEqualTo(422);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
            assertThat(text(answer)).contains("There is no preview of");
        }
    }

    @Test
    void ownPagePutsInThePartsThatTheGuideLists() throws Exception {
        assertThat(coordinator.get("/desk/report-template-fields?lang=en"))
                .contains("Parts that pages share", "{{&gt; imprint}}", "/desk/report-template/part/imprint.html");
        assertThat(coordinator.get("/desk/report-template-fields?lang=en&file=status-report.xlsx"))
                .doesNotContain("Parts that pages share");
        assertThat(new String(coordinator.file("/desk/report-template/part/licence.html"), StandardCharsets.UTF_8))
                .contains("{{text.licenceText}}");
        assertThat(coordinator.status("/desk/report-template/part/status-report.html"))
                .isEqualTo(404);
        assertThat(coordinator.status("/desk/report-template/product/licence.html"))
                .isEqualTo(404);
        assertThat(new HttpDesk(site, "officer").status("/desk/report-template/part/licence.html"))
                .isEqualTo(403);

        assertThat(upload("STATUS_REPORT_PAGE", HEAD + "<p>Ours</p>{{> licence}}" + END))
                .isEqualTo(302);
        assertThat(coordinator.get(PAGE)).contains("status-report.html passed its trial");
        assertThat(text(coordinator.answer(PREVIEW + "status-report.html&form=HTML")))
                .contains("Ours", "Creative Commons");

        assertThat(upload("STATUS_REPORT_PAGE", HEAD + "\n<p>{{> ../seal}}</p>" + END))
                .isEqualTo(302);
        assertThat(coordinator.get(PAGE)).contains("There is no part “../seal” (line 4)");
        assertThat(coordinator.status(PREVIEW + "status-report.html&form=HTML")).isEqualTo(422);

        assertThat(upload("STATUS_REPORT_PAGE", HEAD + "{{#updates}}<p>{{done}}</p>{{/updates}}" + END))
                .isEqualTo(302);
        assertThat(coordinator.get(PAGE)).contains("shows updates, but not {{updatesNote}}");
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

    /** The document with its title in a colour of one's own. */
    private static byte[] restyled(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            CTStyle title = document.getStyles().getStyle("Title").getCTStyle();
            CTRPr looks = title.isSetRPr() ? title.getRPr() : title.addNewRPr();
            (looks.sizeOfColorArray() > 0 ? looks.getColorArray(0) : looks.addNewColor()).setVal(COLOUR);
            ByteArrayOutputStream own = new ByteArrayOutputStream();
            document.write(own);
            return own.toByteArray();
        }
    }

    /** The workbook with a text of one's own in its first cell. */
    private static byte[] written(byte[] xlsx, String text) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            book.getSheetAt(0).getRow(0).getCell(0).setCellValue(text);
            ByteArrayOutputStream own = new ByteArrayOutputStream();
            book.write(own);
            return own.toByteArray();
        }
    }

    private int upload(String kind, String content) throws Exception {
        return upload(kind, content.getBytes(StandardCharsets.UTF_8));
    }

    private int upload(String kind, byte[] content) throws Exception {
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
