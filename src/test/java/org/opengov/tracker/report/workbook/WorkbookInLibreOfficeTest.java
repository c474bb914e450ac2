package org.opengov.tracker.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengov.tracker._support.LibreOffice;
import org.opengov.tracker._support.SampleCuts;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.ReportTemplates;

class WorkbookInLibreOfficeTest {

    private static final int FEWEST = 200;

    @TempDir
    Path folder;

    private Path saved;

    @BeforeEach
    void makeFolder() throws IOException {
        saved = Files.createDirectory(folder.resolve("saved"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "az", "ru"})
    void everyTextIsOnItsPrintedSheets(String language) throws Exception {
        Path file = written(language);

        String printed = letters(LibreOffice.printed(file, saved));

        List<String> texts =
                texts(file, cell -> isPrinted(cell) && cell.getCellType() == CellType.STRING, Cell::getStringCellValue);
        assertThat(texts).hasSizeGreaterThan(FEWEST);
        assertThat(texts).allSatisfy(text -> assertThat(printed).contains(letters(text)));
    }

    @Test
    void everyCellIsThereWhereAnotherProgramSavesIt() throws Exception {
        Path file = written("az");

        LibreOffice.save(file, "xlsx", saved);

        List<String> cells = texts(file, cell -> true, WorkbookInLibreOfficeTest::told);
        assertThat(cells).hasSizeGreaterThan(FEWEST);
        assertThat(texts(saved.resolve("report.xlsx"), cell -> true, WorkbookInLibreOfficeTest::told))
                .containsAll(cells);
    }

    private Path written(String language) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        new StatusWorkbook(ReportTemplates.ofProduct())
                .write(SampleCuts.third(), Messages.in(new Locale(language)), written);
        return Files.write(folder.resolve("report.xlsx"), written.toByteArray());
    }

    /** What the cells say that are wanted, but for those that say nothing. */
    private static List<String> texts(Path file, Predicate<Cell> wanted, Function<Cell, String> told)
            throws IOException {
        try (InputStream content = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(content)) {
            return StreamSupport.stream(workbook.spliterator(), false)
                    .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                    .filter(wanted)
                    .map(told)
                    .filter(text -> !text.isEmpty())
                    .toList();
        }
    }

    /** Columns that only pivot tables need stand beside what is printed. */
    private static boolean isPrinted(Cell cell) {
        Sheet sheet = cell.getSheet();
        String area = sheet.getWorkbook().getPrintArea(sheet.getWorkbook().getSheetIndex(sheet));
        if (area == null) {
            return true;
        }
        AreaReference printed = new AreaReference(area, SpreadsheetVersion.EXCEL2007);
        return CellRangeAddress.valueOf(printed.getFirstCell().formatAsString(false) + ":"
                        + printed.getLastCell().formatAsString(false))
                .isInRange(cell);
    }

    /** Where a cell stands and what it says; nothing where it is empty. */
    private static String told(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        String place = cell.getSheet().getSheetName() + "!" + cell.getAddress() + " ";
        return switch (type) {
            case STRING -> place + cell.getStringCellValue();
            case NUMERIC -> place + cell.getNumericCellValue();
            default -> "";
        };
    }

    /** Letters and digits: lines are broken anew, and marks and the letter schwa may come from another font, after their line. */
    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+|[\u0259\u018f]", "");
    }
}
