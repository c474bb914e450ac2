package org.opengov.tracker.progress;

import java.time.LocalDate;
import org.opengov.tracker.plan.ReportingPeriod;
import org.opengov.tracker.platform.Breaches;

/**
 * For which periods an update may be handed in: those that have begun and are open. A closed one takes nothing but late
 * updates, which say that they are late, and corrections, which say what they correct.
 */
final class Timeliness {

    private Timeliness() {}

    static void check(Breaches breaches, ReportingPeriod period, boolean lateOrCorrection, LocalDate day) {
        breaches.when(day.isBefore(period.getStartsOn()), "period", "progress.period.notBegun", period.getCode())
                .when(period.isClosed() && !lateOrCorrection, "late", "progress.period.closed", period.getCode());
    }
}
