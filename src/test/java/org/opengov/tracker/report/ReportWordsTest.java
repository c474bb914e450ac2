package org.opengov.tracker.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.opengov.tracker.cut.PublicRecord.Act;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.files.StatusReportFiles;

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
        StatusReportFiles.Wanted wanted =
                new StatusReportFiles.Wanted("AZ-2012-2015", LocalDate.of(2026, 11, 23), null, Locale.ENGLISH);

        assertThat(wanted.fileName(StatusReportFiles.Form.PDF)).isEqualTo("AZ-2012-2015-status-2026-11-23-en.pdf");
        assertThat(wanted.fileName(StatusReportFiles.Form.XLSX)).isEqualTo("AZ-2012-2015-status-2026-11-23-en.xlsx");
    }
}
