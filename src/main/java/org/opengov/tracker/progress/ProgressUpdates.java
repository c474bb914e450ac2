package org.opengov.tracker.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Milestone;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.plan.ReportingPeriod;
import org.opengov.tracker.platform.Breaches;
import org.opengov.tracker.platform.Forbidden;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.progress.UpdateTrail.Before;

/** What officers do with progress updates: write, back with evidence, hand in, take back. */
@ApplicationScoped
@Transactional
public class ProgressUpdates {

    /** The SQL standard's state for a second row where one is allowed; the same on both databases. */
    private static final String UNIQUE_VIOLATION = "23505";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Commitments commitments;

    @Inject
    Plans plans;

    @Inject
    PublishedUpdates published;

    @Inject
    EvidenceFiles files;

    @Inject
    Event<ProgressSubmitted> submitted;

    @Inject
    UpdateTrail trail;

    @Inject
    Clock clock;

    /**
     * Where an update belongs.
     *
     * @param milestone id of the milestone
     * @param period code of the reporting period
     */
    public record Place(String milestone, String period) {}

    /** The milestone, for an officer who may report on it. */
    public Milestone getMilestone(String ogpId, Officer officer) {
        Milestone milestone = commitments.getMilestone(ogpId);
        if (!ProgressUpdate.mayReport(milestone, officer)) {
            throw new Forbidden(officer.login() + " may not report on " + ogpId);
        }
        return milestone;
    }

    /** The update on its way for a milestone and period, for an officer who may report on it. */
    public Optional<ProgressUpdate> findUnderWay(Place place, Officer officer) {
        Milestone milestone = getMilestone(place.milestone(), officer);
        return entities.createQuery(
                        "select u from ProgressUpdate u where u.milestone = :milestone and u.period.code = :period"
                                + " and u.underWay = true",
                        ProgressUpdate.class)
                .setParameter("milestone", milestone)
                .setParameter("period", place.period())
                .getResultStream()
                .findFirst();
    }

    /** The updates on their way of all that an officer may report on, by milestone and period. */
    public List<ProgressUpdate> listUnderWay(String plan, Officer officer) {
        return entities.createQuery(
                        "select u from ProgressUpdate u join u.milestone m where u.underWay = true"
                                + " and m.commitment.plan.code = :plan and (" + Commitments.REPORTED_BY + ")"
                                + " order by m.commitment.ordinal, m.ordinal",
                        ProgressUpdate.class)
                .setParameter("plan", plan)
                .setParameter("agency", officer.agencyCode())
                .getResultList();
    }

    /**
     * Saves what an officer wrote, right or not, as a draft.
     *
     * @param version the version of the update that the officer started from; null where there was none
     * @throws RuleBroken when somebody else saved meanwhile: nothing is overwritten
     */
    public ProgressUpdate save(Place place, @Valid ProgressDraft draft, Long version, Officer officer) {
        ProgressUpdate update = open(place, version, officer);
        new Breaches()
                .when(draft.spent() != null && !draft.spent().isSound(), "spent", "progress.spent.unsound")
                .raise();
        Before before = Before.of(update);
        update.write(draft, corrected(draft, update), officer, clock.instant());
        trail.note(officer, "progress.saved", update, before);
        entities.flush();
        return update;
    }

    /** Saves and hands in at once; what breaks a rule is told all at once, and nothing is saved then. */
    public ProgressUpdate submit(Place place, @Valid ProgressDraft draft, Long version, Officer officer) {
        ProgressUpdate update = save(place, draft, version, officer);
        holdOpen(update.getPeriod());
        Completion before = published
                .findLatest(place.milestone(), LocalDate.now(clock))
                .map(last -> last.getStatement().getCompletion())
                .orElse(Completion.NO_INFORMATION);
        handIn(update, before, officer);
        tell(List.of(update));
        entities.flush();
        return update;
    }

    /**
     * Hands in what is written, and does all that goes with it; the one way for an update alone and for many at once.
     *
     * @param before the completion last published of the milestone
     */
    void handIn(ProgressUpdate update, Completion before, Officer officer) {
        Before unsent = Before.of(update);
        update.submit(officer, before, LocalDate.now(clock), clock.instant());
        trail.note(officer, "progress.submitted", update, unsent);
    }

