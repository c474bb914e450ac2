package org.opengov.tracker.opendata.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.opengov.tracker.opendata.OpenData;
import org.opengov.tracker.report.ReportForm;
import org.opengov.tracker.report.ReportOrder;
import org.opengov.tracker.report.files.ReportFiles;
import org.opengov.tracker.report.files.TooManyReports;

/** Status reports on what is public now, as files. */
@Path("plans/{plan}")
@RequestScoped
public class StatusReportResource {

    private static final long RETRY_AFTER_SECONDS = 10;

    @Inject
    private ReportFiles files;

    @Inject
    private OpenData data;

    @Inject
    private Answers answers;

    /** As a PDF, an Excel workbook, a Word document, one page of HTML or a zip of tables. */
    @GET
    @Path("status-report.{form:pdf|xlsx|docx|html|zip}")
    public Response file(@PathParam("plan") String plan, @PathParam("form") String form, @BeanParam Asked asked) {
        Answers.Question question = answers.check(asked);
        ReportOrder order = ReportOrder.statusReport(
                plan,
                ReportForm.valueOf(form.toUpperCase(Locale.ROOT)),
                question.day(),
                question.view().voice(),
                question.messages().locale());
        return answers.answer(
                question,
                data.revision(plan),
                order.form().mediaType(),
                () -> Response.ok(make(order))
                        .language(order.language())
                        .header("Content-Disposition", Attachment.header(order.fileName())));
    }

    private byte[] make(ReportOrder order) {
        try {
            return files.of(order);
        } catch (TooManyReports busy) {
            throw new ServiceUnavailableException(RETRY_AFTER_SECONDS, busy);
        }
    }
}
