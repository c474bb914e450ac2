package org.opengov.tracker.platform.web;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.RecordComponent;

/**
 * Every property is always there, {@code null} where nothing is known, and in the order in which it is described:
 * answers are read by people too.
 */
@Provider
public class ApiJson implements ContextResolver<Jsonb> {

    private static final Jsonb JSONB = JsonbBuilder.create(new JsonbConfig().withSerializers(new InDeclaredOrder()));

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSONB;
    }

    /** A payload as it is sent, where it must be kept before it is. */
    public static String text(Record payload) {
        return JSONB.toJson(payload);
    }

    /** The binding itself knows no other order than the alphabet and none. */
    private static final class InDeclaredOrder implements JsonbSerializer<Record> {

        @Override
        public void serialize(Record told, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            for (RecordComponent component : told.getClass().getRecordComponents()) {
                Object value = value(told, component);
                if (value == null) {
                    json.writeNull(component.getName());
                } else {
                    context.serialize(component.getName(), value, json);
                }
            }
            json.writeEnd();
        }

        private static Object value(Record told, RecordComponent component) {
            try {
                return component.getAccessor().invoke(told);
            } catch (ReflectiveOperationException unreadable) {
                throw new IllegalStateException(component + " of public data cannot be read", unreadable);
            }
        }
    }
}
