package org.opengov.tracker.opendata;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.opengov.tracker.assessment.Assessment;
import org.opengov.tracker.commitment.Amendment;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.Milestone;
import org.opengov.tracker.scoreboard.PlanRecord;

/**
 * When the record last told something new of a commitment or a milestone: when it came in with its plan, or was amended,
 * reported on or assessed. What the days alone bring about, such as that something is overdue, is no change of the record.
 *
 * @param all what was public on the day that is told of; what was not yet public is no change
 * @param plan when its plan became public here; null where that is not known
 * @param reported when the latest update of each milestone that has one was published, by the milestone's id
 */
record Changed(PlanRecord all, Instant plan, Map<String, Instant> reported) {

    /** The latest moment; null where none is known. */
    Instant of(Commitment commitment) {
        return latest(Stream.of(
                Stream.of(commitment).flatMap(this::amended),
                commitment.getMilestones().stream().map(milestone -> reported.get(milestone.getOgpId())),
                all.assessmentsOf(commitment).stream().map(Assessment::getRecordedAt)));
    }

    /** The latest moment; null where none is known. An amendment of its commitment may move its dates too. */
    Instant of(Milestone milestone) {
        return latest(Stream.of(
                Stream.of(milestone.getCommitment())
                        .flatMap(commitment -> commitment.getAmendments().stream())
                        .filter(amendment -> amendment.getMilestone() == null
                                || amendment.getMilestone().getOgpId().equals(milestone.getOgpId()))
                        .filter(this::isDecided)
                        .map(Amendment::getRecordedAt),
                Stream.ofNullable(reported.get(milestone.getOgpId()))));
    }

    private Stream<Instant> amended(Commitment commitment) {
        return commitment.getAmendments().stream().filter(this::isDecided).map(Amendment::getRecordedAt);
    }

    private boolean isDecided(Amendment amendment) {
        return !amendment.getDecidedOn().isAfter(all.asOf());
    }

    private Instant latest(Stream<Stream<Instant>> moments) {
        return Stream.concat(Stream.of(plan), moments.flatMap(several -> several))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
