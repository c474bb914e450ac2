package org.opengov.tracker.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.plan.ReportingPeriod;
import org.opengov.tracker.platform.Breaches;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.platform.Settings;
import org.opengov.tracker.progress.Evidence;
import org.opengov.tracker.progress.EvidenceLink;
import org.opengov.tracker.progress.ProgressUpdate;
import org.opengov.tracker.progress.ProgressUpdates;
import org.opengov.tracker.progress.ProgressUpdates.Place;

/** Takes progress updates from programs: what an officer does at the desk in several steps, here done whole or not at all. */
@ApplicationScoped
@Transactional
public class SentUpdates {

    @PersistenceContext
    EntityManager entities;

    @Inject
    ProgressUpdates updates;

    @Inject
    Commitments commitments;

    @Inject
    Plans plans;

    @Inject
    Settings settings;

    /**
     * Saves an update with its evidence and, where it is asked for, hands it in.
     *
     * @param plan code of the plan that the address names
     * @throws RuleBroken with everything that is wrong with it; nothing of it was kept
     */
    public OwnUpdate take(String plan, SentUpdate sent, Officer officer) {
        requireKnown(plan, sent.place());
        ProgressUpdate update = updates.save(sent.place(), sent.draft(), version(sent, officer), officer);
        addNew(sent.evidence(), update, officer);
        if (sent.submit()) {
            updates.submit(sent.place(), sent.draft(), update.getVersion(), officer);
        }
        entities.flush();
        return OwnUpdate.of(update, settings.publicAddress());
    }

    /** What the agency has on its way in a plan; of one period only, where one is named. */
    public List<OwnUpdate> listOf(String plan, String period, Officer officer) {
        plans.get(plan);
        return updates.listUnderWay(plan, officer).stream()
                .filter(update -> period == null || update.getPeriod().getCode().equals(period))
                .map(update -> OwnUpdate.of(update, settings.publicAddress()))
                .toList();
    }

    private void requireKnown(String plan, Place place) {
        List<ReportingPeriod> periods = plans.get(plan).getPeriods();
        new Breaches()
                .when(!isOfPlan(place.milestone(), plan), "milestone", "intake.milestone.unknown", plan)
                .when(
                        periods.stream().noneMatch(period -> period.getCode().equals(place.period())),
                        "period",
                        "intake.period.unknown",
                        String.join(
                                ", ",
                                periods.stream().map(ReportingPeriod::getCode).toList()))
                .raise();
    }

    private boolean isOfPlan(String milestone, String plan) {
        try {
            return commitments
                    .getMilestone(milestone)
                    .getCommitment()
                    .getPlan()
                    .getCode()
                    .equals(plan);
        } catch (NotFound unknown) {
            return false;
        }
    }

    /** Who wrote it last may go on without naming what they began from; nobody overwrites another unseen. */
    private Long version(SentUpdate sent, Officer officer) {
        Optional<ProgressUpdate> underWay = updates.findUnderWay(sent.place(), officer);
        if (underWay.isEmpty()) {
            return sent.version();
        }
        ProgressUpdate stored = underWay.get();
        boolean agreed = sent.version() == null
                ? stored.getAuthor().equals(officer.login())
                : sent.version() == stored.getVersion();
        if (!agreed) {
            throw RuleBroken.of("intake.version.conflict", stored.getAuthor(), String.valueOf(stored.getVersion()));
        }
        return stored.getVersion();
    }

    private void addNew(List<EvidenceLink> links, ProgressUpdate update, Officer officer) {
        Set<String> known = new HashSet<>(update.getEvidence().stream()
                .filter(evidence -> !evidence.isStored())
                .map(Evidence::getAddress)
                .toList());
        for (EvidenceLink link : links) {
            if (known.add(link.address().strip())) {
                updates.addLink(update.getId(), link, officer);
            }
        }
        entities.flush();
    }
}
