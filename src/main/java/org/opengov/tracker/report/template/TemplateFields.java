package org.opengov.tracker.report.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.ReportKind;
import org.opengov.tracker.report.workbook.StatusWorkbook;

/** The fields that a template may name, read off the specimen, so that the guide cannot tell of one that is not there. */
public final class TemplateFields {

    private TemplateFields() {}

    /** What a field is good for. */
    public enum Shape {
        /** It says something. */
        VALUE,
        /** It is so or it is not. */
        CONDITION,
        /** What is between its beginning and its end is repeated. */
        LIST
    }

    /**
     * One field.
     *
     * @param within the lists that it stands in, from the outside in; empty for fields of the whole report
     * @param name how it is written there
     * @param shape what it is good for
     * @param example what the specimen says there; empty for lists
     */
    public record Field(List<String> within, String name, Shape shape, String example) {}

    /** The fields of a page or of the workbook. */
    static List<Field> of(TemplateFile file, Messages messages) {
        Map<String, Field> fields = new LinkedHashMap<>();
        if (file.form() == TemplateFile.Form.WORKBOOK) {
            add(List.of(), "", StatusWorkbook.fields(Specimen.report(ReportKind.STATUS_REPORT), messages), fields);
        } else {
            file.kinds().forEach(kind -> add(List.of(), "", SpecimenPage.full(kind, messages), fields));
        }
        return new ArrayList<>(fields.values());
    }

    private static void add(List<String> within, String prefix, Map<?, ?> model, Map<String, Field> fields) {
        Map<String, Object> sorted = new TreeMap<>();
        model.forEach((name, value) -> sorted.put(String.valueOf(name), value));
        sorted.forEach((name, value) -> {
            String path = prefix + name;
            if (value instanceof Map<?, ?> inner) {
                add(within, path + ".", inner, fields);
            } else if (value instanceof List<?> many) {
                put(new Field(within, path, Shape.LIST, ""), fields);
                List<String> inside = new ArrayList<>(within);
                inside.add(path);
                many.forEach(each -> {
                    if (each instanceof Map<?, ?> inner) {
                        add(List.copyOf(inside), "", inner, fields);
                    } else {
                        put(new Field(List.copyOf(inside), ".", Shape.VALUE, String.valueOf(each)), fields);
                    }
                });
            } else {
                Shape shape = value instanceof Boolean ? Shape.CONDITION : Shape.VALUE;
                put(new Field(within, path, shape, String.valueOf(value)), fields);
            }
        });
    }

    private static void put(Field field, Map<String, Field> fields) {
        fields.putIfAbsent(String.join("#", field.within()) + "#" + field.name(), field);
    }
}
