package org.opengov.tracker.exchange.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.Browser;
import org.opengov.tracker._support.Http;

/** The workbook at the desk: taken, brought back wrong, taken back with its faults, brought back mended, saved. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("anyDatabase")
class WorkbookPageIT {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PAGE = "/desk/workbook?plan=AZ-2012-2015&period=2015&lang=en";
    private static final int FIRST_ROW = 7;
    private static final int COMPLETION = 9;
    private static final int DONE = 11;
    private static final int CHALLENGES = 12;
    private static final int MEND = 25;

    @ArquillianResource
    URI site;

    @BeforeEach
    void startClean() {
        new Http(site).cleanDatabase();
    }

    @Test
    void workbookGoesHomeAndComesBack() throws IOException {
        try (Browser browser = new Browser(site)) {
            Page page = browser.desktop();
            Browser.signIn(page, "officer");
            page.navigate(PAGE);
            assertSound(page);
            byte[] taken = content(page.waitForDownload(() -> page.click("#download")));

            upload(page, "AZ0011.1,Limited".getBytes(StandardCharsets.UTF_8));
            assertThat(page.locator("#problems")).containsText("no Excel workbook");
            assertSound(page);

            byte[] wrong = filled(taken, null);
            upload(page, wrong);
            assertThat(page.locator(".book-faults")).containsText("M8");
            assertSound(page);
            byte[] marked = content(page.waitForDownload(() -> page.click("#marked")));
            assertThat(mendOf(marked)).contains("Name what stands in the way");

            page.navigate(PAGE);
            upload(page, filled(marked, "The register waits for its law."));
            assertThat(page.locator(".book-row")).hasCount(1);
            assertThat(page.locator(".differences")).containsText("The register is online.");
            assertSound(page);
            page.click("[id='book-form:save']");
            assertThat(page.locator(".told")).containsText("1 row saved. 1 was handed in.");
            browser.assertNoTrouble();
        }
    }

    @Test
    void pagesFitAPhone() throws IOException {
        try (Browser browser = new Browser(site)) {
            Page page = browser.phone();
            Browser.signIn(page, "officer");
            page.navigate(PAGE);
            assertSound(page);
            byte[] taken = content(page.waitForDownload(() -> page.click("#download")));
            upload(page, filled(taken, "The register waits for its law."));
            assertSound(page);
            page.click("[id='book-form:drop']");
            assertThat(page.locator(".told")).containsText("Nothing was saved.");
        }
    }

    private static void upload(Page page, byte[] content) {
        page.setInputFiles("[id='workbook-form:workbook']", new FilePayload("report.xlsx", TYPE, content));
        page.click("[id='workbook-form:upload']");
    }

    private static byte[] content(Download download) throws IOException {
        return Files.readAllBytes(download.path());
    }

    private static byte[] filled(byte[] book, String challenges) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(book));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Row row = workbook.getSheetAt(0).getRow(FIRST_ROW);
            row.getCell(COMPLETION).setCellValue("◔ Limited");
            row.getCell(DONE).setCellValue("The register is online.");
            row.getCell(CHALLENGES).setCellValue(challenges);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static String mendOf(byte[] book) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(book))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            return sheet.getRow(FIRST_ROW).getCell(MEND).getStringCellValue();
        }
    }

    private static void assertSound(Page page) {
        assertThat(Browser.axe(page)).isEqualTo(List.of());
        assertThat(Browser.faultsOf(page)).isEqualTo(List.of());
    }
}
