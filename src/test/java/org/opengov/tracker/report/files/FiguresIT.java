package org.opengov.tracker.report.files;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opengov.tracker._support.Http;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.platform.Messages;

/** Page, API and reports in every form give the same figures for the same plan, day and voice. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("anyDatabase")
class FiguresIT {

    private static final String PLAN = "/api/v1/plans/AZ-2012-2015";

    @ArquillianResource
    URI site;

    @ParameterizedTest
    @CsvSource({
        "INDEPENDENT, 2016-06-30, en",
        "INDEPENDENT, 2013-12-31, az",
        "INDEPENDENT, 2026-01-01, ru",
        "GOVERNMENT,  2015-03-01, en"
    })
    void allGiveTheSameFigures(String voice, String day, String language) throws IOException {
        Http http = new Http(site);
        http.cleanDatabase();
        Messages messages = Messages.in(new Locale(language));
        String lens = "?voice=" + voice + "&asOf=" + day + "&lang=" + language;

        Map<Completion, Integer> api =
                ofApi(http.get(PLAN + "/scoreboard" + lens).text());

        assertThat(api.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(37);
        assertThat(ofPage(http.get("/" + lens).text(), messages)).as("page").isEqualTo(api);
        assertThat(ofWorkbook(http.get(PLAN + "/status-report.xlsx" + lens).wire(), messages))
                .as("workbook")
                .isEqualTo(api);
        assertThat(ofPdf(http.get(PLAN + "/status-report.pdf" + lens).wire(), messages))
                .as("PDF")
                .isEqualTo(api);
        assertThat(ofWord(http.get(PLAN + "/status-report.docx" + lens).wire(), messages))
                .as("Word")
                .isEqualTo(api);
        assertThat(ofHtml(http.get(PLAN + "/status-report.html" + lens).text(), messages))
                .as("HTML")
                .isEqualTo(api);
        assertThat(ofTables(http.get(PLAN + "/status-report.zip" + lens).wire(), voice))
                .as("tables")
                .isEqualTo(api);
    }

    private static Map<Completion, Integer> ofApi(String body) {
        JsonObject counts =
                Json.createReader(new StringReader(body)).readObject().getJsonObject("completion");
        Map<Completion, Integer> figures = new TreeMap<>();
        for (Completion completion : Completion.values()) {
            put(figures, completion, counts.getInt(completion.name()));
        }
        return figures;
    }

    private static Map<Completion, Integer> ofPage(String html, Messages messages) {
        String legend = html.substring(html.indexOf("class=\"legend\""), html.indexOf("class=\"lens\""));
        Map<Completion, Integer> figures = new TreeMap<>();
        for (Completion completion : Completion.values()) {
            Matcher entry = Pattern.compile("<b>(\\d+)</b> " + Pattern.quote(messages.label(completion)))
                    .matcher(legend);
            put(figures, completion, entry.find() ? Integer.parseInt(entry.group(1)) : 0);
        }
        return figures;
    }

    private static Map<Completion, Integer> ofWorkbook(byte[] file, Messages messages) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            Sheet sheet = workbook.getSheet(messages.text("report.sheet.commitments"));
            Row headings = sheet.getRow(3);
            int column = 0;
            while (!headings.getCell(column)
                    .getStringCellValue()
                    .equals(messages.text("report.workbook.column.completionCode"))) {
                column++;
            }
            Map<Completion, Integer> figures = new TreeMap<>();
            for (int row = 4; row <= sheet.getLastRowNum(); row++) {
                figures.merge(
                        Completion.valueOf(sheet.getRow(row).getCell(column).getStringCellValue()), 1, Integer::sum);
            }
            return figures;
        }
    }

    private static Map<Completion, Integer> ofPdf(byte[] file, Messages messages) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            String text = new PDFTextStripper().getText(document);
            Map<Completion, Integer> figures = new TreeMap<>();
            for (Completion completion : Completion.values()) {
                // The summary's table: mark, word (over two lines where it is long), count, share.
                String word = messages.label(completion).replace(" ", "\\s+");
                Matcher line = Pattern.compile(word + "\\s+(\\d+)\\s+\\d+[\\s\\u00a0]*%")
                        .matcher(text);
                put(figures, completion, line.find() ? Integer.parseInt(line.group(1)) : 0);
            }
            return figures;
        }
    }

    private static Map<Completion, Integer> ofWord(byte[] file, Messages messages) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            XWPFTable counts = document.getTables().stream()
                    .filter(table ->
                            table.getRow(0).getCell(0).getText().strip().equals(messages.text("report.pdf.completion")))
                    .filter(table -> table.getRow(0).getTableCells().size() == 3)
                    .findFirst()
                    .orElseThrow();
            Map<Completion, Integer> figures = new TreeMap<>();
            for (Completion completion : Completion.values()) {
                counts.getRows().stream()
                        .filter(row -> row.getCell(0).getText().endsWith(messages.label(completion)))
                        .forEach(row -> put(
                                figures,
                                completion,
                                Integer.parseInt(row.getCell(1).getText().strip())));
            }
            return figures;
        }
    }

    private static Map<Completion, Integer> ofHtml(String page, Messages messages) {
        String table = page.substring(page.indexOf("<table", page.indexOf("id=\"completion\"")));
        Map<Completion, Integer> figures = new TreeMap<>();
        for (Completion completion : Completion.values()) {
            Matcher row = Pattern.compile(
                            Pattern.quote(messages.label(completion)) + "\\s*</th>\\s*<td[^>]*>(\\d+)</td>")
                    .matcher(table);
            put(figures, completion, row.find() ? Integer.parseInt(row.group(1)) : 0);
        }
        return figures;
    }

    private static Map<Completion, Integer> ofTables(byte[] bundle, String voice) throws IOException {
        Map<Completion, Integer> figures = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("figures.csv")) {
                    new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(line -> line.split(","))
                            .filter(cells ->
                                    cells[0].equals(voice) && cells[2].equals("COMPLETION") && !cells[4].equals("ALL"))
                            .forEach(cells -> put(
                                    figures, Completion.valueOf(cells[4]), Integer.parseInt(cells[cells.length - 1])));
                }
            }
        }
        return figures;
    }

    private static void put(Map<Completion, Integer> figures, Completion completion, int count) {
        if (count > 0) {
            figures.put(completion, count);
        }
    }
}
