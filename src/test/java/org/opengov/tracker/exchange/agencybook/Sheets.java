package org.opengov.tracker.exchange.agencybook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Changes workbooks as people do in a spreadsheet program, and as others do to their parts. */
final class Sheets {

    /** The row of the first milestone. */
    static final int ROW = Layout.FIRST_ROW;

    private Sheets() {}

    /** The workbook after somebody worked on it. */
    static byte[] edit(byte[] file, Consumer<XSSFWorkbook> work) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            work.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A cell of the sheet of updates; rows are counted from 1. */
    static Cell cell(XSSFWorkbook workbook, Column column, int row) {
        XSSFSheet sheet = workbook.getSheetAt(0);
        Row there = sheet.getRow(row - 1) == null ? sheet.createRow(row - 1) : sheet.getRow(row - 1);
        return there.getCell(column.ordinal(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** The workbook with a text in a cell; none where it is null. */
    static byte[] type(byte[] file, Column column, int row, String text) {
        return edit(file, workbook -> {
            Cell cell = cell(workbook, column, row);
            if (text == null) {
                cell.setBlank();
            } else {
                cell.setCellValue(text);
            }
        });
    }

    /** The first milestone filled in as the rules ask. */
    static byte[] filled(byte[] file) {
        return edit(file, workbook -> {
            cell(workbook, Column.COMPLETION, ROW).setCellValue("◔ Limited");
            cell(workbook, Column.DONE, ROW).setCellValue("The first report is out.");
            cell(workbook, Column.CHALLENGES, ROW).setCellValue("The second waits for its data.");
        });
    }

    /** The same parts, each read through; a part that becomes null is left out. */
    static byte[] parts(byte[] file, String name, UnaryOperator<String> change) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                byte[] content = from.readAllBytes();
                to.putNextEntry(new ZipEntry(part.getName()));
                to.write(
                        part.getName().equals(name)
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    /** What writes a part. */
    interface Part {
        void write(ZipOutputStream out) throws IOException;
    }

    /** The same parts and one more. */
    static byte[] with(byte[] file, String name, Part added) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                if (!part.getName().equals(name)) {
                    to.putNextEntry(new ZipEntry(part.getName()));
                    from.transferTo(to);
                }
            }
            to.putNextEntry(new ZipEntry(name));
            added.write(to);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }
}
