package org.opengov.tracker.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.account.Role;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Milestone;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.plan.ReportingPeriod;
import org.opengov.tracker.platform.AuditTrail;
import org.opengov.tracker.platform.Messages;

/**
 * Adds updates that nobody reported, so that a trial shows what a living record looks like. Each is marked, and so is
 * the plan: every page and report says so.
 */
@ApplicationScoped
@Transactional
public class IllustrativeUpdates {

    /** How milestones go on from period to period; which of these courses one takes follows from its place. */
    private static final List<List<Completion>> COURSES = List.of(
            List.of(Completion.LIMITED, Completion.SUBSTANTIAL, Completion.COMPLETE),
            List.of(Completion.NOT_STARTED, Completion.LIMITED, Completion.LIMITED, Completion.SUBSTANTIAL),
            List.of(Completion.LIMITED, Completion.LIMITED),
            List.of(),
            List.of(Completion.SUBSTANTIAL, Completion.COMPLETE),
            List.of(Completion.NOT_STARTED));

    private static final String COORDINATOR = "illustration-coordinator";
    private static final String EVIDENCE = "https://example.org/";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Commitments commitments;

    @Inject
    Plans plans;

    @Inject
    Publications publications;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Adds them to a plan that has none yet. */
    public void add(String planCode) {
        ActionPlan plan = plans.get(planCode);
        if (plan.isSample()) {
            return;
        }
        int place = 0;
        for (Milestone milestone : commitments.listMilestonesOfPlan(planCode)) {
            if (milestone.getAgency() != null) {
                follow(milestone, plan.getPeriods(), COURSES.get(place++ % COURSES.size()));
            }
        }
        plans.markSample(plan);
        audit.append("system", "plan.illustrated", planCode);
    }

    private void follow(Milestone milestone, List<ReportingPeriod> periods, List<Completion> course) {
        Completion before = Completion.NO_INFORMATION;
        for (int i = 0; i < Math.min(course.size(), periods.size()); i++) {
            publish(milestone, periods.get(i), course.get(i), before);
            before = course.get(i);
        }
    }

    private void publish(Milestone milestone, ReportingPeriod period, Completion completion, Completion before) {
        LocalDate day = period.getDueOn().minusDays(milestone.getId() % 20);
        Instant now = day.atStartOfDay(clock.getZone()).toInstant();
        String agency = milestone.getAgency().getCode();
        Officer officer = new Officer(null, "illustration-" + agency, "", Role.OFFICER, agency, null);
        ProgressUpdate update = new ProgressUpdate(milestone, period, officer, now);
        update.markSample();
        update.write(draft(completion, day, Messages.in(java.util.Locale.ENGLISH)), null, officer, now);
        update.addLink(new EvidenceLink(null, EVIDENCE), officer, now);
        update.submit(officer, before, day, now);
        update.publish(new Officer(null, COORDINATOR, "", Role.COORDINATOR, null, null), day, now);
        entities.persist(update);
        publications.add(milestone.getCommitment().getPlan(), day);
    }

    private static ProgressDraft draft(Completion completion, LocalDate day, Messages words) {
        return new ProgressDraft(
                false,
                null,
                completion,
                completion == Completion.COMPLETE ? day.minusDays(30) : null,
                words.text("illustration.done"),
                words.text("illustration.challenges"),
                words.text("illustration.nextSteps"),
                null,
                null);
    }
}
