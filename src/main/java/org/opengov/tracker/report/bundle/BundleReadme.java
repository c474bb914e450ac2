package org.opengov.tracker.report.bundle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.opengov.tracker.cut.CutMark;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.StatusReport;

/** The text beside the tables for whoever opens them without a machine: what this is, and how to read it. */
final class BundleReadme {

    private static final String END = "\r\n";
    private static final String KEY = "report.bundle.readme.";

    private final StatusReport report;
    private final Messages messages;

    BundleReadme(StatusReport report, Messages messages) {
        this.report = report;
        this.messages = messages;
    }

    /** The text, which ends with the list of these tables. */
    String text(List<Table<?>> tables) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text(
                "report.bundle.title",
                report.plan().titleIn(messages.locale()),
                report.scoreboard().asOf()));
        lines.add("");
        lines.addAll(origin());
        lines.add("");
        if (report.scoreboard().sample()) {
            lines.add(say("sample"));
            lines.add("");
        }
        lines.addAll(howToRead(tables, messages));
        return String.join(END, lines) + END;
    }

    /** The licence, what to know of every such table, and the list of these. */
    static List<String> howToRead(Collection<Table<?>> tables, Messages messages) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("report.bundle.readme.licence"));
        lines.add("https://creativecommons.org/licenses/by/4.0/");
        lines.add("");
        lines.add(messages.text("report.bundle.readme.how"));
        Stream.of("gap", "voices", "codes", "dates", "cells", "guard", "machine")
                .forEach(each -> lines.add("- " + messages.text(KEY + each)));
        lines.add("");
        lines.add(messages.text("report.bundle.readme.files"));
        tables.forEach(table -> lines.add("- " + table.path() + ": "
                + table.said().title() + ". " + table.said().about()));
        return lines;
    }

    private List<String> origin() {
        List<String> origin = new ArrayList<>();
        origin.add(say("plan", report.plan().code()));
        CutMark cut = report.origin().cut();
        if (cut == null) {
            origin.add(say(
                    "live",
                    report.scoreboard().asOf(),
                    String.valueOf(report.record().revision())));
        } else {
            origin.add(say("cut", String.valueOf(cut.number()), cut.day(), cut.code()));
            origin.add(say("checksum", cut.sha256()));
            if (cut.corrects() != null) {
                origin.add(
                        say("corrects", cut.corrects().toString(), cut.reason().replaceAll("\\s+", " ")));
            }
        }
        origin.add(say("voice", messages.label(report.voice())));
        origin.add(say("scope." + report.scope().kind(), report.scope().key()));
        origin.add(say("made", messages.moment(report.madeAt())));
        origin.add(say("address", report.address()));
        return origin;
    }

    private String say(String key, Object... arguments) {
        return messages.text(KEY + key, arguments);
    }
}
