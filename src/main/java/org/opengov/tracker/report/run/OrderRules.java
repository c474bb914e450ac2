package org.opengov.tracker.report.run;

import java.util.List;
import org.opengov.tracker.platform.Breaches;
import org.opengov.tracker.report.ReportKind;
import org.opengov.tracker.report.ReportOrder;
import org.opengov.tracker.report.Scope;
import org.opengov.tracker.report.run.CutMaker.KnownCut;

/** What an order must be for anybody to begin with it. */
final class OrderRules {

    /** So many cuts back a report compares itself with. */
    private static final int FURTHEST = 2;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    private OrderRules() {}

    /**
     * @param offered whether there are reports of this kind in this form
     * @throws org.opengov.tracker.platform.RuleBroken when it is not one that can be made
     */
    static void check(ReportOrder order, boolean offered, List<KnownCut> cuts) {
        boolean statement = order.kind() == ReportKind.ANNUAL_STATEMENT;
        new Breaches()
                .when(!offered, "form", "report.run.notOffered")
                .when(isUnknownCut(order, cuts), "cut", "report.run.cut.unknown")
                .when(order.against() < 0 || order.against() > FURTHEST, "against", "report.run.against.range")
                .when(statement && order.scope().kind() != Scope.Kind.AGENCY, "scope", "report.run.agency.required")
                .when(statement && isNoYear(order), "year", "report.run.year.required")
                .raise();
    }

    private static boolean isUnknownCut(ReportOrder order, List<KnownCut> cuts) {
        return order.cut() != null
                && cuts.stream()
                        .noneMatch(
                                cut -> cut.number() == order.cut() && cut.day().equals(order.asOf()));
    }

    private static boolean isNoYear(ReportOrder order) {
        return order.year() == null || order.year() < FIRST_YEAR || order.year() > LAST_YEAR;
    }
}
