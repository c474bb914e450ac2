package org.opengov.tracker.cut;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.assessment.Assessment;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Amendment;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.Milestone;
import org.opengov.tracker.commitment.Template;
import org.opengov.tracker.commitment.Terms;
import org.opengov.tracker.cut.PublicRecord.AmendmentRow;
import org.opengov.tracker.cut.PublicRecord.AssessmentRow;
import org.opengov.tracker.cut.PublicRecord.CommitmentBlock;
import org.opengov.tracker.cut.PublicRecord.MilestoneRow;
import org.opengov.tracker.cut.PublicRecord.Promise;
import org.opengov.tracker.cut.PublicRecord.VoiceState;
import org.opengov.tracker.cycle.CellState;
import org.opengov.tracker.progress.PublishedUpdates.Reported;
import org.opengov.tracker.progress.UpdateLists.Said;
import org.opengov.tracker.scoreboard.MilestoneStanding;
import org.opengov.tracker.scoreboard.PlanRecord;
import org.opengov.tracker.scoreboard.Scoreboard;

/** The commitments as the record tells them. What each voice says is taken from its scoreboard and not computed again. */
final class RecordBlocks {

    private final PlanRecord all;
    private final Map<Voice, Map<String, Scoreboard.Row>> rows = new EnumMap<>(Voice.class);
    private final Map<String, Map<String, CellState>> cells;
    private final Told told;
    private final Histories histories;

    /**
     * What agencies reported, to be added the newest first.
     *
     * @param said what each update said of completion, by milestone
     * @param lastUpdates the day of the latest update of each milestone that has one
     */
    record Told(Map<String, List<Reported>> said, Map<String, LocalDate> lastUpdates) {

        void add(String milestone, Said update) {
            lastUpdates.putIfAbsent(milestone, update.publishedOn());
            if (!update.nil()) {
                said.computeIfAbsent(milestone, first -> new ArrayList<>())
                        .add(new Reported(
                                update.id(),
                                milestone,
                                update.completion(),
                                update.completedOn(),
                                update.publishedOn()));
            }
        }

        private List<Reported> of(Commitment commitment) {
            return commitment.getMilestones().stream()
                    .flatMap(milestone -> said.getOrDefault(milestone.getOgpId(), List.of()).stream())
                    .toList();
        }
    }

    /** @param cells by milestone and period, what the public board says */
    RecordBlocks(PlanRecord all, Map<Voice, Scoreboard> voices, Told told, Map<String, Map<String, CellState>> cells) {
        this.all = all;
        this.told = told;
        this.cells = cells;
        this.histories = new Histories(all);
        voices.forEach((voice, scoreboard) -> rows.put(
                voice,
                scoreboard.rows().stream().collect(Collectors.toMap(Scoreboard.Row::ogpId, Function.identity()))));
    }

    CommitmentBlock of(Commitment commitment) {
        Terms terms = commitment.termsOn(all.asOf());
        return new CommitmentBlock(
                commitment.getOgpId(),
                commitment.getOrigin().isOgpIdInferred(),
                commitment.getNumber(),
                terms.title(),
                commitment.getSummary(),
                commitment.getTheme() == null ? "" : commitment.getTheme().getNumber(),
                commitment.getTheme() == null ? "" : commitment.getTheme().getName(),
                commitment.lead().map(Agency::getCode).orElse(""),
                commitment.lead().map(Agency::getName).orElse(""),
                commitment.lead().map(Agency::isCollective).orElse(false),
                rows.get(Voice.GOVERNMENT).get(commitment.getOgpId()).agencies(),
                names(commitment.getCoLeadAgencies()),
                names(commitment.getSupportingAgencies()),
                terms.starts(),
                terms.due(),
                terms.adoptedDue(),
                terms.replannings(),
                terms.slipDays(),
                commitment.getOrigin().getDateNote(),
                List.copyOf(commitment.getPolicyTags()),
                promise(commitment.getTemplate()),
                voices(commitment.getOgpId()),
                histories.of(commitment, told.of(commitment)),
                commitment.getMilestones().stream().map(this::milestone).toList(),
                all.assessmentsOf(commitment).stream()
                        .map(RecordBlocks::assessment)
                        .toList(),
                amendments(commitment),
                List.copyOf(commitment.getSources()));
    }

    private static List<String> names(List<Agency> agencies) {
        return agencies.stream().map(Agency::getName).toList();
    }

    private static Promise promise(Template template) {
        return new Promise(
                template.getProblem(),
                template.getObjective(),
                template.getDescription(),
                template.getIndicator(),
                template.getBaseline(),
                template.getTarget(),
                template.getContact(),
                List.copyOf(template.getOgpValues()),
                List.copyOf(template.getSdgTargets()));
    }

    private Map<Voice, VoiceState> voices(String ogpId) {
        Map<Voice, VoiceState> states = new EnumMap<>(Voice.class);
        rows.forEach((voice, byId) -> states.put(voice, state(byId.get(ogpId))));
        return states;
    }

    private static VoiceState state(Scoreboard.Row row) {
        return new VoiceState(row.completion(), row.schedule(), row.daysLate(), row.coverage(), row.source());
    }

    private MilestoneRow milestone(Milestone milestone) {
        MilestoneStanding standing = all.standing(milestone);
        Terms terms = standing.terms();
        return new MilestoneRow(
                milestone.getOgpId(),
                milestone.getCommitment().getNumber(),
                terms.title(),
                milestone.isDerived(),
                names(milestone.responsible()),
                milestone.responsible().stream().map(Agency::getCode).toList(),
                terms.starts(),
                terms.due(),
                terms.adoptedDue(),
                terms.replannings(),
                terms.slipDays(),
                standing.completion(),
                standing.timing().schedule(),
                standing.timing().days(),
                told.lastUpdates().get(milestone.getOgpId()),
                cells.getOrDefault(milestone.getOgpId(), Map.of()));
    }

    private static AssessmentRow assessment(Assessment assessment) {
        return new AssessmentRow(
                assessment.getVoice(),
                assessment.getAssessor(),
                assessment.getReview(),
                assessment.getPeriodAssessed(),
                assessment.getPublished(),
                assessment.getCompletion(),
                assessment.getSpecificity(),
                assessment.getPotentialImpact(),
                assessment.getDidItOpen(),
                List.copyOf(assessment.getOgpValues()),
                assessment.getStarred(),
                assessment.getNextSteps(),
                assessment.getSource());
    }

    private List<AmendmentRow> amendments(Commitment commitment) {
        return commitment.getAmendments().stream()
                .filter(amendment -> !amendment.getDecidedOn().isAfter(all.asOf()))
                .sorted(Amendment.OLDEST_FIRST)
                .map(RecordBlocks::amendment)
                .toList();
    }

    private static AmendmentRow amendment(Amendment amendment) {
        return new AmendmentRow(
                amendment.getMilestone() == null
                        ? null
                        : amendment.getMilestone().getOgpId(),
                amendment.getField(),
                amendment.getWas(),
                amendment.getBecame(),
                amendment.getReason(),
                amendment.getAct(),
                amendment.getDecidedOn());
    }
}
