package org.opengov.tracker.exchange.irm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The degrees of a scale by the words that editions have for them: in any case, with or without a letter in front, and
 * cut off where what is left can be only one.
 */
enum Rating {
    COMPLETION(
            "not started", "NOT_STARTED",
            "limited", "LIMITED",
            "substantial", "SUBSTANTIAL",
            "complete", "COMPLETE",
            "completed", "COMPLETE",
            "withdrawn", "WITHDRAWN",
            "unclear", "UNCLEAR"),
    SPECIFICITY("none", "NONE", "low", "LOW", "medium", "MEDIUM", "high", "HIGH"),
    IMPACT("none", "NONE", "minor", "MINOR", "moderate", "MODERATE", "transformative", "TRANSFORMATIVE"),
    OPENED(
            "worsened", "WORSENED",
            "worsens", "WORSENED",
            "did not change", "DID_NOT_CHANGE",
            "none", "DID_NOT_CHANGE",
            "marginal", "MARGINAL",
            "major", "MAJOR",
            "outstanding", "OUTSTANDING");

    private static final int SHORTEST = 4;

    private final Map<String, String> degrees = new LinkedHashMap<>();

    Rating(String... wordsAndDegrees) {
        for (int place = 0; place < wordsAndDegrees.length; place += 2) {
            degrees.put(wordsAndDegrees[place], wordsAndDegrees[place + 1]);
        }
    }

    /**
     * What a cell says.
     *
     * @param degree the code of the degree; null where none is said or none is understood
     * @param remark what a reader should know; null where nothing
     */
    record Said(String degree, Remark remark) {

        private static final Said NOTHING = new Said(null, null);
    }

    /** What a cell says on this scale. */
    Said of(String cell, String column) {
        String word = cell.strip()
                .replaceFirst("^[A-Ea-e]\\.\\s*", "")
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
        String degree = degrees.get(word);
        if (degree != null) {
            boolean otherWord = this == OPENED && "none".equals(word);
            return new Said(degree, otherWord ? Remark.of(column, "irm.rating.none", cell.strip()) : null);
        }
        if (!Absence.isSaid(cell)) {
            return Said.NOTHING;
        }
        Set<String> begun = word.length() < SHORTEST
                ? Set.of()
                : degrees.entrySet().stream()
                        .filter(each -> each.getKey().startsWith(word))
                        .map(Map.Entry::getValue)
                        .collect(Collectors.toSet());
        if (begun.size() == 1) {
            String only = List.copyOf(begun).get(0);
            return new Said(only, Remark.of(column, "irm.rating.cutOff", cell.strip(), whole(word)));
        }
        return new Said(null, Remark.of(column, "irm.rating.unread", cell.strip()));
    }

    private String whole(String beginning) {
        return degrees.keySet().stream()
                .filter(word -> word.startsWith(beginning))
                .findFirst()
                .orElse(beginning);
    }
}
