package org.opengov.tracker.scoreboard;

import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.platform.SearchText;

/**
 * Which commitments of a scoreboard a reader wants to see, on the page and in the API alike. The counts are never
 * filtered: they tell of the whole plan.
 *
 * @param theme number of the theme; empty for every theme
 * @param agency code of an agency, leading or not; empty for every agency
 * @param completion null for every degree
 * @param schedule null for every state
 * @param words what number, OGP id, title, summary or lead agency must hold; empty for anything
 */
public record RowFilter(String theme, String agency, Completion completion, Schedule schedule, String words) {

    /** Whether the reader wants to see this commitment. */
    public boolean matches(Scoreboard.Row row) {
        return (theme.isEmpty() || theme.equals(row.theme()))
                && (agency.isEmpty() || row.agencies().contains(agency))
                && (completion == null || completion == row.completion())
                && (schedule == null || schedule == row.schedule())
                && SearchText.matches(searched(row), words);
    }

    private static String searched(Scoreboard.Row row) {
        return String.join(" ", row.number(), row.ogpId(), row.title(), row.summary(), row.leadAgencyName());
    }
}
