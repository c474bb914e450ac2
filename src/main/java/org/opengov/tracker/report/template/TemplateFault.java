package org.opengov.tracker.report.template;

import java.util.List;
import org.opengov.tracker.platform.Messages;

/**
 * Why a template is not used.
 *
 * @param key the message that says so
 * @param arguments its arguments: the field, the element, the line
 */
public record TemplateFault(String key, List<Object> arguments) {

    static TemplateFault of(String key, Object... arguments) {
        return new TemplateFault(key, List.of(arguments));
    }

    /** The fault in the reader's language. */
    public String said(Messages messages) {
        return messages.text(key, arguments.toArray());
    }
}
