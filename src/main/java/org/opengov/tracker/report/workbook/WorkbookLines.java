package org.opengov.tracker.report.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.opengov.tracker.platform.Messages;

/** A native chart of lines: the columns of numbers beside a column of days, one line each. */
final class WorkbookLines {

    private static final double WIDE = 2.25;
    private static final byte[] LINE = {(byte) 0xdc, (byte) 0xda, (byte) 0xd3};

    /** Lines differ by their dashes too, so that they are told apart without colour. */
    private static final List<Look> LOOKS = List.of(
            new Look(new byte[] {0x55, 0x60, 0x6e}, PresetLineDash.DOT),
            new Look(new byte[] {0x0a, 0x5a, 0x78}, PresetLineDash.SOLID),
            new Look(new byte[] {0x5d, 0x4a, (byte) 0x8a}, PresetLineDash.DASH),
            new Look(new byte[] {(byte) 0x9a, 0x63, 0x00}, PresetLineDash.DASH_DOT));

    private final XSSFSheet sheet;
    private final Messages messages;

    private record Look(byte[] colour, PresetLineDash dash) {}

    WorkbookLines(XSSFSheet sheet, Messages messages) {
        this.sheet = sheet;
        this.messages = messages;
    }

    /** Draws the chart over an area of cells. */
    void draw(CellRangeAddress area, WorkbookChart.Source<?> source) {
        XSSFChart chart = sheet.createDrawingPatriarch()
                .createChart(new XSSFClientAnchor(
                        0,
                        0,
                        0,
                        0,
                        area.getFirstColumn(),
                        area.getFirstRow(),
                        area.getLastColumn() + 1,
                        area.getLastRow() + 1));
        var properties = chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        properties.setName(messages.text("report.pdf.burndown"));
        properties.setDescr(messages.text("report.pdf.burndownNote"));
        chart.setTitleText(messages.text("report.pdf.burndown"));
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFLineChartData lines = lines(chart);
        int days = source.pattern().columnOf(source.category()).orElseThrow();
        XDDFCategoryDataSource categories =
                XDDFDataSourcesFactory.fromArray(source.categories(), address(source.range(days)), days);
        int line = 0;
        for (String field : source.rows().fields()) {
            if (!field.equals(source.category())
                    && source.pattern().columnOf(field).isPresent()) {
                add(lines, categories, source, field, LOOKS.get(line % LOOKS.size()));
                line++;
            }
        }
        chart.plot(lines);
    }

    private XDDFLineChartData lines(XSSFChart chart) {
        XDDFCategoryAxis bottom = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis counts = chart.createValueAxis(AxisPosition.LEFT);
        counts.setTitle(messages.text("report.workbook.chart.commitments"));
        counts.setMinimum(0);
        counts.setNumberFormat("0");
        counts.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(solid(LINE)));
        XDDFLineChartData lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, bottom, counts);
        lines.setVaryColors(false);
        return lines;
    }

    private <T> void add(
            XDDFLineChartData lines,
            XDDFCategoryDataSource categories,
            WorkbookChart.Source<T> source,
            String field,
            Look look) {
        Integer[] counts = source.rows().rows().stream()
                .map(row -> (Integer) source.rows().value(row, field))
                .toArray(Integer[]::new);
        if (Arrays.stream(counts).allMatch(Objects::isNull)) {
            return;
        }
        int column = source.pattern().columnOf(field).orElseThrow();
        XDDFLineChartData.Series series = (XDDFLineChartData.Series) lines.addSeries(
                categories, XDDFDataSourcesFactory.fromArray(counts, address(source.range(column)), column));
        series.setTitle(
                source.headings().apply(column),
                new CellReference(sheet.getSheetName(), source.first() - 1, column, true, true));
        series.setSmooth(false);
        series.setMarkerStyle(MarkerStyle.NONE);
        XDDFLineProperties drawn = new XDDFLineProperties(solid(look.colour()));
        drawn.setWidth(WIDE);
        drawn.setPresetDash(new XDDFPresetLineDash(look.dash()));
        series.setLineProperties(drawn);
    }

    private String address(CellRangeAddress range) {
        return range.formatAsString(sheet.getSheetName(), true);
    }

    private static XDDFSolidFillProperties solid(byte[] rgb) {
        return new XDDFSolidFillProperties(XDDFColor.from(rgb));
    }
}
