package org.opengov.tracker.scoreboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.plan.EdtfDate;

/**
 * The counts and rows of one plan, for one day and one voice. Everything that shows progress reads this record, so that
 * page, API and reports cannot disagree.
 *
 * @param plan code of the plan
 * @param asOf the day for which it is told
 * @param voice whose word it is
 * @param revision the plan's revision it was computed from
 * @param commitments how many commitments the plan has, which is the sum of each of the two maps of commitments
 * @param completion commitments by completion; every degree is present
 * @param schedule commitments by schedule; every state is present
 * @param milestones how many milestones the plan has
 * @param milestoneCompletion milestones by completion in the government's voice; no other voice speaks of milestones
 * @param themes the same counts by theme, in the plan's order
 * @param agencies the same counts by lead agency, in the plan's order of first mention
 * @param rows the commitments in the plan's order
 * @param coverage for each voice, of how many commitments it has said anything by that day
 * @param lastWord when the voice last spoke by that day, as said; unknown where it never did
 * @param sample whether illustrative updates are among the data
 */
public record Scoreboard(
        String plan,
        LocalDate asOf,
        Voice voice,
        long revision,
        int commitments,
        Map<Completion, Integer> completion,
        Map<Schedule, Integer> schedule,
        int milestones,
        Map<Completion, Integer> milestoneCompletion,
        List<ThemeScore> themes,
        List<AgencyScore> agencies,
        List<Row> rows,
        Map<Voice, Integer> coverage,
        EdtfDate lastWord,
        boolean sample) {

    /** The counts of one theme; number and title are empty over the commitments whose theme no source states. */
    public record ThemeScore(String number, String title, int commitments, Map<Completion, Integer> completion) {}

    /** The counts of the commitments that one agency leads. */
    public record AgencyScore(
            String code, String name, boolean collective, int commitments, Map<Completion, Integer> completion) {}

    /**
     * One commitment.
     *
     * @param number its number in the legal act: text, never a number
     * @param theme number of its theme; empty where the sources do not say
     * @param leadAgency code of the lead agency; empty where the sources do not say
     * @param agencies codes of all its agencies, the lead first
     * @param title as it stands on the day, amendments included; so are its dates
     * @param adoptedDue when it was due as adopted
     * @param replannings how often its due date had been changed by the day
     * @param daysLate days overdue, or days late once complete; else 0
     * @param coverage the share of its milestones, by weight, of which the voice has spoken; 0 to 1
     * @param source address of what the completion rests on; empty where nobody has spoken
     */
    public record Row(
            String ogpId,
            String number,
            String title,
            String summary,
            String theme,
            String leadAgency,
            String leadAgencyName,
            List<String> agencies,
            EdtfDate starts,
            EdtfDate due,
            EdtfDate adoptedDue,
            int replannings,
            Completion completion,
            Schedule schedule,
            long daysLate,
            double coverage,
            String source) {

        /** Whether the voice has said anything of it; that a plan gave it up is nobody's word of progress. */
        public boolean saysSomething() {
            return completion.isInformation() && coverage > 0;
        }
    }

    /** The same counts and rows, had they been computed from another revision. */
    public Scoreboard at(long otherRevision) {
        return new Scoreboard(
                plan,
                asOf,
                voice,
                otherRevision,
                commitments,
                completion,
                schedule,
                milestones,
                milestoneCompletion,
                themes,
                agencies,
                rows,
                coverage,
                lastWord,
                sample);
    }
}
