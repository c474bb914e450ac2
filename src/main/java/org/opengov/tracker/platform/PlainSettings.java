package org.opengov.tracker.platform;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Settings as names and texts, fit to be written down: of a secret it tells that there is one and no more. */
final class PlainSettings {

    private static final int LONGEST = 2000;
    private static final Pattern SECRET = Pattern.compile("(?i).*(password|secret|token|key).*");

    /** A name and a password in front of a host. */
    private static final Pattern CREDENTIALS = Pattern.compile("//[^/@\\s]*@");

    private PlainSettings() {}

    /** Every setting by its name, such as {@code samples.data}; empty where nothing is set. */
    static Map<String, String> of(Record settings) {
        Map<String, String> plain = new TreeMap<>();
        add(plain, "", settings);
        return plain;
    }

    private static void add(Map<String, String> plain, String prefix, Record settings) {
        for (RecordComponent component : settings.getClass().getRecordComponents()) {
            String name = prefix + hyphenated(component.getName());
            Object value = value(component, settings);
            if (value instanceof Record group) {
                add(plain, name + ".", group);
            } else {
                plain.put(name, shown(component.getName(), value));
            }
        }
    }

    private static Object value(RecordComponent component, Record settings) {
        try {
            component.getAccessor().setAccessible(true);
            Object value = component.getAccessor().invoke(settings);
            return value instanceof Optional<?> optional ? optional.orElse(null) : value;
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException("cannot read the setting " + component.getName(), unreadable);
        }
    }

    private static String shown(String name, Object value) {
        if (value == null) {
            return "";
        }
        if (SECRET.matcher(name).matches()) {
            return "set";
        }
        String text = CREDENTIALS.matcher(value.toString()).replaceAll("//…@");
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static String hyphenated(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
