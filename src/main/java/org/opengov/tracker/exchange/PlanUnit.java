package org.opengov.tracker.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.opengov.tracker.platform.Sha256;

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
        return Sha256.beginning(text.getBytes(StandardCharsets.UTF_8), DIGEST_BYTES);
    }
}
