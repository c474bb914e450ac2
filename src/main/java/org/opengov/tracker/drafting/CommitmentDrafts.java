package org.opengov.tracker.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.account.Role;
import org.opengov.tracker.agency.Agencies;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.CommitmentAgencies;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.commitment.Milestone;
import org.opengov.tracker.commitment.Milestone.MilestoneText;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.plan.Theme;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.RuleBroken;

/** What coordinators do with the commitments of a draft and their milestones. */
@ApplicationScoped
@Transactional
public class CommitmentDrafts {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Plans plans;

    @Inject
    Commitments commitments;

    @Inject
    Agencies agencies;

    @Inject
    DraftTrail trail;

    /** The commitments of a plan, adopted or draft, in its order. */
    public List<Commitment> list(String plan, Officer by) {
        by.mustBe(Role.COORDINATOR);
        plans.getAny(plan);
        return commitments.listOfPlan(plan);
    }

    /** A commitment, of an adopted plan or a draft. */
    public Commitment get(String ogpId, Officer by) {
        by.mustBe(Role.COORDINATOR);
        return commitments.findAny(ogpId).orElseThrow(() -> new NotFound("commitment", ogpId));
    }

    /** The OGP id that a new commitment of a plan would have: the next of its country that is free. */
    public String nextOgpId(String plan, Officer by) {
        by.mustBe(Role.COORDINATOR);
        return commitments.nextOgpId(plans.getAny(plan).getCountryCode());
    }

    /** Adds a commitment at the end of a draft. */
    public Commitment add(String plan, CommitmentDraft wanted, Officer by) {
        by.mustBe(Role.COORDINATOR);
        ActionPlan draft = plans.getAny(plan);
        plans.holdDraft(draft);
        DraftRules.check(wanted.text());
        List<Commitment> all = commitments.listOfPlan(plan);
        requireFree(all, null, wanted);
        int place = all.stream().mapToInt(Commitment::getOrdinal).max().orElse(0) + 1;
        Commitment commitment =
                commitments.add(new Commitment(draft, theme(draft, wanted), place, agencies(wanted), wanted.text()));
        entities.flush();
        trail.append(by, "plan.edited", named(commitment), Wording.NOTHING, Wording.of(commitment));
        return commitment;
    }

    /** Words a commitment of a draft anew. */
    public Commitment rewrite(String ogpId, Long version, CommitmentDraft wanted, Officer by) {
        Commitment commitment = draft(ogpId, by);
        PlanDrafts.requireVersion(commitment, version);
        DraftRules.check(wanted.text());
        ActionPlan plan = commitment.getPlan();
        requireFree(commitments.listOfPlan(plan.getCode()), commitment, wanted);
        Wording was = Wording.of(commitment);
        commitment.rewrite(theme(plan, wanted), agencies(wanted), wanted.text());
        entities.flush();
        trail.append(by, "plan.edited", named(commitment), was, Wording.of(commitment));
        return commitment;
    }

    /** Moves a commitment up or down in its plan by one place; at the ends it stays. */
    public void move(String ogpId, boolean up, Officer by) {
        Commitment commitment = draft(ogpId, by);
        List<Commitment> all = commitments.listOfPlan(commitment.getPlan().getCode());
        int at = all.indexOf(commitment);
        int other = up ? at - 1 : at + 1;
        if (other < 0 || other >= all.size()) {
            return;
        }
        Wording was = Wording.place(at + 1);
        int place = commitment.getOrdinal();
        commitment.place(all.get(other).getOrdinal());
        all.get(other).place(place);
        entities.flush();
        trail.append(by, "plan.edited", named(commitment), was, Wording.place(other + 1));
    }

    /** Takes a commitment out, its milestones with it. */
    public void remove(String ogpId, Officer by) {
        Commitment commitment = draft(ogpId, by);
        Wording was = Wording.of(commitment);
        commitments.remove(commitment);
        entities.flush();
        trail.append(by, "plan.edited", named(commitment), was, Wording.NOTHING);
    }

    /**
     * Adds a milestone to a commitment of a draft.
     *
     * @param responsible codes of those who answer for it, the one that reports first
     */
    public Milestone addMilestone(String ogpId, List<String> responsible, MilestoneText text, Officer by) {
        Commitment commitment = draft(ogpId, by);
        DraftRules.check(text);
        Milestone milestone = commitment.addMilestone(all(responsible), text);
        entities.flush();
        trail.append(by, "plan.edited", named(milestone), Wording.NOTHING, Wording.of(milestone));
        return milestone;
    }

