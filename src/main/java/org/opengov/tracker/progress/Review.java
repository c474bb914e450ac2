package org.opengov.tracker.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.commitment.Milestone;
import org.opengov.tracker.platform.Forbidden;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.progress.UpdateTrail.Before;

/** What coordinators do with progress updates: look through the queue, publish, hand back, see who is missing. */
@ApplicationScoped
@Transactional
public class Review {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Commitments commitments;

    @Inject
    Publications publications;

    @Inject
    PublishedUpdates published;

    @Inject
    Event<ProgressPublished> publishedNow;

    @Inject
    Event<ProgressReturned> returned;

    @Inject
    UpdateTrail trail;

    @Inject
    Clock clock;

    /** The updates that wait for a coordinator, the longest waiting first. */
    public List<ProgressUpdate> listQueue(Officer caller) {
        requireCoordinator(caller);
        return entities.createQuery(
                        "select u from ProgressUpdate u"
                                + " where u.state = org.opengov.tracker.progress.ReviewState.SUBMITTED"
                                + " order by u.submittedAt, u.id",
                        ProgressUpdate.class)
                .getResultList();
    }

    /** The updates on their way whose agency asks for help, in the plan's order, whatever their state. */
    public List<ProgressUpdate> listHelpWanted(Officer caller) {
        requireCoordinator(caller);
        return entities.createQuery(
                        "select u from ProgressUpdate u where u.underWay = true and u.statement.helpWanted = true"
                                + " order by u.milestone.commitment.ordinal, u.milestone.ordinal, u.id",
                        ProgressUpdate.class)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "u.milestone")
                .setHint("eclipselink.batch", "u.period")
                .setHint("eclipselink.batch", "u.agency")
                .getResultList();
    }

    /** One update, whatever its state, for a coordinator. */
    public ProgressUpdate get(Long id, Officer caller) {
        requireCoordinator(caller);
        ProgressUpdate update = entities.find(ProgressUpdate.class, id);
        if (update == null) {
            throw new NotFound("update", id);
        }
        return update;
    }

    /**
     * Makes an update public from today.
     *
     * @param version the version that the coordinator read
     * @throws RuleBroken when it changed meanwhile
     */
    public void publish(Long id, long version, Officer caller) {
        ProgressUpdate update = read(id, version, caller);
        Before before = Before.of(update);
        update.publish(caller, LocalDate.now(clock), clock.instant());
        publications.add(update.getMilestone().getCommitment().getPlan(), update.getPublishedOn());
        publishedNow.fire(new ProgressPublished(update));
        trail.note(caller, "progress.published", update, before);
    }

    /** Hands an update back with the reason. */
    public void returnToOfficer(Long id, long version, String reason, Officer caller) {
        ProgressUpdate update = read(id, version, caller);
        Before before = Before.of(update);
        update.returnToOfficer(caller, reason, clock.instant());
        returned.fire(new ProgressReturned(update));
        trail.note(caller, "progress.returned", update, before);
    }

    /** What the milestone of an update said last in public, whatever the update itself says. */
    public Optional<ProgressUpdate> findLast(ProgressUpdate update, Officer caller) {
        requireCoordinator(caller);
        return published.listOfMilestone(update.getMilestone().getOgpId(), LocalDate.now(clock)).stream()
                .filter(earlier -> !earlier.equals(update))
                .findFirst();
    }

    /**
     * An agency that owes updates for a period.
     *
     * @param milestones those of which nothing was handed in or published, in the plan's order
     * @param all how many milestones it answers for
     */
    public record Owing(Agency agency, List<Milestone> milestones, long all) {}

    /**
     * The agencies that owe updates for a period, those that owe most first.
     *
     * @throws Forbidden when the caller is no coordinator
     */
    public List<Owing> listOwing(String plan, String period, Officer caller) {
        requireCoordinator(caller);
        List<Milestone> milestones = commitments.listMilestonesOfPlan(plan);
        Map<Agency, List<Milestone>> missing = missing(milestones, plan, period).stream()
                .filter(milestone -> milestone.getAgency() != null)
                .collect(Collectors.groupingBy(Milestone::getAgency, LinkedHashMap::new, Collectors.toList()));
        Map<Agency, Long> all = milestones.stream()
                .filter(milestone -> milestone.getAgency() != null)
                .collect(Collectors.groupingBy(Milestone::getAgency, Collectors.counting()));
        return missing.entrySet().stream()
                .map(entry -> new Owing(entry.getKey(), entry.getValue(), all.get(entry.getKey())))
                .sorted(Comparator.comparingInt(
                                (Owing owing) -> owing.milestones().size())
                        .reversed())
                .toList();
    }

    /**
     * The milestones of a plan of which nothing was published or handed in for a period, in the plan's order.
     *
     * @throws Forbidden when the caller is no coordinator
     */
    public List<Milestone> listMissing(String plan, String period, Officer caller) {
        requireCoordinator(caller);
        return missing(commitments.listMilestonesOfPlan(plan), plan, period);
    }

    private List<Milestone> missing(List<Milestone> milestones, String plan, String period) {
        Set<String> reported = reported(plan, period);
        return milestones.stream()
                .filter(milestone -> !reported.contains(milestone.getOgpId()))
                .toList();
    }

    private Set<String> reported(String plan, String period) {
        return entities.createQuery(
                        "select distinct u.milestone.ogpId from ProgressUpdate u"
                                + " where u.period.plan.code = :plan and u.period.code = :period"
                                + " and u.state in (org.opengov.tracker.progress.ReviewState.SUBMITTED,"
                                + " org.opengov.tracker.progress.ReviewState.PUBLISHED)",
                        String.class)
                .setParameter("plan", plan)
                .setParameter("period", period)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    private ProgressUpdate read(Long id, long version, Officer caller) {
        ProgressUpdate update = get(id, caller);
        if (update.getVersion() != version) {
            throw RuleBroken.of("review.changedMeanwhile");
        }
        return update;
    }

    private static void requireCoordinator(Officer caller) {
        if (!caller.isCoordinator()) {
            throw new Forbidden(caller.login() + " is no coordinator");
        }
    }
}
