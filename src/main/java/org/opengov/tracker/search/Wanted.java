package org.opengov.tracker.search;

import java.util.ArrayList;
import java.util.List;
import org.opengov.tracker.platform.SearchText;

/**
 * What a reader looks for: each of the words, at the beginning of a word of the text, so that "hesabat" finds
 * "hesabatlar" and a search can be shown while it is typed.
 *
 * @param whole the folded search as it was typed, to be compared with numbers and ids
 * @param words its folded words, each once
 */
public record Wanted(String whole, List<String> words) {

    private static final int MOST_WORDS = 8;
    private static final int BEFORE = 70;
    private static final int EXCERPT = 240;

    public Wanted {
        words = List.copyOf(words);
    }

    /** A stretch of a text: words that were looked for, or what stands between them. */
    public record Piece(String text, boolean marked) {}

    /** What this text asks for. */
    public static Wanted of(String typed) {
        String folded = SearchText.fold(typed);
        List<String> words = new ArrayList<>();
        WordScanner scanner = new WordScanner(folded);
        while (scanner.next() && words.size() < MOST_WORDS) {
            if (!words.contains(scanner.word())) {
                words.add(scanner.word());
            }
        }
        return new Wanted(folded.replaceAll("\\s+", " "), words);
    }

    /** Whether nothing is looked for. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** The whole text with the words in it marked. */
    public List<Piece> mark(String text) {
        List<Piece> pieces = new ArrayList<>();
        WordScanner scanner = new WordScanner(text);
        int told = 0;
        while (scanner.next()) {
            if (isWanted(scanner.word())) {
                add(pieces, text.substring(told, scanner.start()), false);
                add(pieces, scanner.word(), true);
                told = scanner.end();
            }
        }
        add(pieces, text.substring(told), false);
        return pieces;
    }

    /** The part of a text around the first word that is looked for, marked; its beginning where there is none. */
    public List<Piece> excerpt(String text) {
        int first = first(text);
        int from = first <= BEFORE ? 0 : boundary(text, first - BEFORE);
        int to = text.length() - from <= EXCERPT ? text.length() : lastBoundary(text, from + EXCERPT);
        String cut = (from > 0 ? "… " : "") + text.substring(from, to).strip() + (to < text.length() ? " …" : "");
        return mark(cut);
    }

    private int first(String text) {
        WordScanner scanner = new WordScanner(text);
        while (scanner.next()) {
            if (isWanted(scanner.word())) {
                return scanner.start();
            }
        }
        return 0;
    }

    private boolean isWanted(String word) {
        String folded = SearchText.fold(word);
        return words.stream().anyMatch(folded::startsWith);
    }

    private static int boundary(String text, int from) {
        int space = text.indexOf(' ', from);
        return space < 0 || space > from + BEFORE ? from : space + 1;
    }

    private static int lastBoundary(String text, int to) {
        int space = text.lastIndexOf(' ', to);
        return space < to - BEFORE ? to : space;
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }
}
