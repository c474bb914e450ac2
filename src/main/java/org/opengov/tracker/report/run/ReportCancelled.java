package org.opengov.tracker.report.run;

/** Nobody wants the report any more, or another server makes it. Whoever makes it stops and leaves nothing. */
public class ReportCancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Said by whoever was told so. */
    public ReportCancelled() {
        super("the report is not wanted any more");
    }
}
