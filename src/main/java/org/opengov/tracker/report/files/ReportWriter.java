package org.opengov.tracker.report.files;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.report.ReportForm;
import org.opengov.tracker.report.ReportKind;
import org.opengov.tracker.report.ReportOrder;
import org.opengov.tracker.report.ReportTemplates;
import org.opengov.tracker.report.StatusReport;
import org.opengov.tracker.report.StatusReports;
import org.opengov.tracker.report.XhtmlPage;
import org.opengov.tracker.report.bundle.CsvBundle;
import org.opengov.tracker.report.html.HtmlDocument;
import org.opengov.tracker.report.page.ReportPage;
import org.opengov.tracker.report.pdf.PdfDocument;
import org.opengov.tracker.report.run.ReportProgress;
import org.opengov.tracker.report.run.ReportWriting;
import org.opengov.tracker.report.template.OwnTemplates;
import org.opengov.tracker.report.word.WordDocument;
import org.opengov.tracker.report.workbook.StatusWorkbook;
import org.w3c.dom.Document;

/** Writes any report in any form: what was ordered is put together, told on a page or in tables, and written down. */
@ApplicationScoped
public class ReportWriter implements ReportWriting {

    /** Put together, told, written down. */
    private static final int STEPS = 3;

    /** As many as a server of ordinary size can set as a PDF beside its other work. */
    static final int MOST_ON_PAPER = 250;

    static final int MOST_ON_A_PAGE = 1_000;

    @Inject
    StatusReports reports;

    @Inject
    OwnTemplates own;

    private ReportTemplates templates;

    @PostConstruct
    void begin() {
        templates = new ReportTemplates(own::passed);
    }

    @Override
    public boolean offers(ReportKind kind, ReportForm form) {
        return true;
    }

    @Override
    public void write(ReportOrder order, OutputStream out, ReportProgress progress) throws IOException {
        progress.begin(STEPS);
        StatusReport report = reports.of(order);
        step(progress);
        Messages messages = Messages.in(order.language());
        switch (order.form()) {
            case XLSX -> new StatusWorkbook(templates).write(report, messages, rows(progress), out);
            case ZIP -> new CsvBundle().write(report, messages, out);
            default -> write(templates, order, page(order, report, messages, progress), out);
        }
        step(progress);
    }

    /** The page that three of the forms are made from, within the rules for pages of one's own. */
    private Document page(ReportOrder order, StatusReport report, Messages messages, ReportProgress progress) {
        require(order, report.commitments().size());
        String template = ReportPage.templateOf(order.kind());
        Document page = XhtmlPage.parse(ReportPage.fill(templates, order, report, messages), template);
        step(progress);
        return page;
    }

    /** Writes a page down in the form that was ordered. */
    static void write(ReportTemplates templates, ReportOrder order, Document page, OutputStream out)
            throws IOException {
        switch (order.form()) {
            case PDF -> new PdfDocument(templates).write(page, out);
            case DOCX -> new WordDocument(templates).write(page, out);
            default -> new HtmlDocument(templates).write(page, Messages.in(order.language()), out);
        }
    }

    /** A page is held in memory as a whole: one too large for that would take the rest of the site down with it. */
    static void require(ReportOrder order, int commitments) {
        int most = order.form() == ReportForm.PDF ? MOST_ON_PAPER : MOST_ON_A_PAGE;
        if (commitments > most) {
            throw RuleBroken.of("report.tooLarge", commitments, most);
        }
    }

    private static void step(ReportProgress progress) {
        progress.done(1);
        progress.stopIfCancelled();
    }

    /** A workbook is told row by row; how many there are is known once the first is written. */
    private static StatusWorkbook.Watch rows(ReportProgress progress) {
        return new StatusWorkbook.Watch() {
            @Override
            public void rows(int all) {
                progress.begin(STEPS + all);
            }

            @Override
            public void row() {
                step(progress);
            }
        };
    }
}
