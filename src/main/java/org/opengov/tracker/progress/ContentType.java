package org.opengov.tracker.progress;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.Locale;
import org.apache.tika.Tika;

/**
 * What a file is, as its content tells. Its name says nothing but which kind of plain text it is: nothing in a table of
 * comma-separated values shows that it is one.
 *
 * @param name the media type
 * @param macros whether it carries a program that would run where it is opened
 */
record ContentType(String name, boolean macros) {

    /** Of what is no single thing: another reader might take it for something else. */
    static final ContentType UNKNOWN = new ContentType("application/octet-stream", false);

    private static final Tika TIKA = new Tika();

    private static final byte[] BEGINS_PACKAGE = {'P', 'K', 3, 4};
    private static final byte[] BEGINS_PDF = "%PDF-".getBytes(US_ASCII);
    private static final byte[] ENDS_PACKAGE = {'P', 'K', 5, 6};

    /** Where the comment's length stands in the record that ends a package, and how long the record is without it. */
    private static final int COMMENT_LENGTH_AT = 20;

    private static final int LEAST_END = 22;
    private static final int LONGEST_COMMENT = 0xffff;

    static ContentType of(byte[] content, String fileName) {
        boolean begun = begins(content, BEGINS_PACKAGE);
        if (begun != endsAsPackage(content)) {
            return UNKNOWN;
        }
        if (begun) {
            return OfficePackage.typeOf(content);
        }
        String type = TIKA.detect(content);
        if (type.equals("application/pdf") && !begins(content, BEGINS_PDF)) {
            return UNKNOWN;
        }
        boolean table =
                type.equals("text/plain") && fileName.toLowerCase(Locale.ROOT).endsWith(".csv");
        return new ContentType(table ? "text/csv" : type, false);
    }

    private static boolean begins(byte[] content, byte[] with) {
        return content.length >= with.length && Arrays.equals(content, 0, with.length, with, 0, with.length);
    }

    /** Whether programs, which find a package by its end, take it for one: it may be hidden behind something else. */
    private static boolean endsAsPackage(byte[] content) {
        int earliest = Math.max(0, content.length - LEAST_END - LONGEST_COMMENT);
        for (int at = content.length - LEAST_END; at >= earliest; at--) {
            if (Arrays.equals(content, at, at + ENDS_PACKAGE.length, ENDS_PACKAGE, 0, ENDS_PACKAGE.length)
                    && at + LEAST_END + commentLength(content, at) == content.length) {
                return true;
            }
        }
        return false;
    }

    private static int commentLength(byte[] content, int at) {
        return Byte.toUnsignedInt(content[at + COMMENT_LENGTH_AT])
                | Byte.toUnsignedInt(content[at + COMMENT_LENGTH_AT + 1]) << 8;
    }
}
