package org.opengov.tracker.report.page;

import java.util.Map;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.ReportKind;
import org.opengov.tracker.report.ReportOrder;
import org.opengov.tracker.report.ReportTemplates;
import org.opengov.tracker.report.StatusReport;

/** The page of a report of any kind, from which its PDF, Word and HTML forms are made. */
public final class ReportPage {

    private ReportPage() {}

    /** The name of the template of a kind; both stages of a self-assessment share one. */
    public static String templateOf(ReportKind kind) {
        return switch (kind) {
            case STATUS_REPORT -> "status-report.html";
            case ANNUAL_STATEMENT -> "annual-statement.html";
            case MIDTERM_SELF_ASSESSMENT, END_OF_TERM_SELF_ASSESSMENT -> "self-assessment.html";
        };
    }

    /**
     * The report that was ordered, as XHTML.
     *
     * @throws org.opengov.tracker.report.BrokenTemplate when the template asks for something that the report has not
     * @throws IllegalArgumentException when an annual statement is ordered without a year, or of anything but one agency
     */
    public static String fill(ReportTemplates templates, ReportOrder order, StatusReport report, Messages messages) {
        return templates.fill(templateOf(order.kind()), fields(order, report, messages));
    }

    /** Every field that the template of the order's kind may name. */
    public static Map<String, Object> fields(ReportOrder order, StatusReport report, Messages messages) {
        return switch (order.kind()) {
            case STATUS_REPORT -> new PageModel(report, messages).fields();
            case ANNUAL_STATEMENT -> new AnnualStatementModel(report, messages, year(order)).fields();
            case MIDTERM_SELF_ASSESSMENT, END_OF_TERM_SELF_ASSESSMENT ->
                new SelfAssessmentModel(report, messages, order.kind()).fields();
        };
    }

    private static int year(ReportOrder order) {
        if (order.year() == null) {
            throw new IllegalArgumentException("an annual statement needs its year");
        }
        return order.year();
    }
}
