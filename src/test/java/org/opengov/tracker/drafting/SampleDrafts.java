package org.opengov.tracker.drafting;

import static org.opengov.tracker.drafting.SampleDraft.CODE;
import static org.opengov.tracker.drafting.SampleDraft.LEAD;
import static org.opengov.tracker.drafting.SampleDraft.PARTNER;
import static org.opengov.tracker.drafting.SampleDraft.agency;
import static org.opengov.tracker.drafting.SampleDraft.commitment;
import static org.opengov.tracker.drafting.SampleDraft.milestone;
import static org.opengov.tracker.drafting.SampleDraft.period;
import static org.opengov.tracker.drafting.SampleDraft.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.opengov.tracker._support.Given;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.commitment.Milestone;

/** Writes {@link SampleDraft} through the doors: two commitments, the first with two milestones; it could be adopted. */
@ApplicationScoped
@Transactional
public class SampleDrafts {

    static final String FIRST = "MT0001";
    static final String SECOND = "MT0002";

    private static final Officer COORDINATOR = Given.coordinator();

    @Inject
    PlanDrafts drafts;

    @Inject
    CommitmentDrafts commitments;

    @Inject
    AgencyRegister register;

    void make() {
        register.add(agency(PARTNER, "A partner"), COORDINATOR);
        register.add(agency(LEAD, "The lead"), COORDINATOR);
        drafts.create(SampleDraft.plan("A plan of our own"), COORDINATOR);
        drafts.putTheme(CODE, null, null, theme("1", "Procurement"), COORDINATOR);
        drafts.putPeriod(CODE, null, null, period("2026", "2026-01-01", "2028-06-30"), COORDINATOR);
        commitments.add(CODE, commitment("1.1", FIRST, "Open contracting"), COORDINATOR);
        commitments.add(CODE, commitment("1.2", SECOND, "Open budgets"), COORDINATOR);
        commitments.addMilestone(FIRST, List.of(LEAD), milestone(null, "The register is online"), COORDINATOR);
        commitments.addMilestone(FIRST, List.of(LEAD), milestone(null, "Contracts are in it"), COORDINATOR);
        commitments.addMilestone(SECOND, List.of(LEAD), milestone(null, "The budget is online"), COORDINATOR);
    }

    /** The first milestone of the first commitment, with its commitment read. */
    Milestone firstMilestone() {
        return commitments.get(FIRST, COORDINATOR).getMilestones().get(0);
    }
}
