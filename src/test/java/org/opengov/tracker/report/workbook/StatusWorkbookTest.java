package org.opengov.tracker.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opengov.tracker.report.workbook.Workbooks.FIRST;
import static org.opengov.tracker.report.workbook.Workbooks.HEADINGS;
import static org.opengov.tracker.report.workbook.Workbooks.allTexts;
import static org.opengov.tracker.report.workbook.Workbooks.cell;
import static org.opengov.tracker.report.workbook.Workbooks.column;
import static org.opengov.tracker.report.workbook.Workbooks.headings;
import static org.opengov.tracker.report.workbook.Workbooks.read;
import static org.opengov.tracker.report.workbook.Workbooks.table;
import static org.opengov.tracker.report.workbook.Workbooks.tables;
import static org.opengov.tracker.report.workbook.Workbooks.template;
import static org.opengov.tracker.report.workbook.Workbooks.texts;
import static org.opengov.tracker.report.workbook.Workbooks.update;
import static org.opengov.tracker.report.workbook.Workbooks.withUpdates;
import static org.opengov.tracker.report.workbook.Workbooks.writer;
import static org.opengov.tracker.report.workbook.Workbooks.written;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengov.tracker._support.SampleReports;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.ReportTemplates;
import org.opengov.tracker.report.StatusReport;
import org.opengov.tracker.scoreboard.Scoreboard;

/** Reads written workbooks back: what a reader of the file would find in it. */
class StatusWorkbookTest {

    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
    private static final int PLAN = 37;

    @Test
    void figuresAreThoseOfTheScoreboard() throws IOException {
        StatusReport report = SampleReports.large(PLAN);
        Scoreboard board = report.scoreboard();
        try (XSSFWorkbook workbook = written(report, ENGLISH)) {
            XSSFTable table = table(workbook, "Themes");
            XSSFSheet sheet = table.getXSSFSheet();
            for (Completion degree : Completion.values()) {
                int column = column(sheet, degree.mark() + " " + ENGLISH.label(degree));
                for (int theme = 0; theme < board.themes().size(); theme++) {
                    assertThat(sheet.getRow(FIRST + theme).getCell(column).getNumericCellValue())
                            .isEqualTo(board.themes()
                                    .get(theme)
                                    .completion()
                                    .get(degree)
                                    .doubleValue());
                }
                XSSFCell total = sheet.getRow(table.getEndRowIndex()).getCell(column);
                assertThat(total.getNumericCellValue())
                        .isEqualTo(board.completion().get(degree).doubleValue());
                assertThat(workbook.getCreationHelper()
                                .createFormulaEvaluator()
                                .evaluate(total)
                                .getNumberValue())
                        .isEqualTo(total.getNumericCellValue());
            }
        }
    }

    @Test
    void everyCommitmentHasItsRowInThePlansOrder() throws IOException {
        StatusReport report = SampleReports.large(PLAN);
        try (XSSFWorkbook workbook = written(report, ENGLISH)) {
            XSSFSheet sheet = table(workbook, "Commitments").getXSSFSheet();
            assertThat(texts(sheet, "Id"))
                    .containsExactlyElementsOf(report.scoreboard().rows().stream()
                            .map(Scoreboard.Row::ogpId)
                            .toList());
            assertThat(texts(sheet, "Completion code"))
                    .containsExactlyElementsOf(report.scoreboard().rows().stream()
                            .map(row -> row.completion().name())
                            .toList());
            assertThat(texts(sheet, "Government")).containsOnly("◌ No information");
        }
    }

