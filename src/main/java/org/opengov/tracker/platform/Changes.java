package org.opengov.tracker.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * From what to what, field by field, as the audit trail keeps it: one line for each field that changed, in codes and not
 * in the words of a language.
 *
 * <pre>
 * new Changes().field("state", before, after).field("reason", null, reason)
 * </pre>
 */
public final class Changes {

    /** What all fields of one side have room for together. */
    private static final int ROOM = 3600;

    private static final int SHORTEST = 100;
    private static final Pattern LINE = Pattern.compile("([A-Za-z][A-Za-z0-9.-]*): (.*)");

    private final List<Change> fields = new ArrayList<>();

    /**
     * One change.
     *
     * @param field its name in the record; empty where the whole is meant
     * @param was empty where there was nothing
     * @param became empty where nothing is left
     */
    public record Change(String field, String was, String became) {}

    /** Adds a field, unless it stayed as it was; null and blank are both nothing. */
    public Changes field(String name, Object was, Object became) {
        String before = text(was);
        String after = text(became);
        if (!Objects.equals(before, after)) {
            fields.add(new Change(name, before, after));
        }
        return this;
    }

    /** Adds a field of something new. */
    public Changes set(String name, Object became) {
        return field(name, null, became);
    }

    /** Whether everything stayed as it was. */
    public boolean isEmpty() {
        return fields.isEmpty();
    }

    /** The former values; null where there were none. */
    public String was() {
        return lines(Change::was);
    }

    /** The new values; null where there are none. */
    public String became() {
        return lines(Change::became);
    }

    private String lines(Function<Change, String> side) {
        String lines = fields.stream()
                .filter(change -> !side.apply(change).isEmpty())
                .map(change -> change.field() + ": " + shortened(side.apply(change)))
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? null : lines;
    }

    /** The more fields changed, the less each has room for; how long a text was is told with it. */
    private String shortened(String text) {
        int room = Math.max(SHORTEST, ROOM / fields.size());
        return text.length() > room ? text.substring(0, room) + "… (" + text.length() + ")" : text;
    }

    /** Reads what the trail keeps; a text that has no fields is one change. */
    public static List<Change> between(String was, String became) {
        Map<String, String> before = fields(was);
        Map<String, String> after = fields(became);
        if (before == null || after == null) {
            return List.of(new Change("", Objects.toString(was, ""), Objects.toString(became, "")));
        }
        List<String> names = new ArrayList<>(after.keySet());
        new TreeSet<>(before.keySet())
                .stream().filter(name -> !names.contains(name)).forEach(names::add);
        return names.stream()
                .map(name -> new Change(name, before.getOrDefault(name, ""), after.getOrDefault(name, "")))
                .toList();
    }

    /** The fields by name; null where the text is not made of them. */
    private static Map<String, String> fields(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (text == null || text.isEmpty()) {
            return fields;
        }
        for (String line : text.split("\n")) {
            Matcher field = LINE.matcher(line);
            if (!field.matches()) {
                return null;
            }
            fields.put(field.group(1), field.group(2));
        }
        return fields;
    }

    /** On one line: a line of the trail is a field. */
    private static String text(Object value) {
        return value == null ? "" : value.toString().strip().replaceAll("\\R+", " ¶ ");
    }
}
