package org.opengov.tracker.report.files;

/** So many reports are being made that another one would take the site down. Asking again in a few seconds helps. */
public class TooManyReports extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyReports() {
        super("reports are being made as fast as this server can");
    }
}
