package org.opengov.tracker.opendata.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.opengov.tracker.opendata.OpenData;
import org.opengov.tracker.report.files.StatusReportFiles;
import org.opengov.tracker.report.files.TooManyReports;

/** Status reports as files. */
@Path("plans/{plan}")
@RequestScoped
public class StatusReportResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PDF = "application/pdf";
    private static final long RETRY_AFTER_SECONDS = 10;

    @Inject
    private StatusReportFiles files;

    @Inject
    private OpenData data;

    @Inject
    private Answers answers;

    /** As an Excel workbook. */
    @GET
    @Path("status-report.xlsx")
    @Produces(XLSX)
    public Response workbook(@PathParam("plan") String plan, @BeanParam Asked asked, @Context Request request) {
        return file(plan, StatusReportFiles.Form.XLSX, answers.check(asked, request));
    }

    /** As a PDF for reading, printing and keeping. */
    @GET
    @Path("status-report.pdf")
    @Produces(PDF)
    public Response pdf(@PathParam("plan") String plan, @BeanParam Asked asked, @Context Request request) {
        return file(plan, StatusReportFiles.Form.PDF, answers.check(asked, request));
    }

    private Response file(String plan, StatusReportFiles.Form form, Answers.Question question) {
        StatusReportFiles.Wanted wanted = new StatusReportFiles.Wanted(
                plan,
                question.day(),
                question.view().voice(),
                question.messages().locale());
        return answers.answer(
                question,
                data.revision(plan),
                form == StatusReportFiles.Form.PDF ? PDF : XLSX,
                () -> Response.ok(make(wanted, form))
                        .language(wanted.language())
                        .header("Content-Disposition", Attachment.header(wanted.fileName(form))));
    }

    private byte[] make(StatusReportFiles.Wanted wanted, StatusReportFiles.Form form) {
        try {
            return files.of(wanted, form);
        } catch (TooManyReports busy) {
            throw new ServiceUnavailableException(RETRY_AFTER_SECONDS, busy);
        }
    }
}
