package org.opengov.tracker.plan;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a date as it was said; unknown is the empty text and never null. */
@Converter(autoApply = true)
public class EdtfDateConverter implements AttributeConverter<EdtfDate, String> {

    @Override
    public String convertToDatabaseColumn(EdtfDate date) {
        return date == null ? "" : date.text();
    }

    @Override
    public EdtfDate convertToEntityAttribute(String text) {
        return EdtfDate.of(text);
    }
}
