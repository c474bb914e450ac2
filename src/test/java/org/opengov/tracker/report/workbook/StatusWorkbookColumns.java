package org.opengov.tracker.report.workbook;

import java.util.List;
import org.opengov.tracker.report.workbook.StatusWorkbookLook.Look;

/** Which columns the tables of the template have, in which order, how wide and in which look. */
final class StatusWorkbookColumns {

    private StatusWorkbookColumns() {}

    /** A column: the key of its heading (or a name in braces), its field, its width in characters and its look. */
    record Column(String heading, String field, int width, Look look) {

        static Column text(String heading, String field, int width) {
            return new Column(heading, field, width, Look.TEXT);
        }

        String headingText() {
            return heading.startsWith("{") ? heading : "{text:report.workbook.column." + heading + "}";
        }
    }

    static List<Column> commitments() {
        return List.of(
                new Column("id", "id", 10, Look.CODE),
                new Column("number", "number", 7, Look.CODE),
                new Column("title", "title", 40, Look.STRONG),
                Column.text("theme", "theme", 23),
                Column.text("lead", "lead", 25),
                Column.text("due", "due", 16),
                Column.text("completion", "completion", 18),
                Column.text("schedule", "schedule", 16),
                new Column("daysLate", "daysLate", 13, Look.NUMBER),
                Column.text("{text:Voice.GOVERNMENT}", "GOVERNMENT.completion", 17),
                Column.text("{text:Voice.INDEPENDENT}", "INDEPENDENT.completion", 17),
                Column.text("{text:Voice.CIVIL_SOCIETY}", "CIVIL_SOCIETY.completion", 17),
                Column.text("summary", "summary", 110),
                new Column("themeNumber", "themeNumber", 10, Look.CODE),
                Column.text("coLeads", "coLeads", 36),
                Column.text("supporting", "supporting", 36),
                Column.text("starts", "starts", 18),
                new Column("startDay", "startDay", 13, Look.DAY),
                new Column("dueDay", "dueDay", 13, Look.DAY),
                Column.text("adoptedDue", "adoptedDue", 16),
                new Column("replannings", "replannings", 13, Look.NUMBER),
                new Column("slipDays", "slipDays", 13, Look.NUMBER),
                Column.text("dateNote", "dateNote", 36),
                Column.text("completionCode", "completionCode", 18),
                Column.text("scheduleCode", "scheduleCode", 16),
                new Column("coverage", "coverage", 11, Look.PERCENT),
                new Column("voiceSource", "source", 36, Look.ADDRESS),
                Column.text("policyTags", "policyTags", 30),
                new Column("idInferred", "idInferred", 12, Look.TEXT),
                new Column("sources", "sources", 44, Look.ADDRESS));
    }

    static List<Column> milestones() {
        return List.of(
                new Column("id", "id", 12, Look.CODE),
                new Column("commitmentNumber", "commitmentNumber", 15, Look.CODE),
                new Column("title", "title", 54, Look.STRONG),
                Column.text("agency", "agency", 34),
                Column.text("starts", "starts", 18),
                Column.text("due", "due", 18),
                Column.text("completion", "completion", 18),
                Column.text("schedule", "schedule", 18),
                new Column("daysLate", "daysLate", 13, Look.NUMBER),
                new Column("lastUpdate", "lastUpdate", 13, Look.DAY),
                Column.text("derived", "derived", 13),
                new Column("startDay", "startDay", 13, Look.DAY),
                new Column("dueDay", "dueDay", 13, Look.DAY),
                Column.text("completionCode", "completionCode", 18),
                Column.text("scheduleCode", "scheduleCode", 16));
    }

    static List<Column> updates() {
        return List.of(
                new Column("milestone", "milestoneId", 12, Look.CODE),
                new Column("commitmentNumber", "commitmentNumber", 15, Look.CODE),
                new Column("milestoneTitle", "milestoneTitle", 30, Look.STRONG),
                Column.text("agency", "agency", 25),
                new Column("period", "period", 9, Look.CODE),
                new Column("published", "published", 13, Look.DAY),
                Column.text("completion", "completion", 18),
                new Column("completedOn", "completedOn", 13, Look.DAY),
                Column.text("done", "done", 42),
                Column.text("challenges", "challenges", 30),
                Column.text("nextSteps", "nextSteps", 28),
                Column.text("nilReason", "nilReason", 28),
                Column.text("nil", "nil", 13),
                Column.text("evidence", "evidence", 52),
                Column.text("completionCode", "completionCode", 18));
    }

