package org.opengov.tracker.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.platform.Breach;

/** The fields of one object in a plan file, read by name; a field that nobody asked for is a mistake in the file. */
final class PlanFields {

    /** Fields of the desk's forms, of whose rules a breach tells, by the names that a plan file has for them. */
    private static final Map<String, String> FORM_FIELDS = Map.of(
            "periodCode", "code",
            "startsOn", "starts",
            "endsOn", "ends",
            "dueOn", "due",
            "agencyCode", "code");

    private final LocatedJson object;
    private final Map<String, LocatedJson> fields;
    private final Set<String> asked = new HashSet<>();
    private final List<PlanFault> faults;

    /** @param faults where everything that is wrong is noted, so that a reader is told more than the first thing */
    PlanFields(LocatedJson object, List<PlanFault> faults) {
        this.object = object;
        this.faults = faults;
        this.fields = noted(object::fields, Map.of());
    }

    private <T> T noted(Supplier<T> read, T otherwise) {
        try {
            return read.get();
        } catch (PlanFileBroken broken) {
            faults.addAll(broken.faults());
            return otherwise;
        }
    }

    /** To be called when all is read: names the fields that are none of the format's. */
    void finish() {
        fields.forEach((name, value) -> {
            if (!asked.contains(name)) {
                faults.addAll(value.broken("unknownField").faults());
            }
        });
    }

    /** Notes what is wrong with a field. */
    void fault(String name, String reason, Object... arguments) {
        faults.addAll(broken(name, reason, arguments).faults());
    }

    /** Notes a rule that is broken, at the field that it names. */
    void fault(Breach breach) {
        String form = breach.field().startsWith("title_") ? "titles" : breach.field();
        String name = fields.containsKey(form) ? form : FORM_FIELDS.getOrDefault(form, form);
        PlanFault there = broken(name, "missing").faults().get(0);
        faults.add(new PlanFault(there.line(), there.place(), breach));
    }

    /** An object that was read before, to name places in it. */
    PlanFields part(String name) {
        return new PlanFields(fields.get(name), faults);
    }

    /** An object of a list that was read before. */
    PlanFields item(String list, int index) {
        return new PlanFields(fields.get(list).items().get(index), faults);
    }

    PlanFileBroken broken(String name, String reason, Object... arguments) {
        LocatedJson value = fields.get(name);
        return value == null
                ? PlanFileBroken.at(object.line(), path(name), reason, arguments)
                : value.broken(reason, arguments);
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
            throw broken(name, "missing");
        }
        return value;
    }

    String text(String name, int longest) {
        return noted(() -> limited(get(name), longest), "");
    }

    /** The text, or null where the file has none. */
    String textOrNull(String name, int longest) {
        return read(name, value -> limited(value, longest), null);
    }

    private <T> T read(String name, Function<LocatedJson, T> reader, T otherwise) {
        LocatedJson value = find(name);
        return value == null ? otherwise : noted(() -> reader.apply(value), otherwise);
    }

    private static String limited(LocatedJson value, int longest) {
        String text = value.text();
        if (text.length() > longest) {
            throw value.broken("tooLong", longest);
        }
        return text;
    }

    boolean flag(String name) {
        return read(name, LocatedJson::flag, false);
    }

    Boolean flagOrNull(String name) {
        return read(name, LocatedJson::flag, null);
    }

    Integer wholeOrNull(String name) {
        return read(name, PlanFields::whole, null);
    }

    private static Integer whole(LocatedJson value) {
        try {
            return Integer.valueOf(value.text());
        } catch (NumberFormatException wrong) {
            throw value.broken("whole");
        }
    }

    EdtfDate date(String name) {
        return read(name, PlanFields::date, EdtfDate.UNKNOWN);
    }

    private static EdtfDate date(LocatedJson value) {
        try {
            return EdtfDate.of(value.text());
        } catch (IllegalArgumentException wrong) {
            throw value.broken("date");
        }
    }

    LocalDate day(String name) {
        return noted(() -> day(get(name)), null);
    }

    LocalDate dayOrNull(String name) {
        return read(name, PlanFields::day, null);
    }

    private static LocalDate day(LocatedJson value) {
        try {
            return LocalDate.parse(value.text());
        } catch (DateTimeParseException wrong) {
            throw value.broken("day");
        }
    }

    <E extends Enum<E>> E choice(String name, Class<E> scale) {
        return noted(() -> choice(get(name), scale), null);
    }

    <E extends Enum<E>> E choiceOrNull(String name, Class<E> scale) {
        return read(name, value -> choice(value, scale), null);
    }

    <E extends Enum<E>> List<E> choices(String name, Class<E> scale) {
        return listed(name, item -> choice(item, scale));
    }

    private static <E extends Enum<E>> E choice(LocatedJson value, Class<E> scale) {
        String text = value.text();
        return Arrays.stream(scale.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> value.broken(
                        "choice",
                        Arrays.stream(scale.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))));
    }

    /** Texts of one line each. */
    List<String> texts(String name, int longest) {
        return listed(name, item -> limited(item, longest).replaceAll("\\s*\\n\\s*", " "));
    }

    PlanFields object(String name) {
        return new PlanFields(noted(() -> get(name), new LocatedJson(Map.of(), object.line(), path(name))), faults);
    }

    /** The named texts of an object; none where the file has none. */
    Map<String, String> pairs(String name, int longest) {
        Map<String, String> pairs = new LinkedHashMap<>();
        read(name, LocatedJson::fields, Map.<String, LocatedJson>of())
                .forEach((key, value) -> noted(() -> pairs.put(key, limited(value, longest)), null));
        return pairs;
    }

    /** Each object of a list, read and checked to have no other fields. */
    <T> List<T> each(String name, Function<PlanFields, T> reader) {
        return listed(name, item -> {
            PlanFields fieldsOfItem = new PlanFields(item, faults);
            T read = reader.apply(fieldsOfItem);
            fieldsOfItem.finish();
            return read;
        });
    }

    private <T> List<T> listed(String name, Function<LocatedJson, T> reader) {
        List<T> all = new ArrayList<>();
        for (LocatedJson item : read(name, LocatedJson::items, List.<LocatedJson>of())) {
            T one = noted(() -> reader.apply(item), null);
            if (one != null) {
                all.add(one);
            }
        }
        return all;
    }
}
