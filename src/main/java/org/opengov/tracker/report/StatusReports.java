package org.opengov.tracker.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.BiFunction;
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
        return of(order, records::of);
    }

    /**
     * The same of a whole plan of any size, for whoever goes through its updates one by one: they are read meanwhile, each
     * time anew.
     *
     * @throws org.opengov.tracker.platform.NotFound when there is no such plan or cut
     */
    public StatusReport inParts(ReportOrder order) {
        return of(order, records::inParts);
    }

    private StatusReport of(ReportOrder order, BiFunction<String, LocalDate, PublicRecord> stored) {
        StatusReportParts parts = new StatusReportParts(order.scope(), order.voice());
        if (order.cut() == null) {
            PublicRecord record = stored.apply(order.plan(), order.asOf());
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