    @Test
    void numbersOfCommitmentsAreTextAndDaysAreDays() throws IOException {
        try (XSSFWorkbook workbook = written(SampleReports.withUpdates(), ENGLISH)) {
            XSSFSheet commitments = table(workbook, "Commitments").getXSSFSheet();
            assertThat(cell(commitments, FIRST, "No.").getCellType()).isEqualTo(CellType.STRING);
            assertThat(texts(commitments, "No.")).containsExactly("1.1", "2.6", "4.1", "5.3");
            assertThat(cell(commitments, FIRST, "Due, as said").getStringCellValue())
                    .isEqualTo("2014");
            assertThat(cell(commitments, FIRST, "Due day").getCellType())
                    .as("a year is no day")
                    .isEqualTo(CellType.BLANK);
            assertThat(texts(commitments, "Due as adopted")).containsExactly("31 December 2012", "", "", "");
            assertThat(cell(commitments, FIRST, "Due day moved, days").getNumericCellValue())
                    .isEqualTo(730);
            assertThat(commitments.getCTWorksheet().getIgnoredErrors().sizeOfIgnoredErrorArray())
                    .isPositive();
            XSSFCell published = cell(table(workbook, "Updates").getXSSFSheet(), FIRST, "Published");
            assertThat(DateUtil.isCellDateFormatted(published)).isTrue();
            assertThat(published.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2014, 1, 15));
        }
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() throws IOException {
        try (XSSFWorkbook workbook = written(SampleReports.withUpdates(), ENGLISH)) {
            XSSFSheet sheet = table(workbook, "Updates").getXSSFSheet();
            for (String heading : List.of("What was done", "Challenges", "Next steps", "Evidence")) {
                XSSFCell cell = cell(sheet, FIRST + 1, heading);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).matches("(?s)[=@+-].*");
                assertThat(cell.getCellStyle().getQuotePrefixed()).as(heading).isTrue();
            }
            assertThat(cell(sheet, FIRST, "Next steps").getCellStyle().getQuotePrefixed())
                    .isFalse();
        }
    }

    @Test
    void everyTableIsARealOneWithFilterFrozenHeadingsAndPrintTitles() throws IOException {
        try (XSSFWorkbook workbook = written(SampleReports.large(PLAN), ENGLISH)) {
            assertThat(tables(workbook).map(XSSFTable::getName))
                    .containsExactly(
                            "Themes",
                            "Agencies",
                            "Commitments",
                            "Milestones",
                            "Changes",
                            "Compared",
                            "Periods",
                            "Answering",
                            "Missing",
                            "Burndown",
                            "Updates",
                            "Assessments");
            tables(workbook).forEach(table -> {
                XSSFSheet sheet = table.getXSSFSheet();
                assertThat(table.getCTTable().isSetAutoFilter()).isTrue();
                assertThat(table.getStartRowIndex()).isEqualTo(HEADINGS);
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(HEADINGS);
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(sheet.getFooter().getRight()).contains("&P", "&N");
                assertThat(table.getColumns().stream().map(column -> column.getName()))
                        .containsExactlyElementsOf(headings(sheet))
                        .doesNotHaveDuplicates();
            });
            assertThat(table(workbook, "Commitments").getEndRowIndex()).isEqualTo(HEADINGS + PLAN);
            assertThat(table(workbook, "Updates").getEndRowIndex())
                    .as("an Excel table needs one row of data")
                    .isEqualTo(FIRST);
        }
    }

    @Test
    void theChartDrawsTheTableItStandsUnder() throws IOException {
        try (XSSFWorkbook workbook = written(SampleReports.large(PLAN), ENGLISH)) {
            XSSFTable table = table(workbook, "Themes");
            List<XSSFChart> charts = table.getXSSFSheet().getDrawingPatriarch().getCharts();
            assertThat(charts).hasSize(1);
            var bars = charts.get(0).getCTChart().getPlotArea().getBarChartArray(0);
            assertThat(bars.getSerList()).hasSize(5).allSatisfy(series -> {
                CellRangeAddress drawn = CellRangeAddress.valueOf(
                        series.getVal().getNumRef().getF().replaceFirst(".*!", ""));
                assertThat(drawn.getFirstRow()).isEqualTo(FIRST);
                assertThat(drawn.getLastRow()).isEqualTo(table.getEndRowIndex() - 1);
                assertThat(series.getTx()
                                .getStrRef()
                                .getStrCache()
                                .getPtArray(0)
                                .getV())
                        .isEqualTo(headings(table.getXSSFSheet()).get(drawn.getFirstColumn()));
            });
            assertThat(table.getXSSFSheet()
                            .getDrawingPatriarch()
                            .getCTDrawing()
                            .getTwoCellAnchorArray(0)
                            .getGraphicFrame()
                            .getNvGraphicFramePr()
                            .getCNvPr()
                            .getDescr())
                    .isEqualTo(ENGLISH.text("report.workbook.chart.description"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "az", "ru"})
    void speaksTheReadersLanguageAndLeavesNoFieldUnfilled(String language) throws IOException {
        Messages messages = Messages.in(Locale.forLanguageTag(language));
        try (XSSFWorkbook workbook = written(SampleReports.small(), messages)) {
            assertThat(workbook.getSheetName(0)).isEqualTo(messages.text("report.sheet.readme"));
            assertThat(allTexts(workbook))
                    .contains(messages.text("definition.Schedule.OVERDUE"))
                    .noneMatch(text -> text.contains("???") || text.matches(".*\\{[a-z]+[.:].*"));
            assertThat(allTexts(workbook))
                    .as("the silence of the government is told")
                    .contains(messages.text("report.workbook.silence.GOVERNMENT", messages.day(SampleReports.AS_OF)));
        }
    }

    @Test
    void saysThatUpdatesAreIllustrative() throws IOException {
        String said = ENGLISH.text("report.workbook.sample");
        try (XSSFWorkbook sample = written(SampleReports.withUpdates(), ENGLISH);
                XSSFWorkbook real = written(SampleReports.small(), ENGLISH)) {
            assertThat(allTexts(sample)).contains(said);
            assertThat(allTexts(real)).doesNotContain(said);
        }
    }

    @Test
    void theFileTellsWhatItIsAndWhenItWasMade() throws IOException {
        try (XSSFWorkbook workbook = written(SampleReports.small(), Messages.in(Locale.forLanguageTag("ru")))) {
            var properties = workbook.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).contains("2012-2015");
            assertThat(properties.getCreated()).isEqualTo(Date.from(Instant.parse("2026-11-23T09:30:00Z")));
            assertThat(properties.getUnderlyingProperties().getLanguageProperty())
                    .contains("ru");
        }
    }

    @Test
    void aFieldThatDoesNotExistIsNamedWithItsPlace() throws IOException {
        byte[] wrong = template(workbook ->
                workbook.getSheet("commitments").getRow(FIRST).getCell(2).setCellValue("{commitment.titel}"));
        assertThatThrownBy(() -> writer(wrong).write(SampleReports.small(), ENGLISH, OutputStream.nullOutputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sheet commitments, cell C5")
                .hasMessageContaining("{commitment.titel}");
    }

    @Test
    void aTemplateMayBeRestyledAndShortened() throws IOException {
        byte[] restyled = template(workbook -> {
            workbook.removeSheetAt(workbook.getSheetIndex("assessments"));
            workbook.getSheet("commitments")
                    .getRow(FIRST)
                    .getCell(2)
                    .setCellValue("{commitment.number} {commitment.title}");
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer(restyled).write(SampleReports.small(), ENGLISH, out);
        try (XSSFWorkbook workbook = read(out)) {
            assertThat(workbook.getSheet("Assessments")).isNull();
            assertThat(cell(workbook.getSheet("Commitments"), FIRST, "Title").getStringCellValue())
                    .isEqualTo("1.1 Institutional Framework");
        }
    }

    @Test
    void textLongerThanACellIsShortenedWithAMark() throws IOException {
        StatusReport report = withUpdates(List.of(update("a".repeat(40_000))));
        try (XSSFWorkbook workbook = written(report, ENGLISH)) {
            String done = cell(table(workbook, "Updates").getXSSFSheet(), FIRST, "What was done")
                    .getStringCellValue();
            assertThat(done).hasSize(32_767).endsWith(ENGLISH.text("report.workbook.shortened"));
        }
    }

    /** When the first byte of the file is written all rows have been; what is held by then must not grow with them. */
    @Test
    void memoryDoesNotGrowWithTheRows() throws IOException {
        StatusReport plan = SampleReports.large(2_000);
        StatusReport many = withUpdates(plan, Collections.nCopies(20_000, update("Done. ".repeat(50))));
        long before = used();
        OptionalLong[] held = {OptionalLong.empty()};
        new StatusWorkbook(ReportTemplates.ofProduct()).write(many, ENGLISH, new OutputStream() {
            @Override
            public void write(int octet) {
                held[0] = held[0].isEmpty() ? OptionalLong.of(used() - before) : held[0];
            }

            @Override
            public void write(byte[] octets, int from, int length) {
                write(0);
            }
        });
        // Less may be held than before: what earlier tests left behind can be cleared away meanwhile.
        assertThat(held[0]).isPresent();
        assertThat(held[0].getAsLong()).isLessThan(32L << 20);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
