package org.opengov.tracker.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.report.ReportForm;
import org.opengov.tracker.report.ReportKind;
import org.opengov.tracker.report.ReportOrder;
import org.opengov.tracker.report.Scope;

/** When two orders are the same. */
class OrderKeyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);
    private static final Scope MOJ = new Scope(Scope.Kind.AGENCY, "moj");

    @Test
    void everyPartOfAnOrderCounts() {
        ReportKind status = ReportKind.STATUS_REPORT;
        ReportForm pdf = ReportForm.PDF;
        Locale en = Locale.ENGLISH;
        List<ReportOrder> orders = List.of(
                new ReportOrder(status, pdf, "A", 3, DAY, 0, null, en, Scope.WHOLE, null),
                new ReportOrder(ReportKind.ANNUAL_STATEMENT, pdf, "A", 3, DAY, 0, null, en, Scope.WHOLE, null),
                new ReportOrder(status, ReportForm.XLSX, "A", 3, DAY, 0, null, en, Scope.WHOLE, null),
                new ReportOrder(status, pdf, "B", 3, DAY, 0, null, en, Scope.WHOLE, null),
                new ReportOrder(status, pdf, "A", 4, DAY, 0, null, en, Scope.WHOLE, null),
                new ReportOrder(status, pdf, "A", null, DAY, 0, null, en, Scope.WHOLE, null),
                new ReportOrder(status, pdf, "A", null, DAY.plusDays(1), 0, null, en, Scope.WHOLE, null),
                new ReportOrder(status, pdf, "A", 3, DAY, 1, null, en, Scope.WHOLE, null),
                new ReportOrder(status, pdf, "A", 3, DAY, 0, Voice.GOVERNMENT, en, Scope.WHOLE, null),
                new ReportOrder(status, pdf, "A", 3, DAY, 0, null, new Locale("az"), Scope.WHOLE, null),
                new ReportOrder(status, pdf, "A", 3, DAY, 0, null, en, MOJ, null),
                new ReportOrder(status, pdf, "A", 3, DAY, 0, null, en, MOJ, 2025));

        assertThat(orders.stream().map(order -> OrderKey.of(order, 1))).doesNotHaveDuplicates();
        assertThat(orders.stream().map(order -> OrderKey.of(order, 1))).allMatch(key -> key.length() == 64);
    }

    @Test
    void whatIsStoredNowIsAnotherAfterAChangeAndACutIsNot() {
        ReportOrder live = Orders.status(ReportForm.PDF);
        ReportOrder ofCut = new ReportOrder(
                ReportKind.STATUS_REPORT, ReportForm.PDF, "A", 3, DAY, 0, null, Locale.ENGLISH, Scope.WHOLE, null);

        assertThat(OrderKey.of(live, 1)).isEqualTo(OrderKey.of(live, 1)).isNotEqualTo(OrderKey.of(live, 2));
        assertThat(OrderKey.of(ofCut, 1)).isEqualTo(OrderKey.of(ofCut, 2));
    }

    @Test
    void partsAreNotMistakenForEachOther() {
        Scope first = new Scope(Scope.Kind.THEME, "1,1:2");
        Scope second = new Scope(Scope.Kind.THEME, "1");

        assertThat(OrderKey.of(ofScope(first, null), 1)).isNotEqualTo(OrderKey.of(ofScope(second, 2), 1));
    }

    private static ReportOrder ofScope(Scope scope, Integer year) {
        return new ReportOrder(
                ReportKind.STATUS_REPORT, ReportForm.PDF, "A", 3, DAY, 0, null, Locale.ENGLISH, scope, year);
    }
}
