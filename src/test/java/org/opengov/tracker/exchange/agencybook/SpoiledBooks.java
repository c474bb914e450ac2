package org.opengov.tracker.exchange.agencybook;

import static org.opengov.tracker.exchange.agencybook.Sheets.ROW;
import static org.opengov.tracker.exchange.agencybook.Sheets.cell;
import static org.opengov.tracker.exchange.agencybook.Sheets.edit;
import static org.opengov.tracker.exchange.agencybook.Sheets.parts;
import static org.opengov.tracker.exchange.agencybook.Sheets.with;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What people, programs and attackers make of a workbook, and what each of them is told. Each begins with one whose first
 * milestone is filled in as the rules ask.
 */
public final class SpoiledBooks {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final int GIGABYTE_CHUNKS = 1_000;

    private SpoiledBooks() {}

    /**
     * A way to spoil a workbook.
     *
     * @param what happened to it
     * @param key of the text that is told
     * @param place the cell where it is told; empty where the file as a whole is refused
     */
    record Case(String what, UnaryOperator<byte[]> spoil, String key, String place) {

        @Override
        public String toString() {
            return what;
        }
    }

    /** Every spoiled form of a workbook as it was downloaded, by what happened to it. */
    public static Map<String, byte[]> of(byte[] fresh) {
        byte[] filled = Sheets.filled(fresh);
        Map<String, byte[]> spoiled = new LinkedHashMap<>();
        all().forEach(each -> spoiled.put(each.what(), each.spoil().apply(filled)));
        return spoiled;
    }

    static Stream<Case> all() {
        return Stream.of(SpoiledFiles.all(), packages(), sheets(), SpoiledCells.all())
                .flatMap(List::stream);
    }

    static Case file(String what, String reason, UnaryOperator<byte[]> spoil) {
        return new Case(what, spoil, "agencybook.file." + reason, "");
    }

    private static List<Case> packages() {
        List<Case> cases = new ArrayList<>();
        cases.add(
                file("a macro project in it", "macros", book -> with(book, "xl/vbaProject.bin", out -> out.write(1))));
        cases.add(file("the content type of a macro file", "macros", SpoiledBooks::withMacroType));
        cases.add(file("a sheet of old macros", "macros", book -> with(book, "xl/macrosheets/sheet1.xml", out -> {})));
        cases.add(file(
                "a link to another file",
                "external",
                book -> with(book, "xl/externalLinks/externalLink1.xml", out -> {})));
        cases.add(file("a connection to a database", "external", book -> with(book, "xl/connections.xml", out -> {})));
        cases.add(file(
                "an embedded object",
                "embedded",
                book -> with(book, "xl/embeddings/oleObject1.bin", out -> out.write(1))));
        cases.add(file("a control", "embedded", book -> with(book, "xl/activeX/activeX1.xml", out -> {})));
        cases.add(file("a gigabyte in a few kilobytes", "bomb", book -> with(book, SHEET, SpoiledBooks::zeros)));
        cases.add(file("styles of many megabytes", "bomb", book -> with(book, "xl/styles.xml", SpoiledBooks::zeros)));
        cases.add(file("a thousand parts", "bomb", SpoiledBooks::withThousandParts));
        cases.add(file("cells without number that are only styled", "bomb", SpoiledBooks::withStyledCells));
        cases.add(file(
                "an entity that reads a file of the server",
                "damaged",
                book -> parts(
                        book,
                        SHEET,
                        xml -> "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
                                + xml.substring(xml.indexOf("?>") + 2).replaceFirst("<v>[^<]*</v>", "<v>&f;</v>"))));
        cases.add(file(
                "a sheet that breaks off",
                "damaged",
                book -> parts(book, SHEET, xml -> xml.substring(0, xml.length() / 2))));
        cases.add(file(
                "a text that is not there",
                "damaged",
                book -> parts(book, SHEET, xml -> xml.replaceFirst("t=\"s\"><v>\\d+", "t=\"s\"><v>999999"))));
        cases.add(file(
                "a row without a number",
                "damaged",
                book -> parts(book, SHEET, xml -> xml.replaceFirst("<row r=\"1\"", "<row r=\"one\""))));
        return cases;
    }

    private static byte[] withMacroType(byte[] book) {
        return parts(
                book,
                "[Content_Types].xml",
                xml -> xml.replace("spreadsheetml.sheet.main+xml", "sheet.macroEnabled.main+xml"));
    }

    private static void zeros(ZipOutputStream out) throws java.io.IOException {
        byte[] chunk = new byte[1_000_000];
        for (int count = 0; count < GIGABYTE_CHUNKS; count++) {
            out.write(chunk);
        }
    }

