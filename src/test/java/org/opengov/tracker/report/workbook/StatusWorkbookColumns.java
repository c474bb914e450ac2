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
