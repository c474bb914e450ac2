package org.opengov.tracker.report.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.report.ReportForm;
import org.opengov.tracker.report.ReportKind;
import org.opengov.tracker.report.Scope;

/**
 * A schedule as somebody wants it.
 *
 * @param forms at least one
 * @param readers who is told, by login; may be empty
 */
public record ScheduleDraft(String plan, When when, What what, Set<ReportForm> forms, List<String> readers) {

    /**
     * When it is due.
     *
     * @param month of a yearly one; null for others
     * @param day of a yearly one; null for others
     * @param once the day of one that is due once; null for others
     */
    public record When(Occasion occasion, Integer month, Integer day, LocalDate once) {}

    /**
     * What is made.
     *
     * @param voice null for the one with the widest coverage on the day
     */
    public record What(ReportKind kind, int against, Voice voice, Locale language, Scope scope) {}
}
