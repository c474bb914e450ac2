package org.opengov.tracker.cut;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Amendment;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.cut.PublicRecord.Step;
import org.opengov.tracker.progress.PublishedUpdates.Reported;
import org.opengov.tracker.scoreboard.PlanRecord;

/**
 * How far a commitment came, step by step, by the word of each voice. Told by the same rule as the scoreboard, asked for
 * each day on which something was said.
 */
final class Histories {

    private final PlanRecord all;

    Histories(PlanRecord all) {
        this.all = all;
    }

    /** @param said what the updates of its milestones said, of each the newest first */
    Map<Voice, List<Step>> of(Commitment commitment, List<Reported> said) {
        Map<Voice, List<Step>> history = new EnumMap<>(Voice.class);
        Stream.of(Voice.values()).forEach(voice -> history.put(voice, new ArrayList<>()));
        for (LocalDate day : days(commitment, said)) {
            PlanRecord then = on(day, commitment, said);
            history.forEach((voice, steps) ->
                    add(steps, new Step(day, then.standing(commitment, voice).completion())));
        }
        return history;
    }

    private static void add(List<Step> steps, Step next) {
        Completion before = steps.isEmpty()
                ? Completion.NO_INFORMATION
                : steps.get(steps.size() - 1).completion();
        if (next.completion() != before) {
            steps.add(next);
        }
    }

    private TreeSet<LocalDate> days(Commitment commitment, List<Reported> said) {
        return Stream.of(
                        said.stream().map(Reported::publishedOn),
                        all.assessmentsOf(commitment).stream().map(assessment -> assessment.getPublishedOn()),
                        commitment.getAmendments().stream().map(Amendment::getDecidedOn))
                .flatMap(days -> days)
                .filter(day -> !day.isAfter(all.asOf()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The record of this one commitment as it was on an earlier day. */
    private PlanRecord on(LocalDate day, Commitment commitment, List<Reported> said) {
        return PlanRecord.ofOne(
                commitment,
                day,
                said.stream().filter(one -> !one.publishedOn().isAfter(day)).toList(),
                all.assessmentsOf(commitment).stream()
                        .filter(assessment -> !assessment.getPublishedOn().isAfter(day))
                        .toList());
    }
}
