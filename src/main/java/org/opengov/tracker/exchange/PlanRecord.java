package org.opengov.tracker.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.assessment.Assessment;
import org.opengov.tracker.assessment.AssessmentText;
import org.opengov.tracker.commitment.Amendment;
import org.opengov.tracker.commitment.AmendmentText;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.CommitmentTemplate;
import org.opengov.tracker.commitment.CommitmentText;
import org.opengov.tracker.commitment.Milestone;
import org.opengov.tracker.commitment.Milestone.MilestoneText;
import org.opengov.tracker.commitment.Origin;
import org.opengov.tracker.commitment.Template;
import org.opengov.tracker.exchange.PlanFile.AgencyEntry;
import org.opengov.tracker.exchange.PlanFile.AmendmentEntry;
import org.opengov.tracker.exchange.PlanFile.CommitmentEntry;
import org.opengov.tracker.exchange.PlanFile.MilestoneEntry;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.PlanFact;
import org.opengov.tracker.plan.PlanState;
import org.opengov.tracker.plan.PlanText;
import org.opengov.tracker.plan.ReportingPeriod;
import org.opengov.tracker.plan.Theme.ThemeText;

/** Tells a stored plan as a plan file tells it. */
final class PlanRecord {

    private final Map<String, AgencyEntry> agencies = new LinkedHashMap<>();
    private final Map<String, List<Assessment>> assessments;

    /** @param assessments those of the plan, the latest first, by the commitment's OGP id */
    PlanRecord(Map<String, List<Assessment>> assessments) {
        this.assessments = assessments;
    }

    /** @param register agencies that are told even where the plan does not name them */
    PlanFile of(ActionPlan plan, List<Commitment> commitments, List<Agency> register) {
        register.forEach(this::note);
        List<CommitmentEntry> entries =
                commitments.stream().map(this::commitment).toList();
        return new PlanFile(
                text(plan),
                plan.isAdopted() ? PlanState.ADOPTED : PlanState.DRAFT,
                plan.getAdoptedOn(),
                plan.getPeriods().stream()
                        .sorted(Comparator.comparing(ReportingPeriod::getStartsOn))
                        .map(period -> new ReportingPeriod.Slice(
                                period.getCode(), period.getStartsOn(), period.getEndsOn(), period.getDueOn()))
                        .toList(),
                agencies.values().stream()
                        .sorted(Comparator.comparing(AgencyEntry::code))
                        .toList(),
                plan.getThemes().stream()
                        .map(theme ->
                                new ThemeText(theme.getNumber(), theme.getCode(), theme.getName(), theme.getSources()))
                        .toList(),
                entries);
    }

    /** Agencies of the register, with those that they name. */
    List<AgencyEntry> agencies(List<Agency> register) {
        register.forEach(this::note);
        return List.copyOf(agencies.values());
    }

    private static PlanText text(ActionPlan plan) {
        List<PlanFact> facts = new ArrayList<>();
        for (PlanFact.Kind kind : PlanFact.Kind.values()) {
            facts.addAll(plan.factsOf(kind));
        }
        return new PlanText(
                plan.getCode(),
                plan.getCountryCode(),
                plan.getCountry(),
                plan.getNumber(),
                plan.getTitle(),
                plan.getLanguage(),
                plan.getTitles(),
                plan.getAct(),
                plan.getStarts(),
                plan.getEnds(),
                plan.getCoordinator(),
                plan.getPreparation(),
                facts);
    }

    private String note(Agency agency) {
        if (agency == null) {
            return null;
        }
        if (!agencies.containsKey(agency.getCode())) {
            // Known before its members are told: two bodies that name each other are told once.
            agencies.put(agency.getCode(), null);
            agencies.put(
                    agency.getCode(),
                    new AgencyEntry(
                            null,
                            agency.getCode(),
                            agency.getName(),
                            agency.sector().orElse(null),
                            agency.isCollective(),
                            agency.getAliases(),
                            notes(agency.getMembers())));
        }
        return agency.getCode();
    }

