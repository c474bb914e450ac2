package org.opengov.tracker.opendata.description;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opengov.tracker.exchange.Answer;
import org.opengov.tracker.exchange.AnswerRow;
import org.opengov.tracker.intake.OwnUpdate;
import org.opengov.tracker.opendata.AgencyData;
import org.opengov.tracker.opendata.AmendmentData;
import org.opengov.tracker.opendata.AssessmentData;
import org.opengov.tracker.opendata.ChangesData;
import org.opengov.tracker.opendata.CommitmentData;
import org.opengov.tracker.opendata.CommitmentDetail;
import org.opengov.tracker.opendata.CutDetail;
import org.opengov.tracker.opendata.CutSummary;
import org.opengov.tracker.opendata.MilestoneData;
import org.opengov.tracker.opendata.PlanData;
import org.opengov.tracker.opendata.SaidDate;
import org.opengov.tracker.opendata.ScaleData;
import org.opengov.tracker.opendata.ScoreboardData;
import org.opengov.tracker.opendata.SearchData;
import org.opengov.tracker.opendata.UpdateData;

/**
 * Schemas (JSON Schema 2020-12) read off the records that are sent, so that the two cannot part. Every property is always
 * there; a text, a day or a number may be {@code null}, a record only where the words say so. A map by a scale has all of its
 * values unless the words call it partial.
 */
final class Shapes {

    /** What answers are made of, each under its own name; what they hold besides stands within them. */
    static final List<Class<? extends Record>> NAMED = List.of(
            SaidDate.class,
            PlanData.class,
            PlanData.Period.class,
            ScoreboardData.class,
            CommitmentData.class,
            CommitmentDetail.class,
            MilestoneData.class,
            UpdateData.class,
            OwnUpdate.class,
            AssessmentData.class,
            AmendmentData.class,
            ChangesData.class,
            SearchData.class,
            CutSummary.class,
            CutDetail.class,
            AgencyData.class,
            ScaleData.class,
            Answer.class,
            AnswerRow.class);

    private static final String REFERENCE = "#/components/schemas/";

    private static final Map<Type, String> KINDS = Map.of(
            int.class, "integer",
            long.class, "integer",
            Integer.class, "integer",
            Long.class, "integer",
            double.class, "number",
            BigDecimal.class, "number",
            boolean.class, "boolean",
            Boolean.class, "boolean");

    private static final Map<Type, String> FORMATS = Map.of(
            int.class, "int32",
            Integer.class, "int32",
            long.class, "int64",
            Long.class, "int64",
            double.class, "double",
            LocalDate.class, "date",
            Instant.class, "date-time");

    private Shapes() {}

    /**
     * The schema of a record.
     *
     * @param words what the file says of it and of some of its properties
     */
    static Map<String, Object> of(Class<?> told, Map<String, Object> words) {
        Map<String, Object> schema = Trees.map("type", "object");
        if (words.containsKey("description")) {
            schema.put("description", words.get("description"));
        }
        Map<String, Object> said = Trees.child(words, "properties");
        Map<String, Object> properties = new LinkedHashMap<>();
        for (RecordComponent component : told.getRecordComponents()) {
            properties.put(
                    component.getName(), property(component.getGenericType(), Trees.child(said, component.getName())));
        }
        schema.put("properties", properties);
        schema.put("required", new ArrayList<>(properties.keySet()));
        return schema;
    }

    private static Map<String, Object> property(Type type, Map<String, Object> words) {
        Map<String, Object> schema = shape(type, words);
        if (Boolean.TRUE.equals(words.get("nullable"))) {
            schema = Trees.map("anyOf", new ArrayList<>(List.of(schema, Trees.map("type", "null"))));
        }
        if (words.containsKey("description")) {
            schema.put("description", words.get("description"));
        }
        if (words.containsKey("example")) {
            schema.put("examples", new ArrayList<>(List.of(words.get("example"))));
        }
        return schema;
    }

    /** The words may say something of the properties of a record that has no name of its own. */
    private static Map<String, Object> shape(Type type, Map<String, Object> words) {
        if (type instanceof ParameterizedType several) {
            Type[] of = several.getActualTypeArguments();
            return several.getRawType() == List.class
                    ? Trees.map("type", "array", "items", each(of[0], words))
                    : map((Class<?>) of[0], each(of[1], words), Boolean.TRUE.equals(words.get("partial")));
        }
        Class<?> plain = (Class<?>) type;
        if (NAMED.contains(plain)) {
            return Trees.map("$ref", REFERENCE + plain.getSimpleName());
        }
        return plain.isRecord()
                ? of(plain, Trees.map("properties", Trees.child(words, "properties")))
                : value(plain, !plain.isPrimitive());
    }

    /** One of several, which is never {@code null}. */
    private static Map<String, Object> each(Type type, Map<String, Object> words) {
        return type instanceof Class<?> plain && !plain.isRecord() ? value(plain, false) : shape(type, words);
    }

    private static Map<String, Object> value(Class<?> plain, boolean mayBeNull) {
        String kind = KINDS.getOrDefault(plain, "string");
        Map<String, Object> schema =
                Trees.map("type", mayBeNull ? new ArrayList<>(List.of(kind, "null")) : (Object) kind);
        if (FORMATS.containsKey(plain)) {
            schema.put("format", FORMATS.get(plain));
        }
        if (plain.isEnum()) {
            List<Object> codes = new ArrayList<>(codes(plain));
            if (mayBeNull) {
                codes.add(null);
            }
            schema.put("enum", codes);
        }
        return schema;
    }

    /** A map by the values of a scale has all of them, unless it is told that only some may be there. */
    private static Map<String, Object> map(Class<?> key, Map<String, Object> value, boolean partial) {
        if (!key.isEnum()) {
            return Trees.map("type", "object", "additionalProperties", value);
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        codes(key).forEach(code -> properties.put(code, value));
        Map<String, Object> schema = Trees.map("type", "object", "properties", properties);
        if (partial) {
            schema.put("additionalProperties", false);
        } else {
            schema.put("required", new ArrayList<>(properties.keySet()));
        }
        return schema;
    }

    private static List<String> codes(Class<?> scale) {
        return Arrays.stream(scale.getEnumConstants())
                .map(code -> ((Enum<?>) code).name())
                .toList();
    }
}
