package org.opengov.tracker.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Milestone;
import org.opengov.tracker.commitment.Terms;
import org.opengov.tracker.commitment.Timing;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.plan.ReportingPeriod;
import org.opengov.tracker.progress.ProgressUpdates.Place;

/** What officers find on their desk: the milestones of their agency with what each asks of them, and one to work on. */
@ApplicationScoped
@Transactional
public class Worklists {

    @Inject
    Commitments commitments;

    @Inject
    Plans plans;

    @Inject
    ProgressUpdates updates;

    @Inject
    PublishedUpdates published;

    @Inject
    Clock clock;

    /**
     * One milestone on an officer's desk.
     *
     * @param update the update that the period has, under way or published; null where nothing was written
     * @param completion what was last published of it
     * @param timing where it stands against its dates today
     * @param terms what it promises as of today
     */
    public record Task(
            Milestone milestone, Todo todo, ProgressUpdate update, Completion completion, Timing timing, Terms terms) {

        /** Whether this agency answers for the milestone, rather than leading its commitment only. */
        public boolean isOf(String agency) {
            return milestone.responsible().stream()
                    .anyMatch(one -> one.getCode().equals(agency));
        }
    }

    /**
     * Everything an officer needs to report on one milestone.
     *
     * @param underWay the update to write on; null where none was begun
     * @param last the latest published update that said something of completion; null where there is none
     * @param published every published update, the newest first
     * @param timing where the milestone stands against its dates today
     * @param terms what it promises as of today
     */
    public record Sheet(
            Milestone milestone,
            ReportingPeriod period,
            ProgressUpdate underWay,
            ProgressUpdate last,
            List<ProgressUpdate> published,
            Timing timing,
            Terms terms) {

        /** The completion last published. */
        public Completion before() {
            return last == null
                    ? Completion.NO_INFORMATION
                    : last.getStatement().getCompletion();
        }
    }

    /** The milestones that an officer may report on, with what they ask for in a period; the most urgent first. */
    public List<Task> listOf(String plan, String period, Officer officer) {
        LocalDate today = LocalDate.now(clock);
        Map<String, PublishedUpdates.Reported> latest = published.mapLatestOfPlan(plan, today);
        Map<String, ProgressUpdate> ofPeriod = mapOfPeriod(plan, period, officer, today);
        return commitments.listMilestonesOf(officer.agencyCode(), plan).stream()
                .map(milestone ->
                        task(milestone, ofPeriod.get(milestone.getOgpId()), latest.get(milestone.getOgpId()), today))
                .sorted(Comparator.comparing(Task::todo).thenComparing(Task::timing, Timing.BY_WORST))
                .toList();
    }

    /** What an officer needs to report on a milestone in a period. */
    public Sheet get(Place place, Officer officer) {
        LocalDate today = LocalDate.now(clock);
        Milestone milestone = updates.getMilestone(place.milestone(), officer);
        ReportingPeriod period =
                plans.getPeriod(milestone.getCommitment().getPlan().getCode(), place.period());
        List<ProgressUpdate> all = published.listOfMilestone(place.milestone(), today);
        Optional<ProgressUpdate> last =
                all.stream().filter(update -> !update.getStatement().isNil()).findFirst();
        Completion completion =
                last.map(update -> update.getStatement().getCompletion()).orElse(Completion.NO_INFORMATION);
        LocalDate completedOn =
                last.map(update -> update.getStatement().getCompletedOn()).orElse(null);
        return new Sheet(
                milestone,
                period,
                updates.findUnderWay(place, officer).orElse(null),
                last.orElse(null),
                all,
                timing(milestone, completion, completedOn, today),
                milestone.termsOn(today));
    }

    /** What is under way goes before what is published: a correction is what there is to do. */
    private Map<String, ProgressUpdate> mapOfPeriod(String plan, String period, Officer officer, LocalDate today) {
        return Stream.concat(updates.listUnderWay(plan, officer).stream(), published.listOfPlan(plan, today).stream())
                .filter(update -> update.getPeriod().getCode().equals(period))
                .collect(Collectors.toMap(
                        update -> update.getMilestone().getOgpId(), Function.identity(), (first, later) -> first));
    }

    private static Task task(
            Milestone milestone, ProgressUpdate update, PublishedUpdates.Reported latest, LocalDate today) {
        Completion completion = latest == null ? Completion.NO_INFORMATION : latest.completion();
        LocalDate completedOn = latest == null ? null : latest.completedOn();
        return new Task(
                milestone,
                update == null ? Todo.MISSING : Todo.of(update.getState()),
                update,
                completion,
                timing(milestone, completion, completedOn, today),
                milestone.termsOn(today));
    }

    private static Timing timing(Milestone milestone, Completion completion, LocalDate completedOn, LocalDate today) {
        Terms terms = milestone.termsOn(today);
        return completedOn == null
                ? Timing.incomplete(completion, terms.starts(), terms.due(), today)
                : Timing.complete(completedOn, terms.due());
    }
}
