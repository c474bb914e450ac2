package org.opengov.tracker.exchange.agencybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opengov.tracker.exchange.RowState;
import org.opengov.tracker.platform.Messages;

/** The workbook as an officer finds it: what is locked, what helps, in every language, and read back as it was written. */
class WrittenBookTest {

    private static final int ROW = Layout.FIRST_ROW;

    private final SampleBook book = SampleBook.ofThree();

    static List<Locale> languages() {
        return Messages.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyTextIsInTheOfficersLanguage(Locale language) throws IOException {
        try (XSSFWorkbook workbook = open(book.write(language))) {
            Messages words = Messages.in(language);
            assertThat(workbook.getSheetName(0)).isEqualTo(words.text("agencybook.sheet.updates"));
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(
                    cell -> assertThat(cell.toString()).doesNotContain("???").doesNotContain("{0}"))));
            assertThat(text(workbook, Column.CHALLENGES, Layout.HEAD_ROW))
                    .isEqualTo(words.text("agencybook.column.challenges"));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void untouchedItChangesNothingInAnyLanguage(Locale language) {
        assertThat(book.preview(book.write(language)).rows())
                .extracting(PreviewRow::state)
                .containsOnly(RowState.UNCHANGED)
                .hasSize(3);
    }

    @Test
    void onlyWhatAnOfficerFillsInIsOpen() throws IOException {
        try (XSSFWorkbook workbook = open(book.write(Locale.ENGLISH))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.isSheetLocked()).isTrue();
            assertThat(sheet.isFormatColumnsLocked()).isFalse();
            assertThat(workbook.isStructureLocked()).isTrue();
            for (Column column : Column.values()) {
                assertThat(isLocked(workbook, column, ROW)).as(column.key()).isEqualTo(!column.isOpen());
                assertThat(isLocked(workbook, column, Layout.EXAMPLE_ROW)).isTrue();
                assertThat(isLocked(workbook, column, ROW + 2)).as("handed in").isTrue();
            }
        }
    }

    @Test
    void factsAreOutOfSightAndColumnsStayInView() throws IOException {
        try (XSSFWorkbook workbook = open(book.write(Locale.ENGLISH))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(workbook.getSheetVisibility(workbook.getSheetIndex(Layout.FACTS_SHEET)))
                    .isEqualTo(SheetVisibility.VERY_HIDDEN);
            assertThat(sheet.getPaneInformation().getVerticalSplitLeftColumn()).isEqualTo((short) 2);
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) Layout.HEAD_ROW);
            assertThat(sheet.getRow(Layout.KEY_ROW - 1).getZeroHeight()).isTrue();
            assertThat(sheet.isColumnHidden(Column.DUE_DAY.ordinal())).isTrue();
            assertThat(sheet.isColumnHidden(Column.LATE.ordinal())).isTrue();
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getRepeatingRows()).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyOpenColumnHelpsAndChecks(Locale language) throws IOException {
        try (XSSFWorkbook workbook = open(book.write(language))) {
            List<XSSFDataValidation> validations = workbook.getSheetAt(0).getDataValidations();
            assertThat(validations).hasSize(Column.open().size());
            assertThat(validations).allSatisfy(validation -> {
                assertThat(validation.getPromptBoxTitle()).hasSizeBetween(2, 32);
                assertThat(validation.getPromptBoxText())
                        .hasSizeBetween(10, 255)
                        .doesNotEndWith("…");
                assertThat(validation.getErrorBoxText()).hasSizeBetween(10, 255);
            });
            assertThat(validations.stream()
                            .map(validation ->
                                    validation.getValidationConstraint().getFormula1()))
                    .contains(GuideSheets.DEGREES, GuideSheets.YES_NO, GuideSheets.CURRENCIES, "DATE(1990,1,1)");
            Stream.of(GuideSheets.DEGREES, GuideSheets.YES_NO, GuideSheets.CURRENCIES)
                    .forEach(name -> assertThat(workbook.getName(name).getRefersToFormula())
                            .contains("$A$"));
        }
    }

    @Test
    void cellsTurnRedWhereARuleIsBroken() throws IOException {
        try (XSSFWorkbook workbook = open(book.write(Locale.ENGLISH))) {
            SheetConditionalFormatting rules = workbook.getSheetAt(0).getSheetConditionalFormatting();
            List<String> places = java.util.stream.IntStream.range(0, rules.getNumConditionalFormattings())
                    .mapToObj(rules::getConditionalFormattingAt)
                    .map(WrittenBookTest::place)
                    .toList();
            assertThat(places)
                    .contains(
                            range(Column.COMPLETION),
                            range(Column.COMPLETED_ON),
                            range(Column.CHALLENGES),
                            range(Column.LINK_1),
                            range(Column.STEP_BACK_REASON),
                            range(Column.NIL_REASON),
                            range(Column.SPENT));
        }
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() throws IOException {
        try (XSSFWorkbook workbook = open(book.write(Locale.ENGLISH))) {
            Cell cell = Sheets.cell(workbook, Column.DONE, ROW + 1);
            assertThat(cell.getStringCellValue()).isEqualTo(SampleBook.FORMULA);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(cell.getCellStyle().getLocked()).isFalse();
        }
    }

    @Test
    void faultsAreMarkedAtTheirCellsAndTakenOffWhenMended() throws IOException {
        byte[] wrong = Sheets.type(Sheets.filled(book.write(Locale.ENGLISH)), Column.COMPLETED_ON, ROW, "31.02.2014");
        byte[] marked = new BookMarker(Messages.in(Locale.ENGLISH)).mark(wrong, book.preview(wrong));
        try (XSSFWorkbook workbook = open(marked)) {
            Cell cell = Sheets.cell(workbook, Column.COMPLETED_ON, ROW);
            assertThat(cell.getCellComment().getString().getString()).contains("no day");
            assertThat(cell.getStringCellValue()).isEqualTo("31.02.2014");
            assertThat(text(workbook, Column.MEND, ROW)).contains("Day of completion");
            assertThat(workbook.getSheetAt(0).isColumnHidden(Column.MEND.ordinal()))
                    .isFalse();
        }
        byte[] mended = Sheets.type(marked, Column.COMPLETED_ON, ROW, null);
        assertThat(book.preview(mended).rows().get(0).state()).isEqualTo(RowState.NEW);
        byte[] again = new BookMarker(Messages.in(Locale.ENGLISH)).mark(mended, book.preview(mended));
        try (XSSFWorkbook workbook = open(again)) {
            assertThat(Sheets.cell(workbook, Column.COMPLETED_ON, ROW).getCellComment())
                    .isNull();
            assertThat(text(workbook, Column.MEND, ROW)).isEmpty();
        }
    }

    private static String place(ConditionalFormatting formatting) {
        return formatting.getFormattingRanges()[0].formatAsString();
    }

    private static String range(Column column) {
        return column.cell(ROW) + ":" + column.cell(ROW + 2);
    }

    private static boolean isLocked(XSSFWorkbook workbook, Column column, int row) {
        return Sheets.cell(workbook, column, row).getCellStyle().getLocked();
    }

    private static String text(XSSFWorkbook workbook, Column column, int row) {
        return Sheets.cell(workbook, column, row).getStringCellValue();
    }

    private static XSSFWorkbook open(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }
}
