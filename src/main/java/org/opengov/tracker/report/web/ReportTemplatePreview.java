package org.opengov.tracker.report.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.omnifaces.util.Servlets;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.account.Role;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.web.Language;
import org.opengov.tracker.platform.web.RefusingServlet;
import org.opengov.tracker.report.ReportForm;
import org.opengov.tracker.report.ReportOrder;
import org.opengov.tracker.report.files.TemplatePreviews;
import org.opengov.tracker.report.files.TemplatePreviews.Wish;
import org.opengov.tracker.report.files.TooManyReports;
import org.opengov.tracker.report.template.FaultyTemplate;
import org.opengov.tracker.report.template.TemplateFile;

/** Shows a coordinator a report made with a template of their own; or, where there is nothing to show, why. */
@WebServlet("/desk/report-template-preview")
public class ReportTemplatePreview extends RefusingServlet {

    /** Under which the page that tells the faults finds them. */
    static final String FAULTS = ReportTemplatePreview.class.getName() + ".faults";

    /** Under which it finds the template. */
    static final String TEMPLATE = ReportTemplatePreview.class.getName() + ".template";

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    /** Those that a browser shows; the others are saved. */
    private static final Set<ReportForm> SHOWN = Set.of(ReportForm.PDF, ReportForm.HTML);

    @Inject
    private transient TemplatePreviews previews;

    @Inject
    private transient CurrentOfficer caller;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            caller.get().mustBe(Role.COORDINATOR);
            TemplateFile file = file(request.getParameter("file"));
            show(file, request, response);
        } catch (TooManyReports busy) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private void show(TemplateFile file, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            String plan = request.getParameter("plan");
            Wish wish =
                    new Wish(file, form(request.getParameter("form")), plan == null ? "" : plan, language.getLocale());
            ReportOrder order = previews.order(wish);
            send(order, previews.of(file, order, caller.get()), response);
        } catch (FaultyTemplate faulty) {
            request.setAttribute(FAULTS, faulty.faults());
            request.setAttribute(TEMPLATE, file);
            response.setStatus(UNPROCESSABLE);
            request.getRequestDispatcher("/desk/report-template-faults").forward(request, response);
        }
    }

    /** Whatever a template holds: its preview runs nothing, fetches nothing and is no page of this site. */
    private static void send(ReportOrder order, byte[] content, HttpServletResponse response) throws IOException {
        ReportForm form = order.form();
        response.setContentType(form.mediaType());
        response.setContentLength(content.length);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader(
                "Content-Security-Policy",
                (form == ReportForm.PDF ? "" : "sandbox; ")
                        + "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none';"
                        + " frame-ancestors 'none'");
        response.setHeader(
                "Content-Disposition",
                Servlets.formatContentDispositionHeader(order.fileName(), !SHOWN.contains(form)));
        response.getOutputStream().write(content);
    }

    private static TemplateFile file(String name) {
        return TemplateFile.named(name == null ? "" : name).orElseThrow(() -> new NotFound("template", name));
    }

    private static ReportForm form(String name) {
        return Arrays.stream(ReportForm.values())
                .filter(form -> form.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("form", name));
    }
}
