package org.opengov.tracker.search;

/**
 * Goes through a text word by word: letters and digits, with the marks on them; a point belongs to a word where a digit
 * follows, so that "4.1" and "AZ0012.1" are words.
 */
final class WordScanner {

    private final String text;
    private int start;
    private int end;

    WordScanner(String text) {
        this.text = text;
    }

    /** Goes to the next word; false where there is none. */
    boolean next() {
        start = end;
        while (start < text.length() && !isOfWord(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        end = start;
        while (end < text.length() && (isOfWord(text.codePointAt(end)) || isInnerPoint(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end > start;
    }

    private boolean isInnerPoint(int at) {
        return text.charAt(at) == '.' && at + 1 < text.length() && Character.isDigit(text.codePointAt(at + 1));
    }

    private static boolean isOfWord(int letter) {
        return Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    /** Where the word begins. */
    int start() {
        return start;
    }

    /** Where it has ended. */
    int end() {
        return end;
    }

    /** The word. */
    String word() {
        return text.substring(start, end);
    }
}