    static List<Column> moves() {
        return List.of(
                new Column("{text:report.pdf.cut}", "since", 9, Look.CODE),
                new Column("{text:report.pdf.day}", "sinceDay", 13, Look.DAY),
                new Column("id", "id", 10, Look.CODE),
                new Column("number", "number", 8, Look.CODE),
                new Column("title", "title", 44, Look.STRONG),
                Column.text("{text:report.pdf.direction}", "direction", 18),
                Column.text("completionBefore", "was", 18),
                Column.text("completion", "is", 18),
                Column.text("scheduleBefore", "wasSchedule", 18),
                Column.text("schedule", "isSchedule", 18),
                Column.text("dueBefore", "wasDue", 18),
                Column.text("due", "isDue", 18),
                Column.text("directionCode", "directionCode", 16));
    }

    static List<Column> compared() {
        return List.of(
                new Column("{text:report.pdf.cut}", "cut", 10, Look.CODE),
                new Column("{text:report.pdf.day}", "day", 14, Look.DAY),
                Column.text("completion", "completion", 24),
                new Column("commitments", "commitments", 16, Look.NUMBER),
                Column.text("completionCode", "completionCode", 20));
    }

    static List<Column> periods() {
        return List.of(
                new Column("period", "code", 14, Look.CODE),
                new Column("{text:report.pdf.due}", "due", 14, Look.DAY),
                new Column("{text:report.pdf.closedOn}", "closed", 14, Look.DAY),
                new Column("{text:report.pdf.owed}", "owed", 13, Look.NUMBER),
                new Column("{text:report.pdf.publishedUpdates}", "published", 13, Look.NUMBER),
                new Column("{text:report.pdf.nilUpdates}", "nil", 13, Look.NUMBER),
                new Column("{text:report.pdf.lateUpdates}", "late", 13, Look.NUMBER),
                new Column("{text:report.pdf.missing}", "missing", 13, Look.NUMBER),
                new Column("{text:report.pdf.notYetDue}", "notYetDue", 13, Look.NUMBER));
    }

    static List<Column> answering() {
        return List.of(
                new Column("agency", "name", 54, Look.STRONG),
                new Column("{text:report.pdf.owed}", "owed", 13, Look.NUMBER),
                new Column("{text:report.pdf.publishedUpdates}", "published", 13, Look.NUMBER),
                new Column("{text:report.pdf.nilUpdates}", "nil", 13, Look.NUMBER),
                new Column("{text:report.pdf.missing}", "missing", 13, Look.NUMBER),
                new Column("latestUpdates", "updates", 18, Look.NUMBER),
                new Column("{text:report.pdf.backed}", "backed", 16, Look.NUMBER),
                new Column("agencyCode", "code", 18, Look.CODE));
    }

    static List<Column> gaps() {
        return List.of(
                new Column("milestone", "milestone", 12, Look.CODE),
                new Column("commitmentNumber", "commitmentNumber", 15, Look.CODE),
                new Column("milestoneTitle", "title", 54, Look.STRONG),
                Column.text("agency", "agency", 40),
                new Column("period", "period", 12, Look.CODE),
                Column.text("due", "due", 18));
    }

    static List<Column> left() {
        return List.of(
                new Column("{text:report.pdf.day}", "day", 16, Look.DAY),
                new Column("{text:report.pdf.burndownPlanned}", "planned", 26, Look.NUMBER),
                new Column("{text:Voice.GOVERNMENT}", "GOVERNMENT", 22, Look.NUMBER),
                new Column("{text:Voice.INDEPENDENT}", "INDEPENDENT", 22, Look.NUMBER),
                new Column("{text:Voice.CIVIL_SOCIETY}", "CIVIL_SOCIETY", 22, Look.NUMBER));
    }

    static List<Column> assessments() {
        return List.of(
                new Column("id", "commitmentId", 10, Look.CODE),
                new Column("commitmentNumber", "commitmentNumber", 15, Look.CODE),
                new Column("commitmentTitle", "commitmentTitle", 36, Look.STRONG),
                Column.text("voice", "voice", 18),
                Column.text("assessor", "assessor", 26),
                Column.text("kind", "kind", 17),
                new Column("period", "period", 11, Look.CODE),
                Column.text("published", "published", 16),
                Column.text("completion", "completion", 18),
                Column.text("specificity", "specificity", 13),
                Column.text("potentialImpact", "potentialImpact", 15),
                Column.text("nextSteps", "nextSteps", 44),
                Column.text("ogpValues", "ogpValues", 36),
                Column.text("starred", "starred", 11),
                new Column("publishedDay", "publishedDay", 13, Look.DAY),
                Column.text("completionCode", "completionCode", 18),
                new Column("source", "source", 44, Look.ADDRESS));
    }
}
