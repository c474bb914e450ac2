package org.opengov.tracker.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opengov.tracker.report.page.PageUpdates.MOST;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opengov.tracker._support.SampleReports;
import org.opengov.tracker.cut.PublicRecord.UpdateRow;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.StatusReport;

/** How many updates a page tells, and that it says where the others are. */
class PageUpdatesTest {

    private static final UpdateRow ANY = SampleReports.withUpdates().updates().get(0);

    @Test
    void asManyAsAPageHoldsAreToldWithoutANote() {
        PageUpdates updates = updates(MOST);

        assertThat(updates.rows()).hasSize(MOST);
        assertThat(updates.note()).isEmpty();
    }

    @Test
    void ofMoreTheNewestAreToldAndANoteSaysWhereAllAre() {
        PageUpdates updates = updates(MOST + 1);

        assertThat(updates.rows())
                .extracting(row -> row.get("id"))
                .hasSize(MOST)
                .startsWith("milestone 1", "milestone 2")
                .endsWith("milestone " + MOST);
        assertThat(updates.note())
                .startsWith((MOST + 1) + " updates")
                .contains("The " + MOST + " newest", "Excel workbook", "CSV");
    }

    @Test
    void withoutUpdatesThereIsNothingToSay() {
        PageUpdates updates = updates(0);

        assertThat(updates.rows()).isEmpty();
        assertThat(updates.note()).isEmpty();
    }

    /** So many updates, the newest first as records hold them, each of a milestone of its own. */
    private static PageUpdates updates(int count) {
        List<UpdateRow> many = IntStream.rangeClosed(1, count)
                .mapToObj(number -> of("milestone " + number))
                .toList();
        StatusReport report = SampleReports.with(SampleReports.withUpdates(), many);
        return new PageUpdates(report, new PageWords(Messages.in(Locale.ENGLISH)));
    }

    private static UpdateRow of(String milestone) {
        return new UpdateRow(
                ANY.id(),
                milestone,
                ANY.commitmentId(),
                ANY.commitmentNumber(),
                ANY.milestoneTitle(),
                ANY.agencyCode(),
                ANY.agency(),
                ANY.period(),
                ANY.published(),
                ANY.nil(),
                ANY.late(),
                ANY.corrects(),
                ANY.nilReason(),
                ANY.completion(),
                ANY.completedOn(),
                ANY.done(),
                ANY.challenges(),
                ANY.nextSteps(),
                ANY.spent(),
                ANY.evidence());
    }
}
