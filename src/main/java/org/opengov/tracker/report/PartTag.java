package org.opengov.tracker.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place where a page puts in a part.
 *
 * @param name the part as the page names it, whether there is one or not
 * @param line where the tag stands, counted from 1
 */
public record PartTag(String name, int line) {

    /** Remarks are read over: what is in them is put in nowhere. Mustache takes every character up to a blank for one. */
    private static final Pattern TAG = Pattern.compile("\\{\\{!(?s:.*?)}}|\\{\\{[\\x00-\\x20]*>([^{}]*)}}");

    /** Every such place of a page, from its beginning. */
    public static List<PartTag> of(String page) {
        List<PartTag> tags = new ArrayList<>();
        Matcher found = TAG.matcher(page);
        int line = 1;
        int read = 0;
        while (found.find()) {
            for (; read < found.start(); read++) {
                line += page.charAt(read) == '\n' ? 1 : 0;
            }
            if (found.group(1) != null) {
                tags.add(new PartTag(found.group(1).trim(), line));
            }
        }
        return tags;
    }

    /** The part that it puts in; empty where the product has none of this name. */
    public Optional<TemplatePart> part() {
        return TemplatePart.named(name);
    }
}
