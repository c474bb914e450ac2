package org.opengov.tracker.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Takes the cells of one sheet from its stream. Rows and columns beyond what a workbook may hold are refused as they
 * come by, so that memory does not depend on how far a sheet goes on.
 */
public final class SheetCells extends DefaultHandler {

    /** As many cells as a workbook may hold, and as many again that are empty and only styled. */
    private static final int MOST_CELLS = 300_000;

    private static final int LONGEST = 32_767;

    private final SharedStrings strings;
    private final Size size;
    private final UnaryOperator<String> cleaning;
    private final List<RawRow> rows = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private Map<Integer, RawCell> cells = new TreeMap<>();
    private StringBuilder collecting;
    private int rowNumber;
    private int column;
    private int count;
    private String type;
    private boolean computed;
    private boolean phonetic;

    /** @param cleaning what is done to every text, such as taking out what cannot be seen */
    SheetCells(SharedStrings strings, Size size, UnaryOperator<String> cleaning) {
        this.strings = strings;
        this.size = size;
        this.cleaning = cleaning;
    }

    /**
     * How far a sheet may go.
     *
     * @param headRows rows above those that count
     * @param mostRows how many rows may follow that say anything
     */
    public record Size(int headRows, int mostRows, int columns) {}

    /**
     * A row that says something.
     *
     * @param number from 1
     * @param cells by their column, from 0; empty ones left out
     */
    public record RawRow(int number, Map<Integer, RawCell> cells) {

        /** The cell of a column, from 0. */
        public RawCell cell(int column) {
            return cells.getOrDefault(column, RawCell.BLANK);
        }
    }

    /** Every row that says something, in the order of the sheet. */
    public List<RawRow> rows() {
        return rows;
    }

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> startRow(attributes.getValue("r"));
            case "c" -> startCell(attributes);
            case "v", "t" -> collecting = phonetic ? null : value;
            case "f" -> {
                computed = true;
                collecting = formula;
            }
            case "rPh" -> phonetic = true;
            default -> collecting = null;
        }
    }

    @Override
    public void endElement(String space, String name, String qualified) {
        switch (name) {
            case "row" -> endRow();
            case "c" -> endCell();
            case "rPh" -> phonetic = false;
            default -> collecting = null;
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (collecting != null && collecting.length() <= LONGEST) {
            collecting.append(text, start, length);
        }
    }

    private void startRow(String number) {
        rowNumber = number == null ? rowNumber + 1 : Integer.parseInt(number);
        column = -1;
    }

    private void startCell(Attributes attributes) {
        if (++count > MOST_CELLS) {
            throw Unreadable.because("bomb");
        }
        String place = attributes.getValue("r");
        column = place == null ? column + 1 : new CellReference(place).getCol();
        type = attributes.getValue("t");
        value.setLength(0);
        formula.setLength(0);
        computed = false;
    }

    private void endCell() {
        collecting = null;
        RawCell cell = cell();
        if (cell.isBlank()) {
            return;
        }
        if (rowNumber > size.headRows() + size.mostRows()) {
            throw Unreadable.because("tooManyRows", rowNumber, size.mostRows());
        }
        if (column >= size.columns()) {
            throw Unreadable.because("outside", CellReference.convertNumToColString(column) + rowNumber);
        }
        cells.put(column, cell);
    }

    private RawCell cell() {
        String text = value.toString();
        if (computed) {
            return new RawCell(RawCell.Kind.FORMULA, "=" + formula);
        }
        return switch (type == null ? "n" : type) {
            case "s" -> text(strings.getItemAt(Integer.parseInt(text.strip())).getString());
            case "b" -> new RawCell(RawCell.Kind.YES_NO, text);
            case "e" -> new RawCell(RawCell.Kind.ERROR, text);
            case "n" -> text.isBlank() ? RawCell.BLANK : new RawCell(RawCell.Kind.NUMBER, text.strip());
            default -> text(new XSSFRichTextString(text).getString());
        };
    }

    private RawCell text(String raw) {
        return new RawCell(RawCell.Kind.TEXT, cleaning.apply(raw));
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            rows.add(new RawRow(rowNumber, cells));
            cells = new TreeMap<>();
        }
    }
}