    private static byte[] withThousandParts(byte[] book) {
        return with(book, "xl/media/0.png", out -> {
            for (int number = 1; number <= 1_000; number++) {
                out.putNextEntry(new ZipEntry("xl/media/" + number + ".png"));
            }
        });
    }

    private static byte[] withStyledCells(byte[] book) {
        return parts(
                book,
                SHEET,
                xml -> xml.replace(
                        "</sheetData>", "<row r=\"9000\">" + "<c s=\"1\"/>".repeat(400_000) + "</row></sheetData>"));
    }

    private static List<Case> sheets() {
        List<Case> cases = new ArrayList<>();
        cases.add(file("a hundred thousand rows", "tooManyRows", SpoiledBooks::withManyRows));
        cases.add(file(
                "a text in the last row there is",
                "tooManyRows",
                book -> edit(book, wb -> cell(wb, Column.DONE, 1_048_576).setCellValue("x"))));
        cases.add(file(
                "a text in the last column there is",
                "outside",
                book -> edit(
                        book,
                        wb -> wb.getSheetAt(0)
                                .getRow(ROW - 1)
                                .createCell(16_383)
                                .setCellValue("x"))));
        cases.add(file("a renamed sheet", "renamed", book -> edit(book, wb -> wb.setSheetName(0, "Mine"))));
        cases.add(file("the sheet removed", "renamed", book -> edit(book, wb -> wb.removeSheetAt(0))));
        cases.add(file(
                "the hidden sheet removed",
                "foreign",
                book -> edit(book, wb -> wb.removeSheetAt(wb.getSheetIndex(Layout.FACTS_SHEET)))));
        cases.add(file("the hidden sheet emptied", "foreign", book -> edit(book, SpoiledBooks::emptyFacts)));
        cases.add(file(
                "another workbook",
                "foreign",
                book -> edit(book, wb -> wb.setSheetName(wb.getSheetIndex(Layout.FACTS_SHEET), "Sheet4"))));
        cases.add(file("the form of another version", "format", book -> fact(book, "format", "99")));
        cases.add(file("another plan", "otherPlan", book -> fact(book, "plan", "AZ-2016-2018")));
        cases.add(file("another period", "otherPeriod", book -> fact(book, "period", "2014")));
        cases.add(file("another agency", "otherAgency", book -> fact(book, "agency", "moj")));
        cases.add(file("two columns changed places", "moved", book -> edit(book, SpoiledBooks::swap)));
        cases.add(file("a column removed", "moved", book -> edit(book, SpoiledBooks::removeColumn)));
        cases.add(file(
                "the hidden keys removed",
                "moved",
                book -> edit(
                        book, wb -> wb.getSheetAt(0).removeRow(wb.getSheetAt(0).getRow(Layout.KEY_ROW - 1)))));
        cases.add(file(
                "a row put in above",
                "moved",
                book -> edit(book, wb -> wb.getSheetAt(0).shiftRows(0, Layout.KEY_ROW, 1))));
        return cases;
    }

    private static byte[] withManyRows(byte[] book) {
        StringBuilder rows = new StringBuilder();
        for (int row = 1_000; row < 101_000; row++) {
            rows.append("<row r=\"")
                    .append(row)
                    .append("\"><c r=\"L")
                    .append(row)
                    .append("\" t=\"inlineStr\"><is><t>x</t></is></c></row>");
        }
        return parts(book, SHEET, xml -> xml.replace("</sheetData>", rows + "</sheetData>"));
    }

    private static void emptyFacts(XSSFWorkbook workbook) {
        XSSFSheet facts = workbook.getSheet(Layout.FACTS_SHEET);
        for (int row = facts.getLastRowNum(); row >= 0; row--) {
            facts.removeRow(facts.getRow(row));
        }
    }

    private static byte[] fact(byte[] book, String fact, String value) {
        return edit(
                book,
                workbook -> workbook.getSheet(Layout.FACTS_SHEET).forEach(row -> {
                    if (row.getCell(0).getStringCellValue().equals(fact)) {
                        row.getCell(1).setCellValue(value);
                    }
                }));
    }

    private static void swap(XSSFWorkbook workbook) {
        cell(workbook, Column.DONE, Layout.KEY_ROW).setCellValue(Column.CHALLENGES.key());
        cell(workbook, Column.CHALLENGES, Layout.KEY_ROW).setCellValue(Column.DONE.key());
    }

    private static void removeColumn(XSSFWorkbook workbook) {
        for (Column column : Column.values()) {
            if (column.ordinal() >= Column.CHALLENGES.ordinal() && column != Column.MEND) {
                Column next = Column.values()[column.ordinal() + 1];
                cell(workbook, column, Layout.KEY_ROW).setCellValue(next.key());
            }
        }
    }
}
