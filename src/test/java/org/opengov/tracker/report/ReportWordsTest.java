package org.opengov.tracker.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.opengov.tracker.cut.PublicRecord.Act;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.platform.Messages;

class ReportWordsTest {

    private final ReportWords words = new ReportWords(Messages.in(Locale.ENGLISH));

    @Test
    void theActIsToldInOneLine() {
        Act act = new Act("2421", EdtfDate.of("2012-09-05"), "President of the Republic");

        assertThat(words.act(act)).isEqualTo("No. 2421, President of the Republic, 5 September 2012");
    }

    @Test
    void whatIsNotKnownOfTheActIsLeftOut() {
        assertThat(words.act(new Act(null, EdtfDate.of("2012"), " "))).isEqualTo("2012");
        assertThat(words.act(new Act("7", EdtfDate.UNKNOWN, null))).isEqualTo("No. 7");
        assertThat(words.act(null)).isEmpty();
    }

    @Test
    void theFileIsFoundAgainAmongDownloads() {
        LocalDate day = LocalDate.of(2026, 11, 23);

        assertThat(ReportOrder.statusReport("AZ-2012-2015", ReportForm.PDF, day, null, Locale.ENGLISH)
                        .fileName())
                .isEqualTo("AZ-2012-2015-status-report-2026-11-23-en.pdf");
        assertThat(new ReportOrder(
                                ReportKind.ANNUAL_STATEMENT,
                                ReportForm.DOCX,
                                "AZ-2012-2015",
                                3,
                                day,
                                1,
                                null,
                                new Locale("az"),
                                new Scope(Scope.Kind.AGENCY, "moj"),
                                2014)
                        .fileName())
                .isEqualTo("AZ-2012-2015-annual-statement-2014-cut-3-agency-moj-az.docx");
    }
}
