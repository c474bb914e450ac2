package org.opengov.tracker.report.page;

import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.report.StatusReport;

/** What the government itself signs rests on the government's word, whichever voice a report was asked in. */
final class GovernmentReport {

    private GovernmentReport() {}

    static StatusReport of(StatusReport report) {
        return new StatusReport(
                report.record(),
                report.scope(),
                report.voices().get(Voice.GOVERNMENT),
                report.voices(),
                report.commitments(),
                report.updates(),
                report.before(),
                report.origin());
    }
}
