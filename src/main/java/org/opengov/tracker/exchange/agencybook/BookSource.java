package org.opengov.tracker.exchange.agencybook;

import java.time.LocalDate;
import java.util.List;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.ReportingPeriod;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.progress.BulkUpdates.Line;

/**
 * What a workbook is made from.
 *
 * @param book the id it will bear
 * @param today the day on which it is made
 * @param address where it is handed in
 */
record BookSource(
        String book,
        ActionPlan plan,
        ReportingPeriod period,
        Agency agency,
        List<Line> lines,
        LocalDate today,
        String address,
        Messages words) {

    /** Whether the period takes only late updates, each marked as such. */
    boolean isLate() {
        return period.getClosedOn() != null;
    }
}
