package org.opengov.tracker.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.opengov.tracker._support.SampleReports;
import org.opengov.tracker.progress.EvidenceCoverage.Backed;
import org.opengov.tracker.report.Reporting.PeriodScore;

class ReportingTest {

    private final Reporting reporting = Reporting.of(SampleReports.withUpdates());

    @Test
    void countsPublishedNilAndMissingForEachPeriod() {
        assertThat(reporting.periods())
                .extracting(
                        score -> score.period().code(),
                        PeriodScore::owed,
                        PeriodScore::published,
                        PeriodScore::nil,
                        PeriodScore::missing)
                .containsExactly(
                        tuple("2012", 4, 0, 0, 4),
                        tuple("2013", 4, 3, 1, 0),
                        tuple("2014", 4, 0, 0, 4),
                        tuple("2015", 4, 0, 0, 4));
    }

    @Test
    void namesWhoOwesWhatTheMostFirst() {
        assertThat(reporting.agencies())
                .extracting(Reporting.AgencyScore::code, Reporting.AgencyScore::owed, Reporting.AgencyScore::missing)
                .containsExactly(tuple("central-exec", 8, 6), tuple("cabinet", 4, 3), tuple("asan", 4, 3));
        assertThat(reporting.agencies().get(1).gaps())
                .extracting(gap -> gap.milestone().id(), gap -> String.join(" ", gap.periods()))
                .containsExactly(tuple("AZ0009.1", "2012 2014 2015"));
    }

    @Test
    void nilUpdatesSayNothingThatEvidenceCouldBack() {
        assertThat(reporting.backed()).isEqualTo(new Backed(2, 3));
        assertThat(Reporting.of(SampleReports.small()).backed()).isEqualTo(Backed.NOTHING);
    }
}
