package org.opengov.tracker.report.page;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.commitment.ScheduleText;
import org.opengov.tracker.commitment.Timing;
import org.opengov.tracker.plan.DateText;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.ReportWords;

/** The words that every part of the PDF needs: labels, phrases and the fields of a mark. */
final class PageWords {

    static final String PREFIX = "report.pdf.";

    /** The labels that a template may use as {@code text.…}; each is a message under {@link #PREFIX}. */
    private static final List<String> LABELS = List.of(
            "adoptedDue",
            "agency",
            "asOf",
            "assessment",
            "attention",
            "backed",
            "burndown",
            "burndownNote",
            "byAgency",
            "byAgencyReporting",
            "byPeriod",
            "byTheme",
            "challenges",
            "change",
            "changes",
            "checkCut",
            "checksum",
            "closedOn",
            "coLeads",
            "collective",
            "collectiveNote",
            "commitment",
            "commitments",
            "completedOn",
            "completion",
            "completionNote",
            "contents",
            "coverage",
            "cut",
            "dates",
            "day",
            "daysOverdue",
            "definitions",
            "derived",
            "derivedNote",
            "direction",
            "done",
            "due",
            "dueNow",
            "evidence",
            "evidenceCoverageTitle",
            "gaps",
            "glance",
            "glanceHint",
            "inferred",
            "lastUpdate",
            "lateUpdates",
            "lead",
            "left",
            "licence",
            "licenceText",
            "madeOn",
            "meaning",
            "milestone",
            "milestones",
            "missing",
            "nextSteps",
            "nil",
            "nilUpdates",
            "noAssessments",
            "noChanges",
            "noGaps",
            "noOverdue",
            "noPeriods",
            "noReplanned",
            "noUpdates",
            "notCompared",
            "notFrozen",
            "notYetDue",
            "now",
            "number",
            "of",
            "ogpId",
            "ogpValues",
            "overdue",
            "overdueNote",
            "owed",
            "page",
            "pageColumn",
            "period",
            "periodTitle",
            "policyTags",
            "potentialImpact",
            "published",
            "publishedUpdates",
            "readOnline",
            "reason",
            "replanned",
            "replannings",
            "reporting",
            "reportingNote",
            "revision",
            "sample",
            "sampleShort",
            "schedule",
            "scheduleNote",
            "share",
            "sideBySide",
            "slip",
            "source",
            "sources",
            "specificity",
            "starred",
            "statusReport",
            "summary",
            "supporting",
            "theme",
            "total",
            "updates",
            "voices",
            "voicesNote",
            "was");

    private final Messages messages;
    private final ReportWords common;

    PageWords(Messages messages) {
        this.messages = messages;
        this.common = new ReportWords(messages);
    }

    /** The words that every form of a report has in common. */
    ReportWords common() {
        return common;
    }

    Messages messages() {
        return messages;
    }

    /** Every label, for the template. */
    Map<String, String> labels() {
        return LABELS.stream().collect(Collectors.toMap(label -> label, this::say));
    }

    /** The text under a key of the PDF's own. */
    String say(String key, Object... arguments) {
        return messages.text(PREFIX + key, arguments);
    }

    String date(EdtfDate date) {
        return DateText.of(date, messages);
    }

    /** From when to when, as said. */
    String dates(EdtfDate starts, EdtfDate ends) {
        if (starts.equals(ends)) {
            return date(starts);
        }
        return say("fromTo", date(starts), date(ends));
    }

    String number(long number) {
        return messages.number(number);
    }

    /** Where something stands against its dates, as a phrase: "4,345 days overdue", "due 2014". */
    String schedule(Schedule schedule, long daysLate, EdtfDate due) {
        return ScheduleText.phrase(new Timing(schedule, daysLate), due, messages);
    }

    /** A mark with its word; the code is the name of its colour in the stylesheet. */
    Map<String, Object> mark(Completion completion) {
        return Map.ofEntries(
                entry("code", completion.name()),
                entry("mark", completion.mark()),
                entry("word", messages.label(completion)));
    }

    /** A mark with its word and with further fields. */
    Map<String, Object> mark(Completion completion, Map<String, Object> more) {
        Map<String, Object> fields = new HashMap<>(mark(completion));
        fields.putAll(more);
        return fields;
    }

    static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    static String anchor(String kind, String of) {
        return kind + "-" + of.replaceAll("[^A-Za-z0-9]", "-");
    }
}
