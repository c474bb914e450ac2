package org.opengov.tracker.report.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.platform.Messages;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTOverlap;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

/** A native chart of the commitments by completion, one stacked bar for every row of a table on the same sheet. */
final class WorkbookChart {

    private static final String COUNTS_WITHOUT_NOUGHTS = "0;;";
    private static final int BETWEEN_BARS = 55;
    private static final int TITLE = 1200;
    private static final int SMALL = 900;
    private static final byte[] WHITE = {(byte) 0xff, (byte) 0xff, (byte) 0xff};
    private static final byte[] LINE = {(byte) 0xdc, (byte) 0xda, (byte) 0xd3};

    private final XSSFSheet sheet;
    private final Messages messages;
    private final Map<Completion, XSSFColor> colours;

    WorkbookChart(XSSFSheet sheet, Messages messages, Map<Completion, XSSFColor> colours) {
        this.sheet = sheet;
        this.messages = messages;
        this.colours = colours;
    }

    /**
     * The rows that a chart draws.
     *
     * @param pattern the template's row with the columns
     * @param first the sheet's row with the first of them
     * @param category the field that names a bar
     * @param headings what stands above a column
     */
    record Source<T>(
            PatternRows<T> rows, TemplateRow pattern, int first, String category, IntFunction<String> headings) {

        CellRangeAddress range(int column) {
            return new CellRangeAddress(first, first + rows.rows().size() - 1, column, column);
        }

        Optional<Integer> column(Completion degree) {
            return pattern.columnOf(field(degree));
        }

        String[] categories() {
            return rows.rows().stream()
                    .map(row -> String.valueOf(rows.value(row, category)))
                    .toArray(String[]::new);
        }

        boolean isByCompletion() {
            return Arrays.stream(Completion.values())
                    .anyMatch(degree -> column(degree).isPresent());
        }

        Integer[] counts(Completion degree) {
            return rows.rows().stream()
                    .map(row -> (Integer) rows.value(row, field(degree)))
                    .toArray(Integer[]::new);
        }

        private String field(Completion degree) {
            return rows.name() + ".completion." + degree.name();
        }
    }

    /** Draws the chart over an area of cells: bars by completion where the table counts by it, else lines. */
    void draw(CellRangeAddress area, Source<?> source) {
        if (source.isByCompletion()) {
            drawBars(area, source);
        } else {
            new WorkbookLines(sheet, messages).draw(area, source);
        }
    }

    private void drawBars(CellRangeAddress area, Source<?> source) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(new XSSFClientAnchor(
                0,
                0,
                0,
                0,
                area.getFirstColumn(),
                area.getFirstRow(),
                area.getLastColumn() + 1,
                area.getLastRow() + 1));
        describe(chart);
        chart.setTitleText(messages.text("report.workbook.chart.title"));
        chart.setTitleOverlay(false);
        chart.getCTChart()
                .getTitle()
                .getTx()
                .getRich()
                .getPArray(0)
                .getRArray(0)
                .getRPr()
                .setSz(TITLE);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        int names = source.pattern().columnOf(source.category()).orElseThrow();
        XDDFBarChartData bars = bars(chart, source.headings().apply(names));
        XDDFCategoryDataSource categories =
                XDDFDataSourcesFactory.fromArray(source.categories(), address(source.range(names)), names);
        for (Completion degree : Completion.values()) {
            source.column(degree).ifPresent(column -> series(bars, categories, source, degree));
        }
        chart.plot(bars);
        stack(chart);
    }

    /** Lets the parts of a bar lie in one line. POI's reduced schemas lack the type of this value, so it is set as text. */
    private static void stack(XSSFChart chart) {
        CTOverlap overlap = chart.getCTChart().getPlotArea().getBarChartArray(0).addNewOverlap();
        try (XmlCursor cursor = overlap.newCursor()) {
            cursor.setAttributeText(new QName("val"), "100");
        }
    }

    private void describe(XSSFChart chart) {
        var properties = chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        properties.setName(messages.text("report.workbook.chart.title"));
        properties.setDescr(messages.text("report.workbook.chart.description"));
    }

    private XDDFBarChartData bars(XSSFChart chart, String category) {
        XDDFCategoryAxis bottom = chart.createCategoryAxis(AxisPosition.LEFT);
        bottom.setTitle(category);
        // Excel counts upwards; reversed, the bars stand in the order of the table.
        bottom.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis counts = chart.createValueAxis(AxisPosition.BOTTOM);
        counts.setTitle(messages.text("report.workbook.chart.commitments"));
        counts.setCrosses(AxisCrosses.MAX);
        counts.setNumberFormat("0");
        counts.setMajorUnit(1);
        counts.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(solid(LINE)));
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, bottom, counts);
        bars.setBarDirection(BarDirection.BAR);
        bars.setBarGrouping(BarGrouping.STACKED);
        bars.setGapWidth(BETWEEN_BARS);
        bars.setVaryColors(false);
        return bars;
    }

    private void series(XDDFBarChartData bars, XDDFCategoryDataSource categories, Source<?> source, Completion degree) {
        int column = source.column(degree).orElseThrow();
        Integer[] counts = source.counts(degree);
        if (List.of(counts).stream().allMatch(count -> count == 0)) {
            return;
        }
        XDDFNumericalDataSource<Integer> values =
                XDDFDataSourcesFactory.fromArray(counts, address(source.range(column)), column);
        XDDFBarChartData.Series series = (XDDFBarChartData.Series) bars.addSeries(categories, values);
        series.setTitle(
                source.headings().apply(column),
                new CellReference(sheet.getSheetName(), source.first() - 1, column, true, true));
        XSSFColor colour = colours.get(degree);
        if (colour != null) {
            XDDFShapeProperties shape = new XDDFShapeProperties();
            shape.setFillProperties(solid(colour.getRGB()));
            shape.setLineProperties(new XDDFLineProperties(solid(WHITE)));
            series.setShapeProperties(shape);
        }
        showCounts(series.getCTBarSer());
    }

    /** Counts stand in the bars, so that nobody has to tell two colours apart; noughts are left out. */
    private static void showCounts(CTBarSer series) {
        CTDLbls labels = series.isSetDLbls() ? series.getDLbls() : series.addNewDLbls();
        var format = labels.addNewNumFmt();
        format.setFormatCode(COUNTS_WITHOUT_NOUGHTS);
        format.setSourceLinked(false);
        var body = labels.addNewTxPr();
        body.addNewBodyPr();
        CTTextParagraph paragraph = body.addNewP();
        CTTextCharacterProperties text = paragraph.addNewPPr().addNewDefRPr();
        text.setSz(SMALL);
        text.setB(true);
        text.addNewSolidFill().addNewSrgbClr().setVal(WHITE);
        paragraph.addNewEndParaRPr();
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private String address(CellRangeAddress range) {
        return range.formatAsString(sheet.getSheetName(), true);
    }

    private static XDDFSolidFillProperties solid(byte[] rgb) {
        return new XDDFSolidFillProperties(XDDFColor.from(rgb));
    }
}
