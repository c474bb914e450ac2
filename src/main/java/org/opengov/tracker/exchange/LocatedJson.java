package org.opengov.tracker.exchange;

import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON value that knows where in its file it stands, so that whoever must mend the file is told the line and field.
 *
 * @param content a {@code Map} of fields, a {@code List}, a {@code String}, a number as {@code String} or a {@code Boolean}
 * @param line its line, from 1; in a workbook the row
 * @param path how to get to it from the top; in a workbook the cell
 */
record LocatedJson(Object content, long line, String path) {

    /** Deeper nesting than any plan file needs. */
    private static final int DEEPEST = 20;

    /** What some editors write before the first letter. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What is read in place of bytes that are no letter: the file is in another encoding. */
    private static final char LOST_LETTER = '\uFFFD';

    static LocatedJson parse(Reader file) {
        try (JsonParser parser = Json.createParser(withoutMark(file))) {
            parser.next();
            LocatedJson top = read(parser, parser.currentEvent(), "", 0);
            if (parser.hasNext()) {
                parser.next();
            }
            return top;
        } catch (JsonParsingException wrong) {
            throw PlanFileBroken.at(wrong.getLocation().getLineNumber(), "", "notJson");
        }
    }

    /** A tree of maps, lists, texts, numbers and flags as if it had been read from a file, all of it in one line. */
    static LocatedJson of(Object tree) {
        return of(tree, "");
    }

    private static LocatedJson of(Object tree, String path) {
        Object content = tree;
        if (tree instanceof Map<?, ?> map) {
            Map<String, LocatedJson> fields = new LinkedHashMap<>();
            map.forEach((name, value) -> fields.put((String) name, of(value, below(path, (String) name))));
            content = fields;
        } else if (tree instanceof List<?> list) {
            List<LocatedJson> items = new ArrayList<>();
            list.forEach(each -> items.add(of(each, path + "[" + items.size() + "]")));
            content = items;
        } else if (tree instanceof Number number) {
            content = number.toString();
        }
        return new LocatedJson(content, 0, path);
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** The same object with another value in a field, which stands where the object does. */
    LocatedJson with(String field, Object value) {
        Map<String, LocatedJson> fields = fields();
        LocatedJson there = fields.getOrDefault(field, this);
        fields.put(field, new LocatedJson(value, there.line, there.path));
        return new LocatedJson(fields, line, path);
    }

    private static Reader withoutMark(Reader file) {
        PushbackReader text = new PushbackReader(file);
        try {
            int first = text.read();
            if (first == LOST_LETTER) {
                throw PlanFileBroken.at(1, "", "encoding");
            }
            if (first >= 0 && first != BYTE_ORDER_MARK) {
                text.unread(first);
            }
            return text;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static LocatedJson read(JsonParser parser, JsonParser.Event event, String path, int depth) {
        long line = parser.getLocation().getLineNumber();
        if (depth > DEEPEST) {
            throw PlanFileBroken.at(line, path, "tooDeep");
        }
        Object content = switch (event) {
            case START_OBJECT -> readFields(parser, path, depth);
            case START_ARRAY -> readItems(parser, path, depth);
            case VALUE_STRING, VALUE_NUMBER -> parser.getString();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> null;
        };
        if (content instanceof String text && text.indexOf(LOST_LETTER) >= 0) {
            throw PlanFileBroken.at(line, path, "encoding");
        }
        return new LocatedJson(content, line, path);
    }

    private static Map<String, LocatedJson> readFields(JsonParser parser, String path, int depth) {
        Map<String, LocatedJson> fields = new LinkedHashMap<>();
        while (parser.next() != JsonParser.Event.END_OBJECT) {
            String name = parser.getString();
            String at = below(path, name);
            LocatedJson value = read(parser, parser.next(), at, depth + 1);
            if (fields.put(name, value) != null) {
                throw PlanFileBroken.at(value.line, at, "fieldTwice");
            }
        }
        return fields;
    }

    private static List<LocatedJson> readItems(JsonParser parser, String path, int depth) {
        List<LocatedJson> items = new ArrayList<>();
        for (JsonParser.Event event = parser.next(); event != JsonParser.Event.END_ARRAY; event = parser.next()) {
            items.add(read(parser, event, path + "[" + items.size() + "]", depth + 1));
        }
        return items;
    }

    /** A complaint about this value. */
    PlanFileBroken broken(String reason, Object... arguments) {
        return PlanFileBroken.at(line, path, reason, arguments);
    }

    /** This value as an object. */
    Map<String, LocatedJson> fields() {
        if (content instanceof Map<?, ?> map) {
            Map<String, LocatedJson> fields = new LinkedHashMap<>();
            map.forEach((name, value) -> fields.put((String) name, (LocatedJson) value));
            return fields;
        }
        throw broken("object");
    }

    /** This value as a list. */
    List<LocatedJson> items() {
        if (content instanceof List<?> list) {
            return list.stream().map(LocatedJson.class::cast).toList();
        }
        throw broken("list");
    }

    /** This value as a text that is not blank, with plain line ends and nothing around it. */
    String text() {
        if (content instanceof String raw && !raw.isBlank()) {
            String text = raw.replace("\r\n", "\n").replace('\r', '\n').strip();
            if (text.codePoints().anyMatch(LocatedJson::cannotBeKept)) {
                throw broken("control");
            }
            return text;
        }
        throw broken("text");
    }

    private static boolean cannotBeKept(int letter) {
        boolean half = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        return half || letter < ' ' && letter != '\n' && letter != '\t' || letter == 0xFFFE || letter == 0xFFFF;
    }

    /** This value as true or false. */
    boolean flag() {
        if (content instanceof Boolean flag) {
            return flag;
        }
        throw broken("flag");
    }
}