    /** Waits for a closing that is under way, which waits for this: what is handed in is never listed as missing. */
    void holdOpen(ReportingPeriod period) {
        entities.refresh(period, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Lets it be known that updates were handed in; once for all that one deed handed in. */
    void tell(List<ProgressUpdate> handedIn) {
        if (!handedIn.isEmpty()) {
            submitted.fire(new ProgressSubmitted(handedIn));
        }
    }

    /** Takes an update back before a coordinator has looked at it. */
    public void withdraw(Long id, long version, Officer officer) {
        ProgressUpdate update = own(id, officer);
        requireVersion(update, version);
        Before before = Before.of(update);
        update.withdraw(officer);
        trail.note(officer, "progress.withdrawn", update, before);
    }

    /** Adds a link to a draft. */
    public void addLink(Long id, EvidenceLink link, Officer officer) {
        ProgressUpdate update = own(id, officer);
        Before before = Before.of(update);
        update.addLink(link, officer, clock.instant());
        trail.noteEvidence(officer, update, before);
    }

    /** Adds a file to a draft. */
    public void addFile(Long id, String name, byte[] content, Officer officer) {
        ProgressUpdate update = own(id, officer);
        Before before = Before.of(update);
        update.addFile(files.take(name, content), officer, clock.instant());
        trail.noteEvidence(officer, update, before);
    }

    /** Takes a link or file off a draft. */
    public void removeEvidence(Long id, Long evidence, Officer officer) {
        ProgressUpdate update = own(id, officer);
        Before before = Before.of(update);
        update.removeEvidence(evidence, officer);
        trail.noteEvidence(officer, update, before);
    }

    /**
     * A file of an update that is still on its way.
     *
     * @throws Forbidden when the caller is neither a coordinator nor an officer who may report on the milestone
     */
    public Evidence getEvidence(Long id, Officer caller) {
        Evidence evidence = entities.find(Evidence.class, id);
        if (evidence == null || !evidence.isStored()) {
            throw new NotFound("evidence", id);
        }
        if (!caller.isCoordinator()
                && !ProgressUpdate.mayReport(evidence.getUpdate().getMilestone(), caller)) {
            throw new Forbidden(caller.login() + " may not see evidence " + id);
        }
        return evidence;
    }

    private ProgressUpdate open(Place place, Long version, Officer officer) {
        Optional<ProgressUpdate> underWay = findUnderWay(place, officer);
        underWay.ifPresent(update -> requireVersion(update, version));
        return underWay.orElseGet(() -> {
            requireVersionOfNothing(version);
            return begin(place, officer);
        });
    }

    private ProgressUpdate begin(Place place, Officer officer) {
        Milestone milestone = getMilestone(place.milestone(), officer);
        ReportingPeriod period =
                plans.getPeriod(milestone.getCommitment().getPlan().getCode(), place.period());
        ProgressUpdate update = new ProgressUpdate(milestone, period, officer, clock.instant());
        entities.persist(update);
        try {
            entities.flush();
        } catch (PersistenceException failure) {
            throw isTaken(failure)
                    ? RuleBroken.of(
                            "progress.changedMeanwhile", update.getAgency().getName())
                    : failure;
        }
        return update;
    }

    /** Whether somebody else began in this very moment: the database lets one update a milestone and period be under way. */
    static boolean isTaken(Throwable failure) {
        return failure instanceof SQLException refused
                ? UNIQUE_VIOLATION.equals(refused.getSQLState())
                : failure != null && isTaken(failure.getCause());
    }

    private ProgressUpdate corrected(ProgressDraft draft, ProgressUpdate update) {
        if (draft.corrects() == null) {
            return null;
        }
        ProgressUpdate corrected = entities.find(ProgressUpdate.class, draft.corrects());
        if (corrected == null
                || corrected.getState() != ReviewState.PUBLISHED
                || !corrected.getMilestone().equals(update.getMilestone())
                || !corrected.getPeriod().equals(update.getPeriod())) {
            throw RuleBroken.at("corrects", "progress.corrects.invalid");
        }
        return corrected;
    }

    private ProgressUpdate own(Long id, Officer officer) {
        ProgressUpdate update = entities.find(ProgressUpdate.class, id, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        if (update == null || !ProgressUpdate.mayReport(update.getMilestone(), officer)) {
            throw new Forbidden(officer.login() + " may not touch update " + id);
        }
        return update;
    }

    private static void requireVersion(ProgressUpdate update, Long version) {
        if (version == null || update.getVersion() != version) {
            throw RuleBroken.of("progress.changedMeanwhile", update.getAuthor());
        }
    }

    private static void requireVersionOfNothing(Long version) {
        if (version != null) {
            throw RuleBroken.of("progress.goneMeanwhile");
        }
    }
}
