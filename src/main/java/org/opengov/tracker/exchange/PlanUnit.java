package org.opengov.tracker.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * One part of a plan by itself: a theme, a commitment without its milestones, a milestone.
 *
 * @param key by what it is known among its like
 * @param fields what it says, as a plan file says it
 * @param line the line of the file, or the row of the sheet, where it stands; 0 where it comes from the database
 * @param place the path or the sheet and row there
 */
record PlanUnit(PlanPart part, String key, Map<String, Object> fields, long line, String place) {

    private static final int DIGEST_BYTES = 12;

    /** By what it is known in the whole plan. */
    String id() {
        return part + " " + key;
    }

    /** What it is called; empty where it has no name. */
    String title() {
        Object title = fields.getOrDefault("title", fields.getOrDefault("name", ""));
        return title.toString();
    }

    /** The same for the same words: by it one tells whether it was touched since a workbook was made. */
    String digest() {
        return digest(PlanJson.write(fields));
    }

    static String digest(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)), 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
