package org.opengov.tracker.platform;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** What an entry of the audit trail tells, and the text of it that the chain is hashed over. */
record Deed(Instant at, String who, String action, String subject, String was, String became) {

    private static final int LONGEST_WHO = 60;
    private static final int LONGEST_ACTION = 80;
    private static final int LONGEST_SUBJECT = 400;
    private static final int LONGEST_VALUE = 4000;

    /** As precise as both databases keep a moment. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /** The same in such a form that the database hands out exactly what it was given. */
    Deed storable() {
        return new Deed(
                at.truncatedTo(ChronoUnit.MICROS),
                kept(who, LONGEST_WHO),
                kept(action, LONGEST_ACTION),
                kept(subject, LONGEST_SUBJECT),
                kept(was, LONGEST_VALUE),
                kept(became, LONGEST_VALUE));
    }

    private static String kept(String text, int longest) {
        if (text == null) {
            return null;
        }
        // What is no letter by itself (half of a pair, the zero character) a database refuses or replaces.
        String storable = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace('\0', '?');
        if (storable.length() <= longest) {
            return storable;
        }
        int end = longest - 1;
        return storable.substring(0, Character.isHighSurrogate(storable.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** SHA-256 over the canonical text, in hexadecimal digits. */
    String hash(String previous, long position) {
        return Sha256.of(canonical(previous, position));
    }

    /**
     * The text of one entry in the chain: eight lines, each closed by a line feed. The previous hash, the position and the
     * moment have one form only; the rest is written with its length in bytes before it, and a dash for nothing, so that
     * no two entries share a text.
     */
    String canonical(String previous, long position) {
        StringBuilder text = new StringBuilder();
        text.append(previous).append('\n');
        text.append(position).append('\n');
        text.append(MOMENT.format(at)).append('\n');
        for (String field : new String[] {who, action, subject, was, became}) {
            text.append(measured(field)).append('\n');
        }
        return text.toString();
    }

    private static String measured(String field) {
        return field == null ? "-" : field.getBytes(StandardCharsets.UTF_8).length + ":" + field;
    }
}
