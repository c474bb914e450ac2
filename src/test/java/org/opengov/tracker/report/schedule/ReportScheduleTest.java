package org.opengov.tracker.report.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.opengov.tracker.report.ReportForm;
import org.opengov.tracker.report.ReportKind;
import org.opengov.tracker.report.ReportOrder;
import org.opengov.tracker.report.Scope;
import org.opengov.tracker.report.schedule.ScheduleDraft.What;
import org.opengov.tracker.report.schedule.ScheduleDraft.When;

/** What a schedule orders when it is due. */
class ReportScheduleTest {

    private static final LocalDate TENTH = LocalDate.of(2027, 1, 10);

    private static ReportSchedule of(When when, ReportKind kind, Scope scope) {
        return new ReportSchedule(
                new ScheduleDraft(
                        "A",
                        when,
                        new What(kind, 1, null, new Locale("az"), scope),
                        EnumSet.of(ReportForm.XLSX, ReportForm.PDF),
                        List.of("coordinator")),
                "coordinator",
                LocalDate.of(2026, 11, 24));
    }

    @Test
    void statementOfJanuaryTellsOfTheYearBefore() {
        ReportSchedule schedule = of(
                new When(Occasion.YEARLY, 1, 10, null),
                ReportKind.ANNUAL_STATEMENT,
                new Scope(Scope.Kind.AGENCY, "moj"));

        List<ReportOrder> orders = schedule.orders(TENTH, 7);

        assertThat(orders).extracting(ReportOrder::form).containsExactly(ReportForm.PDF, ReportForm.XLSX);
        assertThat(orders).allSatisfy(order -> {
            assertThat(order.year()).isEqualTo(2026);
            assertThat(order.cut()).isEqualTo(7);
            assertThat(order.asOf()).isEqualTo(TENTH);
            assertThat(order.against()).isEqualTo(1);
            assertThat(order.scope().key()).isEqualTo("moj");
            assertThat(order.language()).isEqualTo(new Locale("az"));
        });
        assertThat(schedule.orders(LocalDate.of(2026, 12, 31), 7).get(0).year()).isEqualTo(2026);
    }

    @Test
    void onlyTheCalendarTellsADayInAdvance() {
        ReportSchedule yearly = of(new When(Occasion.YEARLY, 1, 10, null), ReportKind.STATUS_REPORT, Scope.WHOLE);
        ReportSchedule once = of(new When(Occasion.ONCE, 1, 10, TENTH), ReportKind.STATUS_REPORT, Scope.WHOLE);
        ReportSchedule closing =
                of(new When(Occasion.AFTER_CLOSING, 1, 10, TENTH), ReportKind.STATUS_REPORT, Scope.WHOLE);

        assertThat(yearly.nextOn(TENTH.plusDays(1))).contains(TENTH.plusYears(1));
        assertThat(once.nextOn(TENTH)).contains(TENTH);
        assertThat(once.nextOn(TENTH.plusDays(1))).isEmpty();
        assertThat(once.dueOn(TENTH.plusDays(3))).contains(TENTH);
        assertThat(closing.nextOn(TENTH)).isEmpty();
        assertThat(closing.dueOn(TENTH)).isEmpty();
        assertThat(once.orders(TENTH, 7).get(0).year()).isNull();
    }
}
