package org.opengov.tracker.platform;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text made equal for searching, blind to case and accents as readers of English, Azerbaijani and Russian expect: i, ı
 * and İ are one letter, so are ə and e, and ё and е.
 */
public final class SearchText {

    /** The letters that the database must replace one by one by {@link #FOLDED}, before lower case, to fold as well. */
    static final String LETTERS = "İIıÖöÜüÇçĞğŞşƏəЁёЙй";

    /** What they become. */
    static final String FOLDED = "iiioouuccggsseeееии";

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final char LAST_OF_ASCII = 0x7f;

    private SearchText() {}

    /** The folded text; compare folded with folded only. */
    public static String fold(String text) {
        // Root-locale lower case turns İ into i and a combining dot, which goes with the other marks.
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(letter -> letter <= LAST_OF_ASCII)) {
            return lower.strip();
        }
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('ı', 'i')
                .replace('ə', 'e')
                .strip();
    }

    /** Whether every word that is looked for occurs in the text. */
    public static boolean matches(String text, String lookedFor) {
        String folded = fold(text);
        for (String word : fold(lookedFor).split("\\s+")) {
            if (!folded.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
