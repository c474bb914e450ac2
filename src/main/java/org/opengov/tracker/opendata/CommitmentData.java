package org.opengov.tracker.opendata;

import java.time.LocalDate;
import java.util.List;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.scoreboard.Scoreboard;

/**
 * A commitment with where it stands in one voice on one day.
 *
 * @param number its number in the legal act: text, never a number
 * @param theme number of its theme
 * @param leadAgency code of the lead agency
 * @param coLeadAgencies codes of the agencies that lead with it
 * @param supportingAgencies codes of the agencies that support it
 * @param daysLate days overdue, or days late once complete; else 0
 * @param coverage the share of its milestones, by weight, of which the voice has spoken; 0 to 1
 * @param source address of what the completion rests on; empty where nobody has spoken
 * @param origin how its facts are known
 * @param sources addresses that its facts come from
 * @param address its page
 */
public record CommitmentData(
        String plan,
        String ogpId,
        String number,
        String title,
        String summary,
        String theme,
        String themeName,
        String leadAgency,
        String leadAgencyName,
        List<String> coLeadAgencies,
        List<String> supportingAgencies,
        SaidDate starts,
        SaidDate due,
        String indicator,
        List<String> policyTags,
        LocalDate asOf,
        Voice voice,
        Completion completion,
        Schedule schedule,
        long daysLate,
        double coverage,
        String source,
        Origin origin,
        List<String> sources,
        String address) {

    /**
     * How a commitment's facts are known, with the source's own writing where ours differs; null where it does not.
     *
     * @param ogpIdInferred whether the OGP id was inferred rather than seen
     * @param datesReversed whether its start lies after its end, which is kept as the source has it
     */
    public record Origin(
            boolean ogpIdInferred,
            String ogpIdBasis,
            String irmCaseNumber,
            String title,
            String leadAgency,
            String supportingAgencies,
            String starts,
            String due,
            boolean datesReversed,
            String dateNote) {

        static Origin of(Commitment commitment) {
            return new Origin(
                    commitment.isOgpIdInferred(),
                    commitment.getOgpIdBasis(),
                    commitment.getIrmCaseNumber(),
                    commitment.getTitleInSource(),
                    commitment.getLeadInSource(),
                    commitment.getSupportingInSource(),
                    commitment.getStartsInSource(),
                    commitment.getDueInSource(),
                    commitment.isReversed(),
                    commitment.getDateNote());
        }
    }

    static CommitmentData of(Commitment commitment, Scoreboard.Row row, Scoreboard board, Site site) {
        return new CommitmentData(
                board.plan(),
                commitment.getOgpId(),
                commitment.getNumber(),
                commitment.getTitle(),
                commitment.getSummary(),
                commitment.getTheme().getNumber(),
                commitment.getTheme().getName(),
                commitment.getLeadAgency().getCode(),
                commitment.getLeadAgency().getName(),
                codes(commitment.getCoLeadAgencies()),
                codes(commitment.getSupportingAgencies()),
                SaidDate.of(commitment.getStarts()),
                SaidDate.of(commitment.getDue()),
                commitment.getIndicator(),
                commitment.getPolicyTags(),
                board.asOf(),
                board.voice(),
                row.completion(),
                row.schedule(),
                row.daysLate(),
                row.coverage(),
                site.full(row.source()),
                Origin.of(commitment),
                commitment.getSources(),
                site.commitment(commitment.getOgpId()));
    }

    private static List<String> codes(List<Agency> agencies) {
        return agencies.stream().map(Agency::getCode).toList();
    }
}
