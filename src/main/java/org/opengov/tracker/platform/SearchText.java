package org.opengov.tracker.platform;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text made equal for searching, blind to case and accents as readers of English, Azerbaijani and Russian expect: i, ı
 * and İ are one letter, so are ə and e, and ё and е.
 */
public final class SearchText {

    /** The letters that the database must replace one by one by {@link #FOLDED}, before lower case, to fold as well. */
    static final String LETTERS = "İIıÖöÜüÇçĞğŞşƏəЁёЙй";

    /** What they become. */
    static final String FOLDED = "iiioouuccggsseeееии";

    private static final char LAST_OF_ASCII = 0x7f;

    private SearchText() {}

    /** The folded text; compare folded with folded only. */
    public static String fold(String text) {
        // Root-locale lower case turns İ into i and a combining dot, which goes with the other marks.
        String lower = text.toLowerCase(Locale.ROOT);
        return (isPlain(lower) ? lower : withoutMarks(Normalizer.normalize(lower, Normalizer.Form.NFD))).strip();
    }

    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > LAST_OF_ASCII) {
                return false;
            }
        }
        return true;
    }

    private static String withoutMarks(String decomposed) {
        StringBuilder plain = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(letter -> !isMark(letter))
                .forEach(letter -> plain.appendCodePoint(plain(letter)));
        return plain.toString();
    }

    private static int plain(int letter) {
        return switch (letter) {
            case 'ı' -> 'i';
            case 'ə' -> 'e';
            default -> letter;
        };
    }

    private static boolean isMark(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
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
