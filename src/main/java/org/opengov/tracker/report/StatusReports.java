package org.opengov.tracker.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import org.opengov.tracker.cut.Cut;
import org.opengov.tracker.cut.CutMark;
import org.opengov.tracker.cut.Cuts;
import org.opengov.tracker.cut.PublicRecord;
import org.opengov.tracker.cut.PublicRecords;
import org.opengov.tracker.platform.Settings;

/** Makes status reports: of a cut, or of everything public on a day as it is stored now. */
@ApplicationScoped
public class StatusReports {

    @Inject
    PublicRecords records;

    @Inject
    Cuts cuts;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * The report that was ordered. One of a cut has the same figures whenever it is made.
     *
     * @throws org.opengov.tracker.platform.NotFound when there is no such plan or cut
     */
    public StatusReport of(ReportOrder order) {
        StatusReportParts parts = new StatusReportParts(order.scope(), order.voice());
        if (order.cut() == null) {
            PublicRecord record = records.of(order.plan(), order.asOf());
            return parts.of(record, earlier(order, cutsBefore(order)), origin(null, order.kind()));
        }
        Cut cut = cuts.get(order.plan(), order.cut());
        return parts.of(cuts.record(cut), earlier(order, cuts.before(cut)), origin(cut.mark(), order.kind()));
    }

    private List<Cut> cutsBefore(ReportOrder order) {
        return order.against() == 0 ? List.of() : cuts.before(order.plan(), order.asOf());
    }

    private List<StatusReportParts.Earlier> earlier(ReportOrder order, List<Cut> before) {
        return before.stream()
                .limit(order.against())
                .map(cut -> new StatusReportParts.Earlier(cut.mark(), cuts.record(cut)))
                .toList();
    }

    private StatusReport.Origin origin(CutMark cut, ReportKind kind) {
        return new StatusReport.Origin(settings.publicAddress().toString(), ZonedDateTime.now(clock), cut, kind);
    }
}
