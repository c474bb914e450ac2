package org.opengov.tracker.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.BrokenTemplate;
import org.opengov.tracker.report.ReportTemplates;
import org.opengov.tracker.report.StatusReport;
import org.opengov.tracker.report.page.PageModel;

/**
 * Writes a status report as a PDF: made for a desk and for paper, readable by a screen reader, fit for an archive.
 *
 * <p>Its looks are a template's ({@code status-report.html} and {@code report.css}), which an operator may
 * replace; its words are the messages', its figures the report's.
 */
public final class StatusPdf {

    private static final String TEMPLATE = "status-report.html";
    private static final String STYLESHEET = "report.css";

    private final ReportTemplates templates;

    /** @param templates where the looks come from */
    public StatusPdf(ReportTemplates templates) {
        this.templates = templates;
    }

    /**
     * Writes the report in the language of the messages.
     *
     * @throws BrokenTemplate when the template asks for something that a report has not
     */
    public void write(StatusReport report, Messages messages, OutputStream out) throws IOException {
        String page = templates.fill(TEMPLATE, new PageModel(report, messages).fields());
        new PdfPages(templates).write(page, TEMPLATE, STYLESHEET, out);
    }
}
