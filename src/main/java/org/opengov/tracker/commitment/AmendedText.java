package org.opengov.tracker.commitment;

import org.opengov.tracker.plan.DateText;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.platform.Messages;

/** Says the values of an amendment in the reader's language. */
public final class AmendedText {

    private AmendedText() {}

    /** What an amendment made of a field: a date as said, a word for a withdrawal, any other text as it is. */
    public static String of(AmendedField field, String value, Messages messages) {
        if (value.isEmpty()) {
            return messages.text("site.notStated");
        }
        if (field == AmendedField.WITHDRAWN) {
            return messages.text("amendment.withdrawn." + value);
        }
        return field.isDate() ? DateText.of(EdtfDate.of(value), messages) : value;
    }
}
