package org.opengov.tracker.report.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.opengov.tracker.report.run.ReportProgress.UNWATCHED;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opengov.tracker._support.SampleReports;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.report.ReportForm;
import org.opengov.tracker.report.ReportKind;
import org.opengov.tracker.report.ReportOrder;
import org.opengov.tracker.report.Scope;
import org.opengov.tracker.report.StatusReport;
import org.opengov.tracker.report.StatusReports;

/** How large a report may be, form by form. */
class ReportLimitsTest {

    @ParameterizedTest
    @EnumSource(
            value = ReportForm.class,
            names = {"PDF", "DOCX", "HTML"})
    void onePageHoldsSoManyCommitmentsAndNotOneMore(ReportForm form) {
        int most = most(form);

        assertThatCode(() -> ReportWriter.require(order(form), most)).doesNotThrowAnyException();
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> writing(most + 1).write(order(form), OutputStream.nullOutputStream(), UNWATCHED))
                .satisfies(refused -> {
                    assertThat(refused.messageKey()).isEqualTo("report.tooLarge");
                    assertThat(refused.arguments()).containsExactly(most + 1, most);
                });
    }

    @Test
    void tablesHoldAllOfThem() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        writing(ReportWriter.MOST_ON_A_PAGE + 1).write(order(ReportForm.ZIP), out, UNWATCHED);

        assertThat(out.toByteArray()).startsWith('P', 'K');
    }

    private static int most(ReportForm form) {
        return form == ReportForm.PDF ? ReportWriter.MOST_ON_PAPER : ReportWriter.MOST_ON_A_PAGE;
    }

    /** Writes reports on a plan that large, which no database holds. */
    private static ReportWriter writing(int commitments) {
        ReportWriter writer = new ReportWriter();
        writer.reports = new StatusReports() {
            @Override
            public StatusReport of(ReportOrder order) {
                return SampleReports.large(commitments);
            }
        };
        return writer;
    }

    private static ReportOrder order(ReportForm form) {
        return new ReportOrder(
                ReportKind.STATUS_REPORT,
                form,
                "AZ-2012-2015",
                null,
                LocalDate.of(2026, 11, 23),
                0,
                null,
                Locale.ENGLISH,
                Scope.WHOLE,
                null);
    }
}
