package org.opengov.tracker.report.word;

import static org.opengov.tracker.report.XhtmlPage.children;
import static org.opengov.tracker.report.XhtmlPage.is;
import static org.opengov.tracker.report.XhtmlPage.name;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
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
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Element;

/**
 * A chart of lines that Word draws itself and lets everybody edit, from what the page's drawing says of its figures:
 * {@code data-labels} on the drawing, {@code data-series} and {@code data-values} on each line.
 */
final class WordChart {

    private static final int MOST_POINTS = 2_000;
    private static final byte[] GRID = {(byte) 0xdc, (byte) 0xda, (byte) 0xd3};
    private static final List<byte[]> COLOURS = List.of(
            new byte[] {0x16, 0x20, 0x2c},
            new byte[] {0x0a, 0x5a, 0x78},
            new byte[] {(byte) 0x9a, 0x63, 0x00},
            new byte[] {0x5d, 0x4a, (byte) 0x8a});
    private static final List<PresetLineDash> DASHES =
            List.of(PresetLineDash.SOLID, PresetLineDash.DASH, PresetLineDash.DOT);

    private WordChart() {}

    /** A line with what it is called and the figure at every label; a figure may be missing. */
    private record Line(String title, Double[] values) {}

    /** Puts the chart among the parts of the document, where the drawing says its figures. */
    static Optional<String> add(XWPFDocument document, Element drawing) throws IOException {
        String[] labels = Arrays.stream(drawing.getAttribute("data-labels").split(","))
                .map(String::strip)
                .toArray(String[]::new);
        List<Line> lines = lines(drawing, labels.length);
        if (!is(drawing, "chart")
                || drawing.getAttribute("data-labels").isBlank()
                || lines.isEmpty()
                || labels.length > MOST_POINTS) {
            return Optional.empty();
        }
        try {
            XWPFChart chart = document.createChart();
            draw(chart, labels, lines);
            return Optional.of(document.getRelationId(chart));
        } catch (InvalidFormatException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void draw(XWPFChart chart, String[] labels, List<Line> lines) {
        XDDFCategoryAxis along = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
        up.setMinimum(0);
        up.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(solid(GRID)));
        XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, along, up);
        data.setVaryColors(false);
        for (Line line : lines) {
            int place = data.getSeriesCount();
            XDDFLineChartData.Series series = (XDDFLineChartData.Series) data.addSeries(
                    XDDFDataSourcesFactory.fromArray(
                            labels, chart.formatRange(new CellRangeAddress(1, labels.length, 0, 0)), 0),
                    XDDFDataSourcesFactory.fromArray(
                            line.values(),
                            chart.formatRange(new CellRangeAddress(1, labels.length, place + 1, place + 1)),
                            place + 1));
            series.setTitle(line.title(), chart.setSheetTitle(line.title(), place + 1));
            series.setSmooth(false);
            series.setMarkerStyle(MarkerStyle.NONE);
            XDDFLineProperties stroke = new XDDFLineProperties(solid(COLOURS.get(place % COLOURS.size())));
            stroke.setWidth(2.0);
            // Lines differ in their dashes too, so that nobody has to tell two colours apart.
            stroke.setPresetDash(new XDDFPresetLineDash(DASHES.get(place % DASHES.size())));
            series.setLineProperties(stroke);
        }
        chart.plot(data);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }

    private static List<Line> lines(Element drawing, int labels) {
        List<Line> lines = new ArrayList<>();
        for (Element child : children(drawing)) {
            if (name(child).equals("g")) {
                lines.addAll(lines(child, labels));
            } else if (name(child).equals("polyline")
                    && !child.getAttribute("data-values").isBlank()) {
                values(child.getAttribute("data-values"), labels)
                        .ifPresent(values -> lines.add(new Line(child.getAttribute("data-series"), values)));
            }
        }
        return lines;
    }

    private static Optional<Double[]> values(String written, int labels) {
        String[] parts = written.split(",", -1);
        try {
            Double[] values = Arrays.stream(parts)
                    .map(String::strip)
                    .map(part -> part.isEmpty() ? null : Double.valueOf(part))
                    .toArray(Double[]::new);
            boolean whole = Arrays.stream(values).allMatch(value -> value == null || Double.isFinite(value));
            return whole && values.length == labels ? Optional.of(values) : Optional.empty();
        } catch (NumberFormatException noFigure) {
            return Optional.empty();
        }
    }

    private static XDDFSolidFillProperties solid(byte[] rgb) {
        return new XDDFSolidFillProperties(XDDFColor.from(rgb));
    }
}
