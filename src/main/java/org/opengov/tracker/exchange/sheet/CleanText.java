package org.opengov.tracker.exchange.sheet;

import java.util.regex.Pattern;

/** Texts of cells without what cannot be seen: what remains is what the officer sees. */
public final class CleanText {

    /** The last one stands where a picture or a list's sign was when the text was copied. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\uFFFC&&[^\\n\\t]]");

    private static final Pattern SPACE = Pattern.compile("[\\p{Zs}\\t]");

    private CleanText() {}

    /** The text with plain spaces and line breaks, without control, zero-width and broken characters, stripped. */
    public static String of(String raw) {
        String lines = raw.replace("\r\n", "\n").replace('\r', '\n').replace('\u2028', '\n');
        return SPACE.matcher(INVISIBLE.matcher(lines).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
