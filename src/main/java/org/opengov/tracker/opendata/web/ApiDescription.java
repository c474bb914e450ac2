package org.opengov.tracker.opendata.web;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.opengov.tracker.intake.OwnUpdate;
import org.opengov.tracker.opendata.AgencyData;
import org.opengov.tracker.opendata.AmendmentData;
import org.opengov.tracker.opendata.AssessmentData;
import org.opengov.tracker.opendata.CommitmentData;
import org.opengov.tracker.opendata.CommitmentDetail;
import org.opengov.tracker.opendata.CutDetail;
import org.opengov.tracker.opendata.CutSummary;
import org.opengov.tracker.opendata.MilestoneData;
import org.opengov.tracker.opendata.PlanData;
import org.opengov.tracker.opendata.ScaleData;
import org.opengov.tracker.opendata.ScoreboardData;
import org.opengov.tracker.opendata.SearchData;
import org.opengov.tracker.opendata.UpdateData;

/**
 * Completes the description of the API. Its words, addresses and parameters are in {@code META-INF/openapi.yaml}; the
 * shapes of the answers are read off the records that are sent, so that the two cannot part.
 */
public class ApiDescription implements OASFilter {

    static final List<Class<? extends Record>> ANSWERS = List.of(
            PlanData.class,
            ScoreboardData.class,
            CommitmentData.class,
            CommitmentDetail.class,
            MilestoneData.class,
            UpdateData.class,
            OwnUpdate.class,
            AssessmentData.class,
            AmendmentData.class,
            CutSummary.class,
            CutDetail.class,
            AgencyData.class,
            ScaleData.class,
            SearchData.class);

    private static final Map<Type, Schema.SchemaType> NUMBERS = Map.of(
            int.class, Schema.SchemaType.INTEGER,
            long.class, Schema.SchemaType.INTEGER,
            Integer.class, Schema.SchemaType.INTEGER,
            Long.class, Schema.SchemaType.INTEGER,
            double.class, Schema.SchemaType.NUMBER,
            BigDecimal.class, Schema.SchemaType.NUMBER,
            boolean.class, Schema.SchemaType.BOOLEAN,
            Boolean.class, Schema.SchemaType.BOOLEAN);

    private static final Map<Type, String> FORMATS = Map.of(
            int.class, "int32",
            Integer.class, "int32",
            long.class, "int64",
            Long.class, "int64",
            double.class, "double",
            LocalDate.class, "date",
            Instant.class, "date-time");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createObject(Components.class));
        }
        Map<String, Schema> described = api.getComponents().getSchemas() == null
                ? Map.of()
                : api.getComponents().getSchemas();
        Map<String, Schema> complete = new LinkedHashMap<>(described);
        ANSWERS.forEach(answer ->
                complete.put(answer.getSimpleName(), describe(answer, described.get(answer.getSimpleName()))));
        api.getComponents().setSchemas(complete);
    }

    /** @param words what the file says of the record and of some of its properties; null where nothing */
    static Schema describe(Class<?> told, Schema words) {
        Schema schema = new Kind(Schema.SchemaType.OBJECT).schema();
        Map<String, Schema> said = words == null || words.getProperties() == null ? Map.of() : words.getProperties();
        if (words != null) {
            schema.description(words.getDescription());
        }
        for (RecordComponent component : told.getRecordComponents()) {
            Schema property = of(component.getGenericType());
            Schema own = said.get(component.getName());
            if (own != null) {
                property.description(own.getDescription()).example(own.getExample());
            }
            schema.addProperty(component.getName(), property).addRequired(component.getName());
        }
        return schema;
    }

    private record Kind(Schema.SchemaType type) {

        Schema schema() {
            return OASFactory.createObject(Schema.class).type(type);
        }
    }

    private static Schema of(Type type) {
        if (type instanceof ParameterizedType several) {
            Type[] of = several.getActualTypeArguments();
            return several.getRawType() == List.class
                    ? new Kind(Schema.SchemaType.ARRAY).schema().items(of(of[0]).nullable(null))
                    : map((Class<?>) of[0], of[1]);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return describe(plain, null);
        }
        Schema schema = new Kind(NUMBERS.getOrDefault(plain, Schema.SchemaType.STRING))
                .schema()
                .format(FORMATS.get(plain));
        if (plain.isEnum()) {
            schema.enumeration(codes(plain));
        }
        return plain.isPrimitive() ? schema : schema.nullable(true);
    }

    /** A map by the values of a scale always has all of them. */
    private static Schema map(Class<?> key, Type value) {
        Schema schema = new Kind(Schema.SchemaType.OBJECT).schema();
        if (key.isEnum()) {
            codes(key)
                    .forEach(code ->
                            schema.addProperty(code.toString(), of(value)).addRequired(code.toString()));
            return schema;
        }
        return schema.additionalPropertiesSchema(of(value));
    }

    private static List<Object> codes(Class<?> scale) {
        return Arrays.stream(scale.getEnumConstants())
                .map(code -> (Object) ((Enum<?>) code).name())
                .toList();
    }
}