    private List<String> notes(List<Agency> all) {
        return all.stream().map(this::note).toList();
    }

    private CommitmentEntry commitment(Commitment commitment) {
        return new CommitmentEntry(
                null,
                text(commitment),
                commitment.getTheme() == null ? null : commitment.getTheme().getNumber(),
                note(commitment.getLeadAgency()),
                notes(commitment.getCoLeadAgencies()),
                notes(commitment.getSupportingAgencies()),
                commitment.getMilestones().stream().map(this::milestone).toList(),
                assessmentsOf(commitment),
                commitment.getAmendments().stream().map(PlanRecord::amendment).toList());
    }

    /** What others said of a commitment, the oldest first. */
    List<AssessmentText> assessmentsOf(Commitment commitment) {
        List<Assessment> spoken = new ArrayList<>(assessments.getOrDefault(commitment.getOgpId(), List.of()));
        Collections.reverse(spoken);
        return spoken.stream().map(PlanRecord::assessment).toList();
    }

    private static CommitmentText text(Commitment commitment) {
        Origin origin = commitment.getOrigin();
        Template told = commitment.getTemplate();
        return new CommitmentText(
                commitment.getNumber(),
                commitment.getOgpId(),
                origin.getOgpIdBasis(),
                origin.isOgpIdInferred(),
                origin.getIrmCaseNumber(),
                commitment.getTitle(),
                origin.getTitle(),
                commitment.getSummary(),
                origin.getLead(),
                origin.getSupporting(),
                commitment.getStarts(),
                commitment.getDue(),
                origin.getStarts(),
                origin.getDue(),
                origin.getDateNote(),
                told.getIndicator(),
                commitment.getPolicyTags(),
                commitment.getSources(),
                new CommitmentTemplate(
                        told.getProblem(),
                        told.getObjective(),
                        told.getDescription(),
                        told.getOgpValues(),
                        told.getSdgTargets(),
                        told.getContact(),
                        told.getContactMailbox(),
                        told.getBaseline(),
                        told.getTarget(),
                        told.getBudget(),
                        told.getBudgetSource()));
    }

    private MilestoneEntry milestone(Milestone milestone) {
        String agency = note(milestone.getAgency());
        String lead = note(milestone.getCommitment().getLeadAgency());
        List<String> responsible = notes(milestone.responsible());
        return new MilestoneEntry(
                null,
                Objects.equals(agency, lead) ? null : agency,
                agency == null ? responsible : responsible.subList(1, responsible.size()),
                new MilestoneText(
                        milestone.getNumber(),
                        milestone.getTitle(),
                        milestone.isDerived(),
                        milestone.getBasis(),
                        milestone.getOwnStarts(),
                        milestone.getOwnDue(),
                        milestone.getWeight(),
                        milestone.getIndicator(),
                        milestone.getNote()));
    }

    private static AmendmentEntry amendment(Amendment amendment) {
        Milestone milestone = amendment.getMilestone();
        return new AmendmentEntry(
                null,
                milestone == null ? null : milestone.getOrdinal(),
                new AmendmentText(
                        amendment.getField(),
                        amendment.getBecame(),
                        amendment.getReason(),
                        amendment.getAct(),
                        amendment.getDecidedOn(),
                        amendment.getApprover()));
    }

    private static AssessmentText assessment(Assessment said) {
        return new AssessmentText(
                said.getVoice(),
                said.getAssessor(),
                said.getReview(),
                said.getPeriodAssessed(),
                said.getObservedUntil(),
                said.getPublished(),
                said.getCompletion(),
                said.getProjectedCompletion(),
                said.getScheduleSaid(),
                said.getSpecificity(),
                said.getRelevant(),
                said.getOgpValues(),
                said.getPotentialImpact(),
                said.getDidItOpen(),
                said.getStarred(),
                said.getStarredRule(),
                said.getNovelty(),
                said.getGrandChallenges(),
                said.getNextSteps(),
                said.getNote(),
                said.getSource());
    }
}
