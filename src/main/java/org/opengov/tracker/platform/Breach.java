package org.opengov.tracker.platform;

import java.io.Serializable;
import java.util.List;

/**
 * One rule that an input broke.
 *
 * @param field the input it belongs to, by its name in the command; empty when it concerns the whole
 * @param messageKey the text that tells the reader what to do
 * @param arguments what fills the text
 */
public record Breach(String field, String messageKey, List<Object> arguments) implements Serializable {

    /** A breach with nothing left open: field and arguments may be left out but are never {@code null}. */
    public Breach {
        field = field == null ? "" : field;
        arguments = List.copyOf(arguments);
    }

    /** The text in the reader's language. */
    public String text(Messages messages) {
        return messages.text(messageKey, arguments.toArray());
    }
}
