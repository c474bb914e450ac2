package org.opengov.tracker.report.word;

import static org.opengov.tracker.report.XhtmlPage.child;
import static org.opengov.tracker.report.XhtmlPage.classes;
import static org.opengov.tracker.report.XhtmlPage.is;
import static org.opengov.tracker.report.XhtmlPage.name;
import static org.opengov.tracker.report.XhtmlPage.text;

import java.util.List;
import java.util.Optional;
import org.opengov.tracker.report.word.WordGrid.Cell;
import org.opengov.tracker.report.word.WordGrid.Row;
import org.w3c.dom.Element;

/** Writes tables whose heads come again on every page and whose rows stay whole. */
final class WordTable {

    private static final String TEXT = "Table Text";
    private static final String HEAD = "Table Head";

    /** A table of so many rows stays on one page. */
    private static final int SHORT = 9;

    private final WordContext context;
    private final WordBody body;
    private final WordXml xml;

    WordTable(WordContext context, WordBody body) {
        this.context = context;
        this.body = body;
        this.xml = context.xml();
    }

    void write(Element table, Place place) {
        if (PageIndex.isContents(table)) {
            new WordContents(context, body).write();
            return;
        }
        WordGrid grid = new WordGrid(table);
        if (grid.rows().isEmpty() || grid.columns() == 0) {
            return;
        }
        child(table, "caption")
                .ifPresent(
                        caption -> body.blocks(caption, place.styled("Caption").kept(true)));
        int width = place.width() > 0 ? place.width() : context.parts().width();
        int[] widths = WordWidths.of(grid, width, is(table, "voices"));
        xml.start("tbl");
        properties(table, width);
        xml.start("tblGrid");
        for (int column : widths) {
            xml.empty("gridCol", "w", String.valueOf(column));
        }
        xml.end();
        List<Row> rows = grid.rows();
        boolean whole = rows.size() <= SHORT;
        for (int index = 0; index < rows.size(); index++) {
            boolean last = index == rows.size() - 1;
            boolean together = last
                    ? place.together()
                    : whole || place.together() || rows.get(index).head();
            row(table, rows.get(index), widths, place.kept(together));
        }
        xml.end();
        body.empty("Table Space");
    }

    private void properties(Element table, int width) {
        xml.start("tblPr");
        String style = context.styles().table(classes(table));
        if (!style.isEmpty()) {
            xml.value("tblStyle", style);
        }
        xml.empty("tblW", "w", String.valueOf(width), "type", "dxa");
        xml.empty("tblLayout", "type", "fixed");
        xml.empty("tblLook", "val", "0020", "firstRow", child(table, "thead").isPresent() ? "1" : "0");
        String said = child(table, "caption").map(caption -> text(caption)).orElse(table.getAttribute("aria-label"));
        if (!said.isBlank()) {
            xml.value("tblCaption", said);
        }
        xml.end();
    }

    private void row(Element table, Row row, int[] widths, Place place) {
        body.arrive(row.element());
        xml.start("tr").start("trPr").empty("cantSplit");
        if (row.head()) {
            xml.empty("tblHeader");
        }
        xml.end();
        Place inRow = place.looking(context.look(row.element(), place.look()));
        int next = 0;
        for (Cell cell : row.cells()) {
            cell(table, row, cell, widths, inRow);
            next = cell.column() + cell.span();
        }
        // A row that the page left short is filled, or its cells would not stand under their headings.
        for (int column = next; column < widths.length; column++) {
            xml.start("tc")
                    .start("tcPr")
                    .empty("tcW", "w", String.valueOf(widths[column]), "type", "dxa")
                    .end();
            body.empty(TEXT);
            xml.end();
        }
        xml.end();
    }

    private void cell(Element table, Row row, Cell cell, int[] widths, Place place) {
        int width = 0;
        for (int column = cell.column(); column < cell.column() + cell.span(); column++) {
            width += widths[column];
        }
        xml.start("tc").start("tcPr").empty("tcW", "w", String.valueOf(width), "type", "dxa");
        if (cell.span() > 1) {
            xml.value("gridSpan", String.valueOf(cell.span()));
        }
        if (cell.begins()) {
            xml.value("vMerge", "restart");
        } else if (cell.goesOn()) {
            xml.empty("vMerge");
        }
        xml.end();
        int before = body.paragraphs();
        if (!cell.goesOn()) {
            body.arrive(cell.element());
            body.blocks(cell.element(), inCell(table, row, cell, place).within(width - 230));
        }
        if (body.paragraphs() == before) {
            body.empty(TEXT);
        }
        xml.end();
    }

    private Place inCell(Element table, Row row, Cell cell, Place place) {
        Element element = cell.element();
        boolean head = name(element).equals("th");
        String style = row.head() ? HEAD : head ? headOf(table).orElse(TEXT) : TEXT;
        boolean figure = WordWidths.isFigure(element);
        return place.styled(style).looking(context.look(element, place.look())).on(figure ? "right" : "");
    }

    /** The style of the words at the beginning of a row, where the template has one for such a table. */
    private Optional<String> headOf(Element table) {
        return classes(table).stream()
                .map(name -> name + " Head")
                .filter(name -> context.styles().paragraph(List.of(name)).isPresent())
                .findFirst();
    }
}
