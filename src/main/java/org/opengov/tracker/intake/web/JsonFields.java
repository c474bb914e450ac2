package org.opengov.tracker.intake.web;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.opengov.tracker.platform.Breaches;

/** The fields of one JSON object. What is not of the kind that was asked for is noted, and told as left out. */
final class JsonFields {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    private final String path;
    private final JsonObject object;
    private final Breaches breaches;

    /** @param path where the object stands; empty for the whole */
    JsonFields(String path, JsonObject object, Breaches breaches) {
        this.path = path;
        this.object = object;
        this.breaches = breaches;
    }

    /** Notes a breach at one of the fields. */
    void when(boolean broken, String field, String messageKey, Object... arguments) {
        breaches.when(broken, path + field, messageKey, arguments);
    }

    void allowOnly(List<String> known) {
        object.keySet().stream()
                .filter(field -> !known.contains(field))
                .forEach(field -> when(true, field, "intake.field.unknown", String.join(", ", known)));
    }

    String required(String field, int longest) {
        String text = text(field, longest);
        when(!object.containsKey(field) || text != null && text.isBlank(), field, "intake.field.required");
        return text == null ? "" : text.strip();
    }

    String text(String field, int longest) {
        String text = find(field, JsonString.class, "intake.field.text")
                .map(JsonString::getString)
                .orElse(null);
        when(text != null && text.length() > longest, field, "progress.text.tooLong", longest);
        // JSON can say it; a database cannot keep it.
        when(text != null && text.indexOf('\0') >= 0, field, "intake.field.zero");
        return text;
    }

    /** False where nothing is said. */
    boolean flag(String field) {
        JsonValue value = object.getOrDefault(field, JsonValue.NULL);
        boolean known = value == JsonValue.TRUE || value == JsonValue.FALSE || value == JsonValue.NULL;
        when(!known, field, "intake.field.flag");
        return value == JsonValue.TRUE;
    }

    LocalDate day(String field) {
        String text = find(field, JsonString.class, "intake.field.day")
                .map(JsonString::getString)
                .orElse(null);
        LocalDate day = text == null ? null : parsed(text);
        when(text != null && day == null, field, "intake.field.day");
        return day;
    }

    private static LocalDate parsed(String text) {
        try {
            return DAY.matcher(text).matches() ? LocalDate.parse(text) : null;
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    BigDecimal number(String field) {
        return find(field, JsonNumber.class, "intake.field.number")
                .map(JsonNumber::bigDecimalValue)
                .orElse(null);
    }

    Long whole(String field) {
        String text = find(field, JsonNumber.class, "intake.field.whole")
                .map(JsonNumber::toString)
                .orElse(null);
        return digits(field, text, "intake.field.whole");
    }

    /** Ids are told as text, and taken as a number too. */
    Long id(String field) {
        JsonValue value = object.getOrDefault(field, JsonValue.NULL);
        String text = value instanceof JsonString said ? said.getString() : value.toString();
        return value == JsonValue.NULL ? null : digits(field, text, "intake.field.id");
    }

    private Long digits(String field, String text, String messageKey) {
        boolean whole = text != null && ID.matcher(text).matches();
        when(text != null && !whole, field, messageKey);
        return whole ? Long.valueOf(text) : null;
    }

    <E extends Enum<E>> E oneOf(String field, List<E> allowed) {
        String text = find(field, JsonString.class, "intake.field.text")
                .map(JsonString::getString)
                .orElse(null);
        Optional<E> chosen =
                allowed.stream().filter(value -> value.name().equals(text)).findFirst();
        String codes = allowed.stream().map(Enum::name).collect(Collectors.joining(", "));
        when(text != null && chosen.isEmpty(), field, "intake.field.choice", codes);
        return chosen.orElse(null);
    }

    Optional<JsonFields> object(String field) {
        return find(field, JsonObject.class, "intake.field.object")
                .map(found -> new JsonFields(path + field + ".", found, breaches));
    }

    List<JsonFields> objects(String field, int most) {
        JsonArray list = find(field, JsonArray.class, "intake.field.list").orElse(JsonValue.EMPTY_JSON_ARRAY);
        when(list.size() > most, field, "intake.field.tooMany", most);
        List<JsonFields> found = new ArrayList<>();
        for (int place = 0; place < Math.min(list.size(), most); place++) {
            String at = field + "[" + place + "]";
            if (list.get(place) instanceof JsonObject each) {
                found.add(new JsonFields(path + at + ".", each, breaches));
            } else {
                when(true, at, "intake.field.object");
            }
        }
        return found;
    }

    private <V extends JsonValue> Optional<V> find(String field, Class<V> kind, String messageKey) {
        JsonValue value = object.getOrDefault(field, JsonValue.NULL);
        when(value != JsonValue.NULL && !kind.isInstance(value), field, messageKey);
        return kind.isInstance(value) ? Optional.of(kind.cast(value)) : Optional.empty();
    }
}
