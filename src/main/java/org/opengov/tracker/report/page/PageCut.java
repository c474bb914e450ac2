package org.opengov.tracker.report.page;

import static java.util.Map.entry;

import java.util.Map;
import org.opengov.tracker.cut.CutMark;
import org.opengov.tracker.report.StatusReport;

/** Which cut the report is made of, and how to check it; that it is made of none, where it is not. */
final class PageCut {

    private final StatusReport report;
    private final PageWords words;

    PageCut(StatusReport report, PageWords words) {
        this.report = report;
        this.words = words;
    }

    Map<String, Object> fields() {
        CutMark cut = report.origin().cut();
        if (cut == null) {
            return Map.of("any", false, "title", "", "sha256", "", "address", "", "corrects", "", "reason", "");
        }
        return Map.ofEntries(
                entry("any", true),
                entry("title", words.say("cutOf", cut.number(), words.messages().day(cut.day()))),
                entry("sha256", cut.sha256()),
                entry("address", report.origin().site() + "/verify/" + cut.code()),
                entry("corrects", cut.corrects() == null ? "" : words.say("cutCorrects", cut.corrects())),
                entry("reason", cut.reason()));
    }
}
