package org.opengov.tracker.exchange.irm;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.opengov.tracker.platform.RuleBroken;

/** The rows of a text of comma-separated values (RFC 4180), or of its relatives with semicolons or tabs. */
final class CsvRows {

    private static final char[] DELIMITERS = {',', ';', '\t'};
    /** Editions that went through a web page have their line breaks so. */
    private static final Pattern LINE_BREAK = Pattern.compile("(?i)<br */?>");

    private static final int MOST_ROWS = 50_000;
    private static final int MOST_COLUMNS = 1000;

    private CsvRows() {}

    /**
     * A row.
     *
     * @param line the line on which it begins, from 1
     */
    record Row(int line, List<String> cells) {

        String cell(int place) {
            return place < cells.size() ? cells.get(place) : "";
        }

        boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** @throws RuleBroken when the quotes of the text are not paired, or when it is larger than any edition */
    static List<Row> of(String text) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(true)
                .get();
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            long line = 1;
            for (CSVRecord each : parser) {
                if (rows.size() >= MOST_ROWS || each.size() > MOST_COLUMNS) {
                    throw RuleBroken.at("workbook", "irm.file.tooLarge", MOST_ROWS, MOST_COLUMNS);
                }
                List<String> cells = each.stream()
                        .map(cell -> LINE_BREAK.matcher(cell).replaceAll("\n"))
                        .toList();
                rows.add(new Row(Math.toIntExact(line), cells));
                line = parser.getCurrentLineNumber() + 1;
            }
            return rows;
        } catch (UncheckedIOException broken) {
            throw brokenQuotes(broken.getCause(), rows);
        } catch (IOException broken) {
            throw brokenQuotes(broken, rows);
        }
    }

    private static RuleBroken brokenQuotes(IOException broken, List<Row> rows) {
        if (broken instanceof CSVException) {
            int line = rows.isEmpty() ? 1 : rows.get(rows.size() - 1).line();
            return RuleBroken.at("workbook", "irm.file.quotes", line);
        }
        throw new UncheckedIOException(broken);
    }

    /** The one that stands most often in the first lines, outside quotes. */
    private static char delimiter(String text) {
        int[] seen = new int[DELIMITERS.length];
        boolean quoted = false;
        int lines = 0;
        for (int place = 0; place < text.length() && lines < 3; place++) {
            char letter = text.charAt(place);
            quoted ^= letter == '"';
            lines += letter == '\n' ? 1 : 0;
            for (int which = 0; which < seen.length && !quoted; which++) {
                seen[which] += letter == DELIMITERS[which] ? 1 : 0;
            }
        }
        int most = 0;
        for (int which = 1; which < seen.length; which++) {
            most = seen[which] > seen[most] ? which : most;
        }
        return DELIMITERS[most];
    }
}
