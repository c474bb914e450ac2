package org.opengov.tracker.report.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.page.ReportPage;

/** The fields that a page may name, read off the specimen, so that the guide cannot tell of one that is not there. */
public final class TemplateFields {

    private TemplateFields() {}

    /**
     * One field.
     *
     * @param path how it is reached: names of fields within fields by points, lists as {@code #name} before what is in them
     * @param list whether it is a list, to be repeated between {@code {{#name}}} and {@code {{/name}}}
     * @param example what the specimen says there; empty for lists
     */
    public record Field(String path, boolean list, String example) {}

    static List<Field> of(TemplateFile file) {
        Map<String, Field> fields = new LinkedHashMap<>();
        file.kinds()
                .forEach(kind -> add(
                        "",
                        ReportPage.fields(
                                TemplateTrial.order(kind, Messages.in(Locale.ENGLISH)),
                                Specimen.report(kind),
                                Messages.in(Locale.ENGLISH)),
                        fields));
        return new ArrayList<>(fields.values());
    }

    private static void add(String prefix, Map<?, ?> model, Map<String, Field> fields) {
        Map<String, Object> sorted = new TreeMap<>();
        model.forEach((name, value) -> sorted.put(String.valueOf(name), value));
        sorted.forEach((name, value) -> {
            String path = prefix + name;
            if (value instanceof Map<?, ?> inner) {
                add(path + ".", inner, fields);
            } else if (value instanceof List<?> many) {
                fields.putIfAbsent(path, new Field(path, true, ""));
                many.forEach(each -> {
                    if (each instanceof Map<?, ?> inner) {
                        add(prefix + "#" + name + " ", inner, fields);
                    }
                });
            } else {
                fields.putIfAbsent(path, new Field(path, false, String.valueOf(value)));
            }
        });
    }
}
