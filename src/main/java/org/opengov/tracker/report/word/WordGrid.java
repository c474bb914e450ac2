package org.opengov.tracker.report.word;

import static org.opengov.tracker.report.XhtmlPage.children;
import static org.opengov.tracker.report.XhtmlPage.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;

/** A table of the page as rows of cells on a grid of columns: Word wants every cell, also those that another covers. */
final class WordGrid {

    private static final int MOST_COLUMNS = 60;
    private static final int MOST_ROWS = 1_000;
    private static final Set<String> HEADS = Set.of("thead");
    private static final Set<String> BODIES = Set.of("tbody", "tr");
    private static final Set<String> FEET = Set.of("tfoot");

    private final List<Row> rows = new ArrayList<>();
    private final Map<Integer, Covered> covered = new TreeMap<>();
    private int columns;

    /** A row; those of the head are repeated on every page. */
    record Row(Element element, boolean head, List<Cell> cells) {}

    /**
     * A cell.
     *
     * @param begins whether it is the first of several rows that it spans
     * @param goesOn whether it only goes on with the cell above it
     */
    record Cell(Element element, int column, int span, boolean begins, boolean goesOn) {}

    private record Covered(int rows, int span) {}

    WordGrid(Element table) {
        List.of(HEADS, BODIES, FEET).forEach(wanted -> rows(table, wanted));
    }

    private void rows(Element table, Set<String> wanted) {
        for (Element part : children(table)) {
            if (!wanted.contains(name(part)) || PageIndex.isLeftOut(part)) {
                continue;
            }
            List<Element> rowsOf = name(part).equals("tr") ? List.of(part) : children(part);
            for (Element row : rowsOf) {
                if (name(row).equals("tr") && !PageIndex.isLeftOut(row)) {
                    row(row, name(part).equals("thead"));
                }
            }
        }
    }

    private void row(Element element, boolean head) {
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        for (Element cell : children(element)) {
            boolean isCell = name(cell).equals("td") || name(cell).equals("th");
            if (!isCell || PageIndex.isLeftOut(cell) || column >= MOST_COLUMNS) {
                continue;
            }
            column = goOn(cells, column);
            int span = Math.min(number(cell, "colspan", MOST_COLUMNS), Math.max(1, MOST_COLUMNS - column));
            int deep = number(cell, "rowspan", MOST_ROWS);
            cells.add(new Cell(cell, column, span, deep > 1, false));
            if (deep > 1) {
                covered.put(column, new Covered(deep, span));
            }
            column += span;
        }
        column = goOn(cells, column);
        columns = Math.max(columns, column);
        covered.replaceAll((place, each) -> new Covered(each.rows() - 1, each.span()));
        covered.values().removeIf(each -> each.rows() <= 0);
        if (!cells.isEmpty()) {
            rows.add(new Row(element, head, cells));
        }
    }

    private int goOn(List<Cell> cells, int from) {
        int column = from;
        while (covered.containsKey(column)) {
            Covered above = covered.get(column);
            cells.add(new Cell(null, column, above.span(), false, true));
            column += above.span();
        }
        return column;
    }

    private static int number(Element cell, String attribute, int most) {
        String written = cell.getAttribute(attribute);
        return !written.isEmpty() && written.matches("[1-9][0-9]{0,4}") ? Math.min(Integer.parseInt(written), most) : 1;
    }

    List<Row> rows() {
        return rows;
    }

    int columns() {
        return columns;
    }
}
