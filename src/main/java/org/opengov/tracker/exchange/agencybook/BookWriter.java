package org.opengov.tracker.exchange.agencybook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.opengov.tracker.exchange.agencybook.BookFacts.Basis;
import org.opengov.tracker.platform.Messages;

/** Writes an agency's workbook. Rows are streamed, so memory does not grow with the number of milestones. */
final class BookWriter {

    private static final int ROWS_IN_MEMORY = 100;

    private final BookSource source;
    private final Messages words;

    BookWriter(BookSource source) {
        this.source = source;
        this.words = source.words();
    }

    byte[] write() {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            BookStyles styles = new BookStyles(workbook);
            XSSFSheet updates = workbook.createSheet(name("updates"));
            XSSFSheet guide = workbook.createSheet(name("guide"));
            XSSFSheet scales = workbook.createSheet(name("scales"));
            XSSFSheet facts = workbook.createSheet(Layout.FACTS_SHEET);
            GuideSheets sheets = new GuideSheets(styles, words);
            sheets.writeGuide(guide, source);
            sheets.writeScales(scales);
            UpdatesSheet rows = new UpdatesSheet(source, styles);
            rows.prepare(updates);
            int last = Layout.FIRST_ROW - 1 + Math.max(1, source.lines().size());
            new BookRules(updates, last, words).apply();
            workbook.setSheetVisibility(workbook.getSheetIndex(facts), SheetVisibility.VERY_HIDDEN);
            workbook.setActiveSheet(0);
            workbook.lockStructure();
            describe(workbook);
            stream(workbook, rows, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void stream(XSSFWorkbook workbook, UpdatesSheet rows, ByteArrayOutputStream out) throws IOException {
        try (SXSSFWorkbook streamed = new SXSSFWorkbook(workbook, ROWS_IN_MEMORY, true, true)) {
            // No part is that large, and simple readers of archives stumble over it.
            streamed.setZip64Mode(Zip64Mode.Never);
            Map<String, Basis> bases = rows.write(streamed.getSheetAt(0));
            write(streamed.getSheet(Layout.FACTS_SHEET), facts(bases).rows());
            streamed.write(out);
        }
    }

    private BookFacts facts(Map<String, Basis> bases) {
        return new BookFacts(
                Layout.FORMAT,
                source.book(),
                source.plan().getCode(),
                source.period().getCode(),
                source.agency().getCode(),
                words.locale().getLanguage(),
                name("updates"),
                bases);
    }

    private static void write(Sheet sheet, List<List<String>> facts) {
        int number = 0;
        for (List<String> fact : facts) {
            Row row = sheet.createRow(number++);
            for (int column = 0; column < fact.size(); column++) {
                row.createCell(column).setCellValue(fact.get(column));
            }
        }
    }

    private String name(String sheet) {
        return WorkbookUtil.createSafeSheetName(words.text("agencybook.sheet." + sheet));
    }

    private void describe(XSSFWorkbook workbook) {
        CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setTitle(words.text("agencybook.title", source.agency().getName()));
        properties.setSubjectProperty(
                source.plan().getCode() + " " + source.period().getCode());
        properties.setCreator(words.text("site.name"));
        properties.getUnderlyingProperties().setLanguageProperty(words.locale().toLanguageTag());
    }
}
