package org.opengov.tracker.scoreboard.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.assessment.Assessment;
import org.opengov.tracker.assessment.Assessments;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.AmendedField;
import org.opengov.tracker.commitment.Amendment;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Milestone;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.commitment.Template;
import org.opengov.tracker.commitment.Terms;
import org.opengov.tracker.plan.Money;
import org.opengov.tracker.platform.web.Language;
import org.opengov.tracker.progress.ProgressUpdate;
import org.opengov.tracker.progress.PublishedUpdates;
import org.opengov.tracker.progress.PublishedUpdates.Reported;
import org.opengov.tracker.progress.Spending;
import org.opengov.tracker.scoreboard.Agreement;
import org.opengov.tracker.scoreboard.MeaningText;
import org.opengov.tracker.scoreboard.MilestoneStanding;
import org.opengov.tracker.scoreboard.PlanRecord;
import org.opengov.tracker.scoreboard.Standing;

/** One commitment for everyone: the promise, what each voice says of it, and the record behind. */
@Named
@RequestScoped
public class CommitmentPage {

    @Inject
    @Param(pathIndex = 0)
    private String ogpId;

    @Inject
    private Lens lens;

    @Inject
    private Commitments commitments;

    @Inject
    private Assessments assessments;

    @Inject
    private PublishedUpdates published;

    @Inject
    private Language language;

    private Commitment commitment;
    private PlanRecord record;
    private List<ProgressUpdate> updates;
    private Commitment before;
    private Commitment after;
    private List<Step> steps;

    @PostConstruct
    void read() {
        commitment = commitments.get(ogpId == null ? "" : ogpId);
        updates = published.listOfCommitment(ogpId, lens.getAsOf());
        record = PlanRecord.ofOne(
                commitment, lens.getAsOf(), Reported.of(updates), assessments.listOf(ogpId, lens.getAsOf()));
        before = commitments.findBefore(commitment).orElse(null);
        after = commitments.findAfter(commitment).orElse(null);
    }

    /** What the record comes to, in plain sentences. */
    public List<String> getMeaning() {
        return MeaningText.of(record, commitment, language.messages());
    }

    /** What one voice says, for its panel. */
    public record VoicePanel(
            Voice voice, Completion completion, Schedule schedule, long days, double coverage, Assessment latest) {}

    /** One panel a voice. */
    public List<VoicePanel> getVoices() {
        return List.of(Voice.values()).stream().map(this::panel).toList();
    }

    /** Whether the voices that spoke of it say the same. */
    public Agreement getAgreement() {
        return Agreement.of(getVoices().stream()
                .filter(panel -> panel.completion().isInformation() && panel.coverage() > 0)
                .map(VoicePanel::completion)
                .toList());
    }

    private VoicePanel panel(Voice voice) {
        Standing standing = record.standing(commitment, voice);
        Assessment latest = getAssessments().stream()
                .filter(assessment -> assessment.getVoice() == voice)
                .findFirst()
                .orElse(null);
        return new VoicePanel(
                voice,
                standing.completion(),
                standing.timing().schedule(),
                standing.timing().days(),
                standing.coverage(),
                latest);
    }

    /** A milestone with where it stands in the government's voice. */
    public record Step(Milestone milestone, Terms terms, Completion completion, Schedule schedule, long days) {

        /** Who answers for it, where that is not simply the commitment's lead. */
        public List<Agency> getOthers() {
            List<Agency> responsible = milestone.responsible();
            List<Agency> lead = milestone.getCommitment().lead().stream().toList();
            return responsible.equals(lead) ? List.of() : responsible;
        }
    }

    /** The milestones with where they stand. */
    public List<Step> getSteps() {
        // Once, since the view asks again for each line that it draws.
        if (steps == null) {
            steps = commitment.getMilestones().stream().map(this::step).toList();
        }
        return steps;
    }

    private Step step(Milestone milestone) {
        MilestoneStanding standing = record.standing(milestone);
        return new Step(
                milestone,
                standing.terms(),
                standing.completion(),
                standing.timing().schedule(),
                standing.timing().days());
    }

    /** Whether the milestones were derived from the wording rather than named by the act. */
    public boolean isDerived() {
        return commitment.getMilestones().stream().allMatch(Milestone::isDerived);
    }

    /** The commitment before this one in the plan; null at its beginning. */
    public Commitment getBefore() {
        return before;
    }

    /** The commitment after this one in the plan; null at its end. */
    public Commitment getAfter() {
        return after;
    }

    /** What it promises as of the chosen day, amendments included. */
    public Terms getTerms() {
        return commitment.termsOn(record.asOf());
    }

    /** Whether anything is said of it in the fields of the OGP's template. */
    public boolean isDescribed() {
        Template told = commitment.getTemplate();
        return told.getBudget() != null
                || Stream.of(
                                told.getProblem(),
                                told.getObjective(),
                                told.getDescription(),
                                told.getIndicator(),
                                told.getBaseline(),
                                told.getTarget(),
                                told.getContact(),
                                told.getContactMailbox())
                        .anyMatch(Objects::nonNull)
                || !told.getOgpValues().isEmpty()
                || !told.getSdgTargets().isEmpty();
    }

    /** What was changed since adoption by the chosen day, of its milestones too, the latest decision first. */
    public List<Amendment> getAmendments() {
        return commitment.getAmendments().stream()
                .filter(amendment -> !amendment.getDecidedOn().isAfter(record.asOf()))
                .sorted(Comparator.comparing(Amendment::getDecidedOn)
                        .thenComparing(Amendment::getRecordedAt)
                        .reversed())
                .toList();
    }

    /** The decision by which it was given up; null where it is not. */
    public Amendment getWithdrawal() {
        return getTerms().withdrawn()
                ? getAmendments().stream()
                        .filter(amendment ->
                                amendment.getMilestone() == null && amendment.getField() == AmendedField.WITHDRAWN)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** The commitment. */
    public Commitment getCommitment() {
        return commitment;
    }

    /** Every update published by the chosen day, the newest first. */
    public List<ProgressUpdate> getUpdates() {
        return updates;
    }

    /** Money spent in all, as the updates published by the chosen day tell it; one sum a currency. */
    public List<Money> getSpent() {
        return Spending.of(updates);
    }

    /** Every assessment published by the chosen day, the latest first. */
    public List<Assessment> getAssessments() {
        return record.assessmentsOf(commitment);
    }
}
