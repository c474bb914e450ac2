package org.opengov.tracker.report;

/** A report template that cannot be used; its message names the template, and the field or the line that is wrong. */
public class BrokenTemplate extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what is wrong with which template. */
    public BrokenTemplate(String template, String what, Throwable cause) {
        super("Report template " + template + ": " + what, cause);
    }
}
