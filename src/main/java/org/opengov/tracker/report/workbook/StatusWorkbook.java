package org.opengov.tracker.report.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.ReportTemplates;
import org.opengov.tracker.report.StatusReport;

/**
 * Writes a status report as an Excel workbook.
 *
 * <p>The template carries the look and says what stands where; this class brings the words and the values. In a
 * template's cells, headers and footers, names in braces are filled in: {@code {text:…}} is a text of the product,
 * {@code {completion:…}} a degree of completion with its mark, {@code {plan.title}} and the like are facts of the
 * report. A row whose names begin with {@code theme.}, {@code agency.}, {@code commitment.}, {@code milestone.},
 * {@code update.}, {@code assessment.}, {@code move.}, {@code compared.}, {@code period.}, {@code answering.},
 * {@code gap.}, {@code left.}, {@code cut.}, {@code silence.}, {@code illustration.} or {@code source.} is a pattern: it is
 * repeated for each of them, and an Excel table round it grows along. Merged cells with {@code {chart:theme.title}}
 * become a chart of that table, by completion or as lines. The first cell that holds nothing but {@code {completion:LIMITED}} gives
 * that degree its colour everywhere.
 *
 * <p>Rows are streamed, so memory does not grow with the plan.
 */
public final class StatusWorkbook {

    /** The template. */
    public static final String TEMPLATE = "status-report.xlsx";

    private static final int ROWS_IN_MEMORY = 100;
    private static final String SHEET_NAMES = "report.sheet.";

    private final ReportTemplates templates;

    /** Is told how far the writing is, and may stop it by an exception. */
    public interface Watch {

        /** So many rows will be written. */
        void rows(int all);

        /** One more row is written. */
        void row();
    }

    private static final Watch UNWATCHED = new Watch() {
        @Override
        public void rows(int all) {
            // Nobody waits for it.
        }

        @Override
        public void row() {
            // Nobody waits for it.
        }
    };

    /** @param templates where the template is opened anew for every report */
    public StatusWorkbook(ReportTemplates templates) {
        this.templates = templates;
    }

    /**
     * What cells may name in braces, beside texts and degrees, with what stands there in this report. The fields of a pattern
     * are in a list under its name.
     */
    public static Map<String, Object> fields(StatusReport report, Messages messages) {
        return new WorkbookFields(report, messages).all();
    }

    /** As the other, unwatched. */
    public void write(StatusReport report, Messages messages, OutputStream out) throws IOException {
        write(report, messages, UNWATCHED, out);
    }

    /**
     * Writes the report in the language of the messages.
     *
     * @throws IllegalArgumentException when the template names a field that does not exist, with sheet and cell
     */
    public void write(StatusReport report, Messages messages, Watch watch, OutputStream out) throws IOException {
        try (InputStream look = templates.open(TEMPLATE);
                XSSFWorkbook workbook = new XSSFWorkbook(look)) {
            WorkbookFields fields = new WorkbookFields(report, messages);
            Map<Completion, XSSFColor> colours = colours(workbook);
            WorkbookCells cells = new WorkbookCells(workbook, messages, colours);
            List<WorkbookSheet> sheets = sheets(workbook)
                    .map(sheet -> new WorkbookSheet(sheet, fields, cells, watch))
                    .toList();
            nameSheets(workbook, messages);
            for (int index = 0; index < sheets.size(); index++) {
                sheets.get(index).prepare(new WorkbookChart(workbook.getSheetAt(index), messages, colours));
            }
            describe(workbook, report, messages);
            watch.rows(sheets.stream().mapToInt(WorkbookSheet::rows).sum());
            stream(workbook, sheets, out);
        }
    }

    private static void stream(XSSFWorkbook workbook, List<WorkbookSheet> sheets, OutputStream out) throws IOException {
        try (SXSSFWorkbook streamed = new SXSSFWorkbook(workbook, ROWS_IN_MEMORY)) {
            for (int index = 0; index < sheets.size(); index++) {
                sheets.get(index).write(streamed.getSheetAt(index));
            }
            streamed.write(out);
        }
    }

    /** The template's sheets bear English keys as names; one that the product has no text for keeps its own name. */
    private static void nameSheets(XSSFWorkbook workbook, Messages messages) {
        for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
            String key = SHEET_NAMES + workbook.getSheetName(index);
            String name = messages.text(key);
            if (!name.contains(key)) {
                workbook.setSheetName(index, WorkbookUtil.createSafeSheetName(name));
            }
        }
    }

    private static Map<Completion, XSSFColor> colours(XSSFWorkbook workbook) {
        Map<Completion, XSSFColor> colours = new EnumMap<>(Completion.class);
        sheets(workbook)
                .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .forEach(cell -> degree(cell).ifPresent(degree -> {
                    XSSFColor colour =
                            ((XSSFCell) cell).getCellStyle().getFont().getXSSFColor();
                    if (colour != null) {
                        colours.putIfAbsent(degree, colour);
                    }
                }));
        return colours;
    }

    private static Optional<Completion> degree(Cell cell) {
        String text = cell.getStringCellValue();
        return text.startsWith("{") && text.endsWith("}")
                ? WorkbookFields.completion(text.substring(1, text.length() - 1))
                : Optional.empty();
    }

    private static Stream<XSSFSheet> sheets(XSSFWorkbook workbook) {
        return IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetAt);
    }

    private static void describe(XSSFWorkbook workbook, StatusReport report, Messages messages) {
        CoreProperties properties = workbook.getProperties().getCoreProperties();
        Optional<Date> made = Optional.of(Date.from(report.madeAt().toInstant()));
        properties.setTitle(
                messages.label(report.origin().kind()) + ": " + report.plan().titleIn(messages.locale()));
        properties.setSubjectProperty(messages.text(
                "report.workbook.context",
                report.plan().titleIn(messages.locale()),
                messages.day(report.scoreboard().asOf()),
                messages.label(report.scoreboard().voice())));
        properties.setCreator(messages.text("site.name"));
        properties.setLastModifiedByUser(messages.text("site.name"));
        properties.setCreated(made);
        properties.setModified(made);
        properties
                .getUnderlyingProperties()
                .setLanguageProperty(messages.locale().toLanguageTag());
    }
}
