package org.opengov.tracker.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.ReportForm;
import org.opengov.tracker.report.ReportKind;
import org.opengov.tracker.report.ReportTemplates;
import org.opengov.tracker.report.StatusReport;
import org.opengov.tracker.report.XhtmlPage;
import org.opengov.tracker.report.bundle.CsvBundle;
import org.opengov.tracker.report.html.HtmlDocument;
import org.opengov.tracker.report.page.PageModel;
import org.opengov.tracker.report.page.ReportPage;
import org.opengov.tracker.report.pdf.PdfDocument;
import org.opengov.tracker.report.word.WordDocument;
import org.opengov.tracker.report.workbook.StatusWorkbook;
import org.w3c.dom.Document;

/** Writes a status report in English as the product does once its data are read. */
final class WrittenReport {

    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);
    private static final String TEMPLATE = ReportPage.templateOf(ReportKind.STATUS_REPORT);

    private final ReportTemplates templates = ReportTemplates.ofProduct();
    private final StatusReport report;

    WrittenReport(StatusReport report) {
        this.report = report;
    }

    void write(ReportForm form, OutputStream out) throws IOException {
        switch (form) {
            case XLSX -> new StatusWorkbook(templates).write(report, MESSAGES, out);
            case ZIP -> new CsvBundle().write(report, MESSAGES, out);
            case PDF -> new PdfDocument(templates).write(page(), out);
            case DOCX -> new WordDocument(templates).write(page(), out);
            case HTML -> new HtmlDocument(templates).write(page(), MESSAGES, out);
        }
    }

    /** The filled page, before it is read as a tree. */
    String filled() {
        return templates.fill(TEMPLATE, new PageModel(report, MESSAGES).fields());
    }

    /** The stylesheet that the page names. */
    String stylesheet() {
        return templates.text(PdfDocument.STYLESHEET);
    }

    private Document page() {
        return XhtmlPage.parse(filled(), TEMPLATE);
    }
}
