package org.opengov.tracker.exchange.agencybook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.opengov.tracker.exchange.sheet.CleanText;
import org.opengov.tracker.progress.ProgressUpdate;

/**
 * What a workbook says it is and was made from, out of sight of whoever fills it in. None of it is a right: whose
 * milestones may be reported on is asked of the database.
 *
 * @param book the workbook's own id, so that what was saved from it before is known
 * @param sheet the name of the sheet of updates, in the workbook's language
 * @param bases what each row was made from, by the id of its milestone
 */
record BookFacts(
        String format,
        String book,
        String plan,
        String period,
        String agency,
        String language,
        String sheet,
        Map<String, Basis> bases) {

    static final int LONGEST_ID = 36;

    private static final String ROW = "row";

    /**
     * What a row was made from.
     *
     * @param token which update stood there in which version
     * @param digest of what the row said
     * @param locks of what its known cells said, each apart
     */
    record Basis(String token, String digest, String locks) {

        /** The token of a place where nothing was written. */
        static final String NOTHING = "-";

        /** Names an update in its present version. */
        static String token(ProgressUpdate update) {
            return update == null ? NOTHING : update.getId() + ":" + update.getVersion();
        }
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** The facts as rows of cells. */
    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>(List.of(
                List.of("format", format),
                List.of("book", book),
                List.of("plan", plan),
                List.of("period", period),
                List.of("agency", agency),
                List.of("language", language),
                List.of("sheet", sheet)));
        bases.forEach(
                (milestone, basis) -> rows.add(List.of(ROW, milestone, basis.token(), basis.digest(), basis.locks())));
        return rows;
    }

    /** The facts that rows of cells hold; what is not there is empty. */
    static BookFacts of(List<List<String>> rows) {
        Map<String, String> facts = new HashMap<>();
        Map<String, Basis> bases = new HashMap<>();
        for (List<String> row : rows) {
            if (row.get(0).equals(ROW) && row.size() == 5) {
                bases.put(row.get(1), new Basis(row.get(2), row.get(3), row.get(4)));
            } else if (row.size() == 2) {
                facts.put(row.get(0), row.get(1));
            }
        }
        return new BookFacts(
                facts.getOrDefault("format", ""),
                facts.getOrDefault("book", ""),
                facts.getOrDefault("plan", ""),
                facts.getOrDefault("period", ""),
                facts.getOrDefault("agency", ""),
                facts.getOrDefault("language", "en"),
                facts.getOrDefault("sheet", ""),
                bases);
    }

    /** Marks of what the known cells of a row say, each apart. */
    static String locks(List<String> known) {
        return known.stream()
                .map(text -> Integer.toHexString(CleanText.of(text).hashCode()))
                .collect(Collectors.joining(" "));
    }
}
