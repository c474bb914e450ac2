package org.opengov.tracker.report.template;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.opengov.tracker.report.ReportForm;
import org.opengov.tracker.report.ReportKind;

/** The templates that the product has, each of which may be replaced by a coordinator's own. */
public enum TemplateFile {
    STATUS_REPORT_PAGE("status-report.html", Form.PAGE, ReportKind.STATUS_REPORT),
    ANNUAL_STATEMENT_PAGE("annual-statement.html", Form.PAGE, ReportKind.ANNUAL_STATEMENT),
    SELF_ASSESSMENT_PAGE(
            "self-assessment.html",
            Form.PAGE,
            ReportKind.MIDTERM_SELF_ASSESSMENT,
            ReportKind.END_OF_TERM_SELF_ASSESSMENT),
    PAPER_STYLES("report.css", Form.STYLESHEET),
    SCREEN_STYLES("screen.css", Form.STYLESHEET),
    WORD_STYLES("report.docx", Form.DOCUMENT),
    STATUS_WORKBOOK("status-report.xlsx", Form.WORKBOOK, ReportKind.STATUS_REPORT);

    /** How it is read. */
    public enum Form {
        /** XHTML with Mustache fields. */
        PAGE,
        STYLESHEET,
        /** A Word document of which the styles count. */
        DOCUMENT,
        /** An Excel workbook with fields in braces. */
        WORKBOOK
    }

    private final String fileName;
    private final Form form;
    private final List<ReportKind> kinds;

    TemplateFile(String fileName, Form form, ReportKind... kinds) {
        this.fileName = fileName;
        this.form = form;
        this.kinds = List.of(kinds);
    }

    /** The template of this file name; empty where the product has none such. */
    public static Optional<TemplateFile> named(String fileName) {
        return Arrays.stream(values())
                .filter(file -> file.fileName.equals(fileName))
                .findFirst();
    }

    /** The name that the file must have. */
    public String fileName() {
        return fileName;
    }

    /** How it is read. */
    public Form form() {
        return form;
    }

    /** The kinds of reports that it is for; none where it is for all of them. */
    public List<ReportKind> kinds() {
        return kinds;
    }

    /** Whether it names fields that are filled in. */
    public boolean hasFields() {
        return form == Form.PAGE || form == Form.WORKBOOK;
    }

    /** The forms of a report that show what is in it. */
    public List<ReportForm> forms() {
        return switch (this) {
            case PAPER_STYLES -> List.of(ReportForm.PDF);
            case SCREEN_STYLES -> List.of(ReportForm.HTML);
            case WORD_STYLES -> List.of(ReportForm.DOCX);
            case STATUS_WORKBOOK -> List.of(ReportForm.XLSX);
            default -> List.of(ReportForm.PDF, ReportForm.DOCX, ReportForm.HTML);
        };
    }
}
