package org.opengov.tracker.report.word;

import static org.opengov.tracker.report.XhtmlPage.is;
import static org.opengov.tracker.report.XhtmlPage.text;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.opengov.tracker.report.word.WordGrid.Cell;
import org.opengov.tracker.report.word.WordGrid.Row;
import org.w3c.dom.Element;

/**
 * How wide the columns of a table are. Every column gets what its longest word needs, and what is left goes to those that
 * have more to say; a column of figures stays as narrow as its figures and its heading.
 */
final class WordWidths {

    /** The width of an ordinary letter in a table, in twentieths of a point. */
    private static final int LETTER = 96;

    private static final int PADDING = 180;
    private static final int LONGEST_WORD = 20;
    private static final int LONGEST_LINE = 60;

    /** Those at the beginning tell enough of a long table. */
    private static final int MOST_ROWS = 300;

    private WordWidths() {}

    /**
     * The widths of the columns, which add up to the whole.
     *
     * @param alike whether they all are as wide as each other
     */
    static int[] of(WordGrid grid, int whole, boolean alike) {
        int columns = grid.columns();
        if (alike) {
            return equal(columns, whole);
        }
        int[] least = new int[columns];
        int[] wish = new int[columns];
        grid.rows().stream().limit(MOST_ROWS).forEach(row -> measure(row, least, wish));
        for (int column = 0; column < columns; column++) {
            least[column] = least[column] * LETTER + PADDING;
            wish[column] = Math.max(least[column], wish[column] * LETTER + PADDING);
        }
        boolean[] figures = figures(grid);
        int sumOfLeast = Arrays.stream(least).sum();
        int sumOfWishes = Arrays.stream(wish).sum();
        int[] widths = new int[columns];
        for (int column = 0; column < columns; column++) {
            if (sumOfLeast >= whole) {
                widths[column] = (int) ((long) whole * least[column] / sumOfLeast);
            } else if (sumOfWishes >= whole) {
                long more = (long) (whole - sumOfLeast) * (wish[column] - least[column]);
                widths[column] = least[column] + (int) (more / Math.max(1, sumOfWishes - sumOfLeast));
            } else {
                widths[column] = wish[column];
            }
        }
        share(whole - Arrays.stream(widths).sum(), widths, figures);
        return widths;
    }

    /** Gives what is left to the columns of words, or to all where there are figures only. */
    private static void share(int rest, int[] widths, boolean[] figures) {
        int[] takers = IntStream.range(0, widths.length)
                .filter(column -> !figures[column])
                .toArray();
        if (takers.length == 0) {
            takers = IntStream.range(0, widths.length).toArray();
        }
        long sum = Math.max(
                1, Arrays.stream(takers).mapToLong(column -> widths[column]).sum());
        int given = 0;
        for (int column : takers) {
            int part = (int) (rest * (long) widths[column] / sum);
            widths[column] += part;
            given += part;
        }
        widths[takers[takers.length - 1]] += rest - given;
    }

    private static boolean[] figures(WordGrid grid) {
        boolean[] figures = new boolean[grid.columns()];
        grid.rows().stream()
                .limit(MOST_ROWS)
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.element() != null && cell.span() == 1 && isFigure(cell.element()))
                .forEach(cell -> figures[cell.column()] = true);
        return figures;
    }

    static boolean isFigure(Element cell) {
        return is(cell, "count") || is(cell, "num") || is(cell, "page");
    }

    /** Columns that stand side by side to be compared. */
    private static int[] equal(int columns, int whole) {
        int[] widths = new int[columns];
        Arrays.fill(widths, whole / columns);
        widths[columns - 1] += whole % columns;
        return widths;
    }

    private static void measure(Row row, int[] least, int[] wish) {
        for (Cell cell : row.cells()) {
            if (cell.element() == null || cell.span() > 1) {
                continue;
            }
            String text = text(cell.element());
            boolean figure = isFigure(cell.element());
            int word = Arrays.stream(text.split(" "))
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
            // Figures are as wide as they come, and may not break at all.
            word += figure ? 1 : 0;
            int column = cell.column();
            least[column] = Math.max(least[column], Math.min(word, LONGEST_WORD));
            wish[column] = Math.max(wish[column], figure ? word : Math.min(text.length(), LONGEST_LINE));
        }
    }
}
