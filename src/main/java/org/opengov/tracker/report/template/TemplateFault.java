package org.opengov.tracker.report.template;

import java.io.UncheckedIOException;
import java.util.List;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.report.BrokenTemplate;
import org.opengov.tracker.report.PageFault;
import org.opengov.tracker.report.UnknownField;

/**
 * Why a template is not used.
 *
 * @param key the message that says so
 * @param arguments its arguments: the field, the element, the line
 */
public record TemplateFault(String key, List<Object> arguments) {

    private static final int MOST = 20;

    /** A fault that has words of its own. */
    public static TemplateFault of(String key, Object... arguments) {
        return new TemplateFault(key, List.of(arguments));
    }

    /** What a page or a stylesheet may not have; the first of many are enough to begin mending with. */
    public static List<TemplateFault> of(List<PageFault> faults) {
        return faults.stream()
                .limit(MOST)
                .map(fault -> of("template.fault." + fault.kind(), fault.what(), fault.line()))
                .toList();
    }

    /** What stopped the making of a report. Unknown fields are what goes wrong most often, and have words of their own. */
    public static TemplateFault of(Throwable broken) {
        if (broken instanceof BrokenTemplate template && template.unknownField().isPresent()) {
            return of(template.unknownField().get());
        }
        if (broken instanceof RuleBroken rule) {
            return new TemplateFault(rule.messageKey(), rule.arguments());
        }
        Throwable cause =
                broken instanceof UncheckedIOException && broken.getCause() != null ? broken.getCause() : broken;
        return of(
                "template.fault.broken",
                cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage());
    }

    private static TemplateFault of(UnknownField unknown) {
        return unknown.part().isEmpty()
                ? of("template.fault.field", unknown.field(), unknown.line())
                : of("template.fault.fieldOfPart", unknown.part(), unknown.line(), unknown.field());
    }

    /** The fault in the reader's language. */
    public String said(Messages messages) {
        return messages.text(key, arguments.toArray());
    }
}
