package org.opengov.tracker.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.Messages;

/** Makes status reports: everything public of a plan on a day, put together for whatever writes it down. */
@ApplicationScoped
public class StatusReports {

    /** A plan changes a few times a day at most; so many changes within as many reads mean a fault. */
    private static final int ATTEMPTS = 8;

    @Inject
    StatusReportQuery query;

    @Inject
    Plans plans;

    /**
     * The report on a plan for a day.
     *
     * @param voice whose word the figures rest on; null for the voice that has spoken of the most commitments by then
     * @param language the reader's; the plan's own wording stays in its language
     * @throws org.opengov.tracker.platform.NotFound when there is no such plan
     */
    public StatusReport of(String plan, LocalDate asOf, Voice voice, Locale language) {
        Messages messages = Messages.in(language);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            StatusReport report = query.read(plan, asOf, voice, messages);
            // Every public change raises the revision: where it stands as before, all was read of the same moment.
            if (report.scoreboard().revision() == plans.get(plan).getRevision()) {
                return report;
            }
        }
        throw new IllegalStateException("plan " + plan + " changed during each of " + ATTEMPTS + " reads");
    }
}
