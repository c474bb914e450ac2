package org.opengov.tracker.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.opengov.tracker._support.SampleReports;
import org.opengov.tracker._support.SampleUpdates;
import org.opengov.tracker.cut.PublicRecord.UpdateRow;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.ReportTemplates;
import org.opengov.tracker.report.StatusReport;

/** Writes and reads back status workbooks for the tests. */
final class Workbooks {

    static final int HEADINGS = 3;
    static final int FIRST = 4;

    private Workbooks() {}

    static UpdateRow update(String done) {
        return SampleUpdates.saying(null, done);
    }

    static StatusReport withUpdates(List<UpdateRow> updates) {
        return withUpdates(SampleReports.small(), updates);
    }

    static StatusReport withUpdates(StatusReport report, List<UpdateRow> updates) {
        return SampleReports.with(report, updates);
    }

    static XSSFWorkbook written(StatusReport report, Messages messages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new StatusWorkbook(ReportTemplates.ofProduct()).write(report, messages, out);
        return read(out);
    }

    static XSSFWorkbook read(ByteArrayOutputStream out) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    static StatusWorkbook writer(byte[] template) {
        return new StatusWorkbook(new ReportTemplates(name -> Optional.of(template)));
    }

    static byte[] template(Consumer<XSSFWorkbook> change) throws IOException {
        try (XSSFWorkbook workbook =
                        new XSSFWorkbook(ReportTemplates.ofProduct().open(StatusWorkbook.TEMPLATE));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    static Stream<XSSFSheet> sheets(XSSFWorkbook workbook) {
        return IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetAt);
    }

    static Stream<XSSFTable> tables(XSSFWorkbook workbook) {
        return sheets(workbook).flatMap(sheet -> sheet.getTables().stream());
    }

    static XSSFTable table(XSSFWorkbook workbook, String name) {
        return tables(workbook)
                .filter(table -> table.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static List<String> headings(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.getRow(HEADINGS).spliterator(), false)
                .map(Cell::getStringCellValue)
                .toList();
    }

    static int column(XSSFSheet sheet, String heading) {
        assertThat(headings(sheet)).contains(heading);
        return headings(sheet).indexOf(heading);
    }

    static XSSFCell cell(XSSFSheet sheet, int row, String heading) {
        XSSFRow cells = sheet.getRow(row);
        return cells.getCell(column(sheet, heading));
    }

    static List<String> texts(XSSFSheet sheet, String heading) {
        return IntStream.rangeClosed(FIRST, sheet.getTables().get(0).getEndRowIndex())
                .mapToObj(row -> cell(sheet, row, heading).getStringCellValue())
                .toList();
    }

    static List<String> allTexts(XSSFWorkbook workbook) {
        return sheets(workbook)
                .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                .flatMap((Row row) -> StreamSupport.stream(row.spliterator(), false))
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .map(Cell::getStringCellValue)
                .toList();
    }
}
