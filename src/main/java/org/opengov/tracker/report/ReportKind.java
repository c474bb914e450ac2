package org.opengov.tracker.report;

import java.util.Locale;

/** Which report. */
public enum ReportKind {
    /** Where a plan stands: figures, what moved, what needs attention, every commitment. */
    STATUS_REPORT,
    /** What one agency owes each year by 15 January under order 2421: what it did, and what it plans. */
    ANNUAL_STATEMENT,
    /** The government's own assessment for the OGP in the middle of a plan. */
    MIDTERM_SELF_ASSESSMENT,
    /** The government's own assessment for the OGP at the end of a plan. */
    END_OF_TERM_SELF_ASSESSMENT;

    /** Its name in addresses, file names and the names of its templates, such as {@code status-report}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
