package org.opengov.tracker.exchange.irm;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.opengov.tracker.exchange.sheet.CleanText;

/** Texts of the database made fit to be kept; whatever had to be done to them that matters is remarked. */
final class Tidy {

    /** Where spreadsheet programs and databases cut texts off. */
    private static final Set<Integer> CUT_AT = Set.of(255, 256, 1000, 1024, 32_767);

    /** What is read where the letters were in another encoding when somebody saved the file before. */
    private static final Pattern GARBLED = Pattern.compile("\uFFFD|[ÃÂ][\u0080-\u00BF]|â€|Ä[±\u009F]|É™");

    private Tidy() {}

    /** A text in one line. */
    static String line(String cell) {
        return CleanText.of(cell).replaceAll("\\s+", " ");
    }

    /** A text with its own lines, none of them empty more than once. */
    static String lines(String cell) {
        return CleanText.of(cell).replaceAll("[ ]*\n[ ]*", "\n").replaceAll("\n{3,}", "\n\n");
    }

    /** The cell letter by letter, as far as it can be kept. */
    static String asWritten(String cell, int longest) {
        String text = CleanText.of(cell);
        return text.length() <= longest ? text : shortened(text, longest);
    }

    /** Notes what a row says; nothing where it says nothing. */
    static void put(Map<String, Object> fields, String name, Object value) {
        if (value != null && !"".equals(value) && !List.of().equals(value)) {
            fields.put(name, value);
        }
    }

    /** The text as far as it can be kept. */
    static String fitting(String text, int longest, String column, List<Remark> remarks) {
        if (text.length() <= longest) {
            return text;
        }
        remarks.add(Remark.of(column, "irm.text.tooLong", text.length(), longest));
        return shortened(text, longest);
    }

    private static String shortened(String text, int longest) {
        int end = longest - 1;
        boolean halves = Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, halves ? end - 1 : end) + "…";
    }

    /** Remarks what can be seen to be wrong with a text and cannot be mended. */
    static void examine(String text, String column, List<Remark> remarks) {
        if (GARBLED.matcher(text).find()) {
            remarks.add(Remark.of(column, "irm.text.garbled"));
        }
        boolean goesOn = text.endsWith("...") || text.endsWith("…");
        boolean full = CUT_AT.contains(text.length()) && Character.isLetterOrDigit(text.charAt(text.length() - 1));
        if (goesOn || full) {
            remarks.add(Remark.of(column, "irm.text.cutOff"));
        }
    }
}
