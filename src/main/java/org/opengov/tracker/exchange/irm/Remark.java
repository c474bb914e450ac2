package org.opengov.tracker.exchange.irm;

import java.util.List;
import org.opengov.tracker.platform.Messages;

/**
 * Something that a reader of the file should know: how a cell was understood, or why it was not.
 *
 * @param column the column as the file calls it; empty where the whole row is meant
 * @param key the text that says it
 * @param arguments what fills the text
 */
public record Remark(String column, String key, List<Object> arguments) {

    /** A remark with nothing left open. */
    public Remark {
        column = column == null ? "" : column;
        arguments = List.copyOf(arguments);
    }

    static Remark of(String column, String key, Object... arguments) {
        return new Remark(column, key, List.of(arguments));
    }

    /** The remark in the reader's language. */
    public String text(Messages words) {
        return words.text(key, arguments.toArray());
    }
}
