package org.opengov.tracker.report.run;

import java.time.LocalDate;
import java.util.Locale;
import org.opengov.tracker._support.Given;
import org.opengov.tracker.report.ReportForm;
import org.opengov.tracker.report.ReportKind;
import org.opengov.tracker.report.ReportOrder;
import org.opengov.tracker.report.Scope;

/** Orders for tests. */
final class Orders {

    private Orders() {}

    /** A status report on the whole shipped plan as it is stored now. */
    static ReportOrder status(ReportForm form) {
        return status(form, LocalDate.of(2016, 6, 30));
    }

    static ReportOrder status(ReportForm form, LocalDate day) {
        return new ReportOrder(
                ReportKind.STATUS_REPORT, form, Given.PLAN, null, day, 0, null, Locale.ENGLISH, Scope.WHOLE, null);
    }
}
