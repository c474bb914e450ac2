package org.opengov.tracker.report;

import java.util.Optional;

/** A report template that cannot be used; its message names the template, and the field or the line that is wrong. */
public class BrokenTemplate extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient UnknownField unknown;

    /** Says what is wrong with which template. */
    public BrokenTemplate(String template, String what, Throwable cause) {
        this(template, what, null, cause);
    }

    private BrokenTemplate(String template, String what, UnknownField unknown, Throwable cause) {
        super("Report template " + template + ": " + what, cause);
        this.unknown = unknown;
    }

    /** Says which field it names that is not there. */
    static BrokenTemplate naming(UnknownField unknown, String template, Throwable cause) {
        return new BrokenTemplate(template, unknown.said(), unknown, cause);
    }

    /** The field that is not there, where it is that. */
    public Optional<UnknownField> unknownField() {
        return Optional.ofNullable(unknown);
    }
}
