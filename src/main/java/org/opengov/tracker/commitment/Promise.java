package org.opengov.tracker.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A commitment as it was adopted beside what it has become by a day.
 *
 * @param terms what it promises on the day
 * @param changed what is no longer as adopted, of its milestones too, in the order in which it was first amended
 * @param amendments every amendment decided by the day, the latest first
 */
public record Promise(Commitment commitment, Terms terms, List<Changed> changed, List<Amendment> amendments) {

    /**
     * One thing that is no longer as adopted; both values as amendments write them.
     *
     * @param milestone null where it is the commitment's own
     * @param slipDays by how many days a due day has moved, earlier below nought; 0 for anything else
     */
    public record Changed(Milestone milestone, AmendedField field, String adopted, String present, long slipDays) {}

    /** What was adopted of a commitment, and what it has become by a day. */
    public static Promise on(LocalDate day, Commitment commitment) {
        List<Amendment> decided = commitment.getAmendments().stream()
                .filter(amendment -> !amendment.getDecidedOn().isAfter(day))
                .sorted(Amendment.OLDEST_FIRST)
                .toList();
        Map<String, Amendment> firstOfEach = new LinkedHashMap<>();
        decided.forEach(amendment -> firstOfEach.putIfAbsent(place(amendment), amendment));
        List<Changed> changed = firstOfEach.values().stream()
                .map(amendment -> changed(commitment, amendment, day))
                .filter(each -> !each.adopted().equals(each.present()))
                .toList();
        List<Amendment> latestFirst = new ArrayList<>(decided);
        latestFirst.sort(Amendment.OLDEST_FIRST.reversed());
        return new Promise(commitment, commitment.termsOn(day), changed, List.copyOf(latestFirst));
    }

    /** What an amendment is of. Told by id: two reads have two objects for one milestone. */
    private static String place(Amendment amendment) {
        Milestone milestone = amendment.getMilestone();
        return (milestone == null ? "" : milestone.getOgpId()) + " " + amendment.getField();
    }

    private static Changed changed(Commitment commitment, Amendment first, LocalDate day) {
        Milestone milestone = first.getMilestone();
        AmendedField field = first.getField();
        Amending asked = new Amending(commitment, milestone);
        Terms terms = milestone == null ? commitment.termsOn(day) : milestone.termsOn(day);
        return new Changed(
                milestone,
                field,
                asked.valueOn(field, LocalDate.MIN),
                asked.valueOn(field, day),
                field == AmendedField.DUE ? terms.slipDays() : 0);
    }

    /** Whether it was ever amended by the day, be it that it came to be as adopted again. */
    public boolean isAmended() {
        return !amendments.isEmpty();
    }

    /** By how many days the due day of the commitment, or else of the milestone that moved most, has moved. */
    public long slipDays() {
        return terms.slipDays() != 0
                ? terms.slipDays()
                : changed.stream()
                        .map(Changed::slipDays)
                        .max(Comparator.comparingLong(Math::abs))
                        .orElse(0L);
    }
}
