package org.opengov.tracker.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.opengov.tracker.plan.EdtfDate;

/** The fields of one object in a plan file, read by name; a field that nobody asked for is a mistake in the file. */
final class PlanFields {

    private final LocatedJson object;
    private final Map<String, LocatedJson> fields;
    private final Set<String> asked = new HashSet<>();

    PlanFields(LocatedJson object) {
        this.object = object;
        this.fields = object.fields();
    }

    /** To be called when all is read: names the first field that is none of the format's. */
    void finish() {
        fields.forEach((name, value) -> {
            if (!asked.contains(name)) {
                throw value.broken("is no field of this format");
            }
        });
    }

    PlanFileBroken broken(String name, String problem) {
        LocatedJson value = fields.get(name);
        return value == null
                ? new PlanFileBroken(object.line(), path(name), problem)
                : new PlanFileBroken(value.line(), value.path(), problem);
    }

    private String path(String name) {
        return object.path().isEmpty() ? name : object.path() + "." + name;
    }

    private LocatedJson find(String name) {
        asked.add(name);
        LocatedJson value = fields.get(name);
        return value == null || value.content() == null ? null : value;
    }

    private LocatedJson get(String name) {
        LocatedJson value = find(name);
        if (value == null) {
            throw broken(name, "is missing");
        }
        return value;
    }

    String text(String name, int longest) {
        return limited(get(name), longest);
    }

    /** The text, or null where the file has none. */
    String textOrNull(String name, int longest) {
        LocatedJson value = find(name);
        return value == null ? null : limited(value, longest);
    }

    private static String limited(LocatedJson value, int longest) {
        String text = value.text();
        if (text.length() > longest) {
            throw value.broken("is longer than " + longest + " characters");
        }
        return text;
    }

    boolean flag(String name) {
        LocatedJson value = find(name);
        return value != null && value.flag();
    }

    Boolean flagOrNull(String name) {
        LocatedJson value = find(name);
        return value == null ? null : value.flag();
    }

    Integer wholeOrNull(String name) {
        LocatedJson value = find(name);
        try {
            return value == null ? null : Integer.valueOf(value.text());
        } catch (NumberFormatException wrong) {
            throw value.broken("should be a whole number");
        }
    }

    EdtfDate date(String name) {
        LocatedJson value = find(name);
        try {
            return value == null ? EdtfDate.UNKNOWN : EdtfDate.of(value.text());
        } catch (IllegalArgumentException wrong) {
            throw value.broken("should be a date such as 2014, 2014-12 or 2014-12-31");
        }
    }

    LocalDate day(String name) {
        LocatedJson value = get(name);
        try {
            return LocalDate.parse(value.text());
        } catch (DateTimeParseException wrong) {
            throw value.broken("should be a day such as 2014-12-31");
        }
    }

    <E extends Enum<E>> E choice(String name, Class<E> scale) {
        return choice(get(name), scale);
    }

    <E extends Enum<E>> E choiceOrNull(String name, Class<E> scale) {
        LocatedJson value = find(name);
        return value == null ? null : choice(value, scale);
    }

    <E extends Enum<E>> List<E> choices(String name, Class<E> scale) {
        return items(name).stream().map(item -> choice(item, scale)).toList();
    }

    private static <E extends Enum<E>> E choice(LocatedJson value, Class<E> scale) {
        String text = value.text();
        return Arrays.stream(scale.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> value.broken("should be one of " + Arrays.toString(scale.getEnumConstants())));
    }

    List<String> texts(String name, int longest) {
        return items(name).stream().map(item -> limited(item, longest)).toList();
    }

    PlanFields object(String name) {
        return new PlanFields(get(name));
    }

    /** The named pairs of an object; none where the file has none. */
    Map<String, LocatedJson> pairs(String name) {
        LocatedJson value = find(name);
        return value == null ? Map.of() : value.fields();
    }

    /** Each object of a list, read and checked to have no other fields. */
    <T> List<T> each(String name, Function<PlanFields, T> reader) {
        return items(name).stream()
                .map(item -> {
                    PlanFields fieldsOfItem = new PlanFields(item);
                    T read = reader.apply(fieldsOfItem);
                    fieldsOfItem.finish();
                    return read;
                })
                .toList();
    }

    private List<LocatedJson> items(String name) {
        LocatedJson value = find(name);
        return value == null ? List.of() : value.items();
    }
}
