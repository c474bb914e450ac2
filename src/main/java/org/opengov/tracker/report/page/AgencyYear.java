package org.opengov.tracker.report.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.opengov.tracker.cut.PublicRecord.CommitmentBlock;
import org.opengov.tracker.cut.PublicRecord.MilestoneRow;
import org.opengov.tracker.cut.PublicRecord.Period;
import org.opengov.tracker.cut.PublicRecord.UpdateRow;
import org.opengov.tracker.report.Scope;
import org.opengov.tracker.report.StatusReport;

/** One agency in one year: its commitments, the reporting periods that begin in the year, and what it published for them. */
final class AgencyYear {

    private final StatusReport report;
    private final int year;
    private final List<Period> periods;
    private final List<UpdateRow> updates;

    AgencyYear(StatusReport report, int year) {
        if (report.scope().kind() != Scope.Kind.AGENCY) {
            throw new IllegalArgumentException("an annual statement is of one agency, not of " + report.scope());
        }
        this.report = report;
        this.year = year;
        this.periods = report.record().periods().stream()
                .filter(period -> period.startsOn().getYear() == year)
                .toList();
        Set<String> codes = periods.stream().map(Period::code).collect(Collectors.toSet());
        this.updates = report.updates().stream()
                .filter(update -> agency().equals(update.agencyCode()) && codes.contains(update.period()))
                .toList();
    }

    String agency() {
        return report.scope().key();
    }

    /** Its name as one of its commitments or updates tells it; its code where none does. */
    String name() {
        Optional<String> told = report.commitments().stream()
                .map(this::in)
                .map(Involvement::name)
                .flatMap(Optional::stream)
                .findFirst();
        return told.orElseGet(() -> report.updates().stream()
                .filter(update -> agency().equals(update.agencyCode()))
                .map(UpdateRow::agency)
                .findFirst()
                .orElse(agency()));
    }

    int year() {
        return year;
    }

    /** A plan has one period a year, or two where it reports by halves. */
    List<Period> periods() {
        return periods;
    }

    List<CommitmentBlock> commitments() {
        return report.commitments();
    }

    Involvement in(CommitmentBlock commitment) {
        return new Involvement(commitment, agency());
    }

    /** What it published for the year, newest first. */
    List<UpdateRow> updates() {
        return updates;
    }

    /** What it published for the year on a commitment, newest first. */
    List<UpdateRow> updates(CommitmentBlock commitment) {
        return updates.stream()
                .filter(update -> update.commitmentId().equals(commitment.ogpId()))
                .toList();
    }

    /** The latest that anybody published of a milestone for a period. */
    Optional<UpdateRow> told(MilestoneRow milestone, Period period) {
        return report.updates().stream()
                .filter(update -> update.milestoneId().equals(milestone.id())
                        && period.code().equals(update.period()))
                .findFirst();
    }
}
