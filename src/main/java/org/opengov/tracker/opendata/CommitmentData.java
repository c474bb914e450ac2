package org.opengov.tracker.opendata;

import java.time.Instant;
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
 * @param theme number of its theme; empty where the sources do not say
 * @param leadAgency code of the lead agency; empty where the sources do not say
 * @param coLeadAgencies codes of the agencies that lead with it
 * @param supportingAgencies codes of the agencies that support it
 * @param adoptedDue when it was due as adopted; title and dates are those of the day, amendments included
 * @param replannings how often its due date was changed by then
 * @param daysLate days overdue, or days late once complete; else 0
 * @param coverage the share of its milestones, by weight, of which the voice has spoken; 0 to 1
 * @param source address of what the completion rests on; empty where nobody has spoken
 * @param origin how its facts are known
 * @param sources addresses that its facts come from
 * @param address its page
 * @param changedAt when the record last told something new of it; null where that is not known
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
        SaidDate adoptedDue,
        int replannings,
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
        String address,
        Instant changedAt) {

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
            org.opengov.tracker.commitment.Origin known = commitment.getOrigin();
            return new Origin(
                    known.isOgpIdInferred(),
                    known.getOgpIdBasis(),
                    known.getIrmCaseNumber(),
                    known.getTitle(),
                    known.getLead(),
                    known.getSupporting(),
                    known.getStarts(),
                    known.getDue(),
                    commitment.isReversed(),
                    known.getDateNote());
        }
    }

    static CommitmentData of(
            Commitment commitment, Scoreboard.Row row, Scoreboard board, Instant changedAt, Site site) {
        return new CommitmentData(
                board.plan(),
                commitment.getOgpId(),
                commitment.getNumber(),
                row.title(),
                commitment.getSummary(),
                row.theme(),
                commitment.getTheme() == null ? "" : commitment.getTheme().getName(),
                row.leadAgency(),
                row.leadAgencyName(),
                codes(commitment.getCoLeadAgencies()),
                codes(commitment.getSupportingAgencies()),
                SaidDate.of(row.starts()),
                SaidDate.of(row.due()),
                SaidDate.of(row.adoptedDue()),
                row.replannings(),
                commitment.getTemplate().getIndicator(),
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
                site.commitment(commitment.getOgpId()),
                changedAt);
    }

    private static List<String> codes(List<Agency> agencies) {
        return agencies.stream().map(Agency::getCode).toList();
    }
}
