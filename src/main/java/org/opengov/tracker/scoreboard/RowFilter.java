package org.opengov.tracker.scoreboard;

import java.util.Locale;
import java.util.stream.Stream;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Schedule;

/**
 * Which commitments of a scoreboard a reader wants to see. The counts are never filtered: they tell of the whole plan.
 *
 * @param theme number of the theme; null for every theme
 * @param agency code of an agency, leading or not; null for every agency
 * @param completion null for every degree
 * @param schedule null for every state
 * @param words what number, OGP id, title, summary or lead agency must hold, letter case aside; null for anything
 */
public record RowFilter(String theme, String agency, Completion completion, Schedule schedule, String words) {

    /** Whether the reader wants to see this commitment. */
    public boolean matches(Scoreboard.Row row) {
        return (theme == null || theme.equals(row.theme()))
                && (agency == null || row.agencies().contains(agency))
                && (completion == null || completion == row.completion())
                && (schedule == null || schedule == row.schedule())
                && (words == null || holds(row));
    }

    private boolean holds(Scoreboard.Row row) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return Stream.of(row.number(), row.ogpId(), row.title(), row.summary(), row.leadAgencyName())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