    /** Words a milestone of a draft anew. */
    public void rewriteMilestone(
            Milestone milestone, Long version, List<String> responsible, MilestoneText text, Officer by) {
        Milestone stored = stored(milestone, by);
        PlanDrafts.requireVersion(stored, version);
        DraftRules.check(text);
        Wording was = Wording.of(stored);
        stored.rewrite(all(responsible), text);
        entities.flush();
        trail.append(by, "plan.edited", named(stored), was, Wording.of(stored));
    }

    /** Takes a milestone out; those after it move up. */
    public void removeMilestone(Milestone milestone, Officer by) {
        Milestone stored = stored(milestone, by);
        Commitment commitment = stored.getCommitment();
        String name = named(stored);
        Wording was = Wording.of(stored);
        commitment.remove(stored);
        entities.flush();
        // One by one: two milestones never bear the same id, not for a moment.
        int place = 1;
        for (Milestone left : commitment.getMilestones()) {
            left.place(place++);
            entities.flush();
        }
        trail.append(by, "plan.edited", name, was, Wording.NOTHING);
    }

    /** Moves a milestone up or down in its commitment by one place, its id with it; at the ends it stays. */
    public void moveMilestone(String ogpId, boolean up, Officer by) {
        Commitment commitment = draft(ogpId.replaceFirst("\\.[^.]*$", ""), by);
        List<Milestone> all = commitment.getMilestones();
        int at = all.stream().map(Milestone::getOgpId).toList().indexOf(ogpId);
        int other = up ? at - 1 : at + 1;
        if (at < 0) {
            throw new NotFound("milestone", ogpId);
        }
        if (other < 0 || other >= all.size()) {
            return;
        }
        swap(all.get(at), all.get(other));
        trail.append(
                by,
                "plan.edited",
                commitment.getPlan().getCode() + " " + ogpId,
                Wording.place(at + 1),
                Wording.place(other + 1));
    }

    /** Over a place that no milestone has: two never bear the same id, not for a moment. */
    private void swap(Milestone one, Milestone other) {
        int place = one.getOrdinal();
        int wanted = other.getOrdinal();
        one.place(0);
        entities.flush();
        other.place(place);
        entities.flush();
        one.place(wanted);
        entities.flush();
    }

    private static String named(Commitment commitment) {
        return commitment.getPlan().getCode() + " " + commitment.getOgpId();
    }

    private static String named(Milestone milestone) {
        return milestone.getCommitment().getPlan().getCode() + " " + milestone.getOgpId();
    }

    private Milestone stored(Milestone milestone, Officer by) {
        return draft(milestone.getCommitment().getOgpId(), by).getMilestones().stream()
                .filter(one -> one.getId().equals(milestone.getId()))
                .findFirst()
                .orElseThrow(() -> new NotFound("milestone", milestone.getOgpId()));
    }

    private Commitment draft(String ogpId, Officer by) {
        Commitment commitment = get(ogpId, by);
        plans.holdDraft(commitment.getPlan());
        return commitment;
    }

    private void requireFree(List<Commitment> all, Commitment self, CommitmentDraft wanted) {
        all.stream()
                .filter(other -> !other.equals(self)
                        && other.getNumber().equals(wanted.text().number()))
                .findFirst()
                .ifPresent(other -> {
                    throw RuleBroken.at("number", "draft.number.taken", other.getNumber());
                });
        commitments
                .findAny(wanted.text().ogpId())
                .filter(other -> !other.equals(self))
                .ifPresent(other -> {
                    throw RuleBroken.at("ogpId", "draft.ogpId.taken", other.getOgpId());
                });
    }

    private static Theme theme(ActionPlan plan, CommitmentDraft wanted) {
        return wanted.theme() == null
                ? null
                : plan.findTheme(wanted.theme())
                        .orElseThrow(() -> RuleBroken.at("theme", "draft.theme.unknown", wanted.theme()));
    }

    private CommitmentAgencies agencies(CommitmentDraft wanted) {
        Agency lead = wanted.lead() == null ? null : agencies.get(wanted.lead());
        return new CommitmentAgencies(lead, all(wanted.coLeads()), all(wanted.supporting()));
    }

    private List<Agency> all(List<String> codes) {
        return codes.stream()
                .filter(Objects::nonNull)
                .distinct()
                .map(agencies::get)
                .toList();
    }
}
