package org.opengov.tracker.intake.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.opengov.tracker._support.HttpDesk;

/** The workbook of the sample officer's agency for 2015, as it is taken from the desk and filled in. */
final class AgencyBook {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** The agency whose workbook it is. */
    static final String AGENCY = "moj";

    /** What is said of its first milestone. */
    static final String DONE = "The register is online.";

    private static final String ADDRESS = "/desk/workbook-file?plan=AZ-2012-2015&period=2015&lang=en";

    private AgencyBook() {}

    static byte[] fresh(URI site) throws IOException, InterruptedException {
        return new HttpDesk(site, "officer").file(ADDRESS);
    }

    /** With its first milestone, in row 8, as the rules ask. */
    static byte[] good(URI site) throws IOException, InterruptedException {
        return with(fresh(site), "J8", "◔ Limited", "L8", DONE, "M8", "It waits for its law.");
    }

    /** The same with a second milestone that was completed on no day that there is. */
    static byte[] faulty(URI site) throws IOException, InterruptedException {
        return with(good(site), "J9", "● Complete", "K9", "some day");
    }

    /**
     * The workbook after somebody typed into it.
     *
     * @param typed names of cells and what was typed, by turns
     */
    static byte[] with(byte[] book, String... typed) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(book));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            for (int at = 0; at < typed.length; at += 2) {
                CellReference cell = new CellReference(typed[at]);
                sheet.getRow(cell.getRow())
                        .getCell(cell.getCol(), MissingCellPolicy.CREATE_NULL_AS_BLANK)
                        .setCellValue(typed[at + 1]);
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
