package org.opengov.tracker.opendata;

import java.time.Instant;
import java.util.List;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Milestone;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.commitment.Terms;
import org.opengov.tracker.platform.SearchText;
import org.opengov.tracker.progress.PublishedUpdates.Reported;
import org.opengov.tracker.scoreboard.MilestoneStanding;
import org.opengov.tracker.scoreboard.PlanRecord;
import org.opengov.tracker.scoreboard.RowFilter;

/**
 * A milestone with what the government says of it; no other voice speaks of milestones.
 *
 * @param id its public id, such as {@code AZ0012.1}
 * @param commitment OGP id of its commitment
 * @param number the commitment's number in the legal act
 * @param derived whether it was derived from the commitment's wording rather than named by the act
 * @param basis what it was derived from; null where the act names it
 * @param agency code of the agency that answers for it, the first named where there are several; empty where none is
 * @param responsibleAgencies codes of all that answer for it
 * @param dueIsOwn whether the due date is the milestone's own, rather than that of its commitment
 * @param adoptedDue when it was due as adopted; title and dates are those of the day, amendments included
 * @param slipDays by how many days the due day has moved
 * @param replannings how often it was moved
 * @param weight its share in the commitment, relative to the other milestones
 * @param daysLate days overdue, or days late once complete; else 0
 * @param theme number of its commitment's theme; empty where the sources do not say
 * @param changedAt when the record last told something new of it; null where that is not known
 * @param source page and place of the update the completion rests on; empty where there is none
 */
public record MilestoneData(
        String id,
        String commitment,
        String number,
        String title,
        boolean derived,
        String basis,
        String agency,
        String agencyName,
        List<String> responsibleAgencies,
        SaidDate starts,
        SaidDate due,
        boolean dueIsOwn,
        SaidDate adoptedDue,
        long slipDays,
        int replannings,
        int weight,
        Completion completion,
        Schedule schedule,
        long daysLate,
        String source,
        String theme,
        Instant changedAt) {

    static MilestoneData of(Milestone milestone, PlanRecord all, Instant changedAt, Site site) {
        Commitment commitment = milestone.getCommitment();
        MilestoneStanding standing = all.standing(milestone);
        Terms terms = standing.terms();
        Reported reported = all.reported().get(milestone.getOgpId());
        return new MilestoneData(
                milestone.getOgpId(),
                commitment.getOgpId(),
                commitment.getNumber(),
                terms.title(),
                milestone.isDerived(),
                milestone.getBasis(),
                milestone.getAgency() == null ? "" : milestone.getAgency().getCode(),
                milestone.getAgency() == null ? "" : milestone.getAgency().getName(),
                milestone.responsible().stream().map(Agency::getCode).toList(),
                SaidDate.of(terms.starts()),
                SaidDate.of(terms.due()),
                milestone.isOwnDue(),
                SaidDate.of(terms.adoptedDue()),
                terms.slipDays(),
                terms.replannings(),
                milestone.getWeight(),
                standing.completion(),
                standing.timing().schedule(),
                standing.timing().days(),
                reported == null ? "" : site.update(commitment.getOgpId(), reported.id()),
                commitment.getTheme() == null ? "" : commitment.getTheme().getNumber(),
                changedAt);
    }

    /** Whether a reader wants to see it; the words are looked for in number, ids, title and agency. */
    boolean isWanted(RowFilter filter) {
        return (filter.theme().isEmpty() || filter.theme().equals(theme))
                && (filter.agency().isEmpty() || responsibleAgencies.contains(filter.agency()))
                && (filter.completion() == null || filter.completion() == completion)
                && (filter.schedule() == null || filter.schedule() == schedule)
                && SearchText.matches(String.join(" ", number, id, title, agencyName), filter.words());
    }
}
