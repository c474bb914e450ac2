package org.opengov.tracker.report.files;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.BrokenTemplate;
import org.opengov.tracker.report.PageCheck;
import org.opengov.tracker.report.PageFault;
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

    @Inject
    StatusReports reports;

    @Inject
    OwnTemplates own;

    @Inject
    PageRoom room;

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
            default -> page(order, report, out, progress);
        }
        step(progress);
    }

    /** Fills the page that three of the forms are made from, and sets it where there is room for it. */
    private void page(ReportOrder order, StatusReport report, OutputStream out, ReportProgress progress)
            throws IOException {
        String template = ReportPage.templateOf(order.kind());
        // Asked once: a coordinator may put another in its place meanwhile.
        Optional<byte[]> replaced = own.passed(template);
        String filled =
                ReportPage.fill(new ReportTemplates(name -> replaced), order, report, Messages.in(order.language()));
        if (replaced.isPresent()) {
            refuseWhatNoReportHolds(template, filled);
        }
        if (order.form() == ReportForm.PDF) {
            progress.begin(STEPS + PageRoom.sheets(filled.length()));
        }
        step(progress);
        room.set(
                order.form(),
                filled.length(),
                progress,
                () -> write(templates, order, filled, out, () -> step(progress)));
    }

    /** The trial of a template of one's own cannot know all data; what these bring onto the page is held against the same lists. */
    private static void refuseWhatNoReportHolds(String template, String filled) {
        List<PageFault> faults = PageCheck.page(filled, PdfDocument.STYLESHEET);
        if (!faults.isEmpty()) {
            throw new BrokenTemplate(template, faults.get(0).said(), null);
        }
    }

    /**
     * Writes a filled page down in the form that was ordered.
     *
     * @param sheet called before each sheet of a PDF
     */
    static void write(ReportTemplates templates, ReportOrder order, String filled, OutputStream out, Runnable sheet)
            throws IOException {
        Document page = XhtmlPage.parse(filled, ReportPage.templateOf(order.kind()));
        switch (order.form()) {
            case PDF -> new PdfDocument(templates).write(page, out, sheet);
            case DOCX -> new WordDocument(templates).write(page, out);
            default -> new HtmlDocument(templates).write(page, Messages.in(order.language()), out);
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
