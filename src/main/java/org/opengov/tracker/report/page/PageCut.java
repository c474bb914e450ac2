package org.opengov.tracker.report.page;

import static java.util.Map.entry;

import java.util.Base64;
import java.util.Map;
import org.opengov.tracker.cut.CutMark;
import org.opengov.tracker.report.QrCode;
import org.opengov.tracker.report.StatusReport;

/** Which cut the report is made of, and how to check it; that it is made of none, where it is not. */
final class PageCut {

    private static final Map<String, String> NO_CODE = Map.of("size", "", "path", "", "png", "");

    /** Dots a module, for documents that hold no vector graphics. */
    private static final int DOTS = 8;

    private final StatusReport report;
    private final PageWords words;

    PageCut(StatusReport report, PageWords words) {
        this.report = report;
        this.words = words;
    }

    Map<String, Object> fields() {
        CutMark cut = report.origin().cut();
        if (cut == null) {
            return Map.of(
                    "any",
                    false,
                    "title",
                    "",
                    "sha256",
                    "",
                    "address",
                    "",
                    "corrects",
                    "",
                    "reason",
                    "",
                    "code",
                    NO_CODE);
        }
        String address = report.origin().site() + "/verify/" + cut.code();
        QrCode code = QrCode.of(address);
        return Map.ofEntries(
                entry("any", true),
                entry("title", words.say("cutOf", cut.number(), words.messages().day(cut.day()))),
                entry("sha256", cut.sha256()),
                entry("address", address),
                entry(
                        "code",
                        Map.of(
                                "size", String.valueOf(code.size()),
                                "path", code.path(),
                                "png", Base64.getEncoder().encodeToString(code.png(DOTS)))),
                entry("corrects", cut.corrects() == null ? "" : words.say("cutCorrects", cut.corrects())),
                entry("reason", cut.reason()));
    }
}
