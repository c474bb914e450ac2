package org.opengov.tracker.report;

import java.util.Locale;

/** The forms that a report comes in. */
public enum ReportForm {
    PDF("application/pdf"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    HTML("text/html; charset=UTF-8"),
    /** Tables as CSV in a zip with a Frictionless data package. */
    ZIP("application/zip");

    private final String mediaType;

    ReportForm(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The media type of such a file. */
    public String mediaType() {
        return mediaType;
    }

    /** The ending of the file's name. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
