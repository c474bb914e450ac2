package org.opengov.tracker.report;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.assessment.Assessment;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.Milestone;
import org.opengov.tracker.commitment.Terms;
import org.opengov.tracker.commitment.Timing;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.progress.ProgressUpdate;
import org.opengov.tracker.scoreboard.PlanRecord;
import org.opengov.tracker.scoreboard.Scoreboard;
import org.opengov.tracker.scoreboard.Standing;

/** The commitments as a report tells them. What each voice says is taken from its scoreboard and not computed again. */
final class ReportBlocks {

    private final PlanRecord all;
    private final Map<Voice, Map<String, Scoreboard.Row>> rows = new EnumMap<>(Voice.class);
    private final Map<String, LocalDate> lastUpdates = new HashMap<>();
    private final String site;
    private final Messages messages;

    /**
     * @param updates newest first, as the report lists them
     * @param site where the public reaches the site; what a figure rests on is told with its full address
     */
    ReportBlocks(
            PlanRecord all,
            Map<Voice, Scoreboard> voices,
            List<ProgressUpdate> updates,
            String site,
            Messages messages) {
        this.all = all;
        this.site = site;
        this.messages = messages;
        voices.forEach((voice, scoreboard) -> rows.put(
                voice,
                scoreboard.rows().stream().collect(Collectors.toMap(Scoreboard.Row::ogpId, Function.identity()))));
        updates.forEach(update -> lastUpdates.putIfAbsent(update.getMilestone().getOgpId(), update.getPublishedOn()));
    }

    StatusReport.CommitmentBlock of(Commitment commitment) {
        Terms terms = commitment.termsOn(all.asOf());
        return new StatusReport.CommitmentBlock(
                commitment.getOgpId(),
                commitment.getOrigin().isOgpIdInferred(),
                commitment.getNumber(),
                terms.title(),
                commitment.getSummary(),
                commitment.getTheme() == null ? "" : commitment.getTheme().getNumber(),
                commitment.getTheme() == null
                        ? messages.text("scoreboard.theme.unstated")
                        : commitment.getTheme().getName(),
                commitment.lead().map(Agency::getName).orElseGet(() -> messages.text("site.notStated")),
                commitment.lead().map(Agency::isCollective).orElse(false),
                names(commitment.getCoLeadAgencies()),
                names(commitment.getSupportingAgencies()),
                terms.starts(),
                terms.due(),
                terms.adoptedDue(),
                terms.replannings(),
                terms.slipDays(),
                commitment.getOrigin().getDateNote(),
                commitment.getPolicyTags(),
                voices(commitment.getOgpId()),
                commitment.getMilestones().stream().map(this::milestone).toList(),
                all.assessmentsOf(commitment).stream().map(this::assessment).toList(),
                commitment.getSources());
    }

    private String answering(Milestone milestone) {
        List<String> names = names(milestone.responsible());
        return names.isEmpty() ? messages.text("site.notStated") : String.join("; ", names);
    }

    private static List<String> names(List<Agency> agencies) {
        return agencies.stream().map(Agency::getName).toList();
    }

    private Map<Voice, StatusReport.VoiceState> voices(String ogpId) {
        Map<Voice, StatusReport.VoiceState> states = new EnumMap<>(Voice.class);
        rows.forEach((voice, byId) -> states.put(voice, state(byId.get(ogpId))));
        return states;
    }

    private StatusReport.VoiceState state(Scoreboard.Row row) {
        String source = row.source().startsWith("/") ? site + row.source() : row.source();
        return new StatusReport.VoiceState(row.completion(), row.schedule(), row.daysLate(), row.coverage(), source);
    }

    private StatusReport.MilestoneRow milestone(Milestone milestone) {
        Terms terms = milestone.termsOn(all.asOf());
        Timing timing = Standing.timingOf(milestone, all.reported(), all.asOf());
        return new StatusReport.MilestoneRow(
                milestone.getOgpId(),
                milestone.getCommitment().getNumber(),
                terms.title(),
                milestone.isDerived(),
                answering(milestone),
                terms.starts(),
                terms.due(),
                Standing.completionOf(milestone, all.reported(), all.asOf()),
                timing.schedule(),
                timing.days(),
                lastUpdates.get(milestone.getOgpId()));
    }

    StatusReport.AssessmentRow assessment(Assessment assessment) {
        return new StatusReport.AssessmentRow(
                assessment.getVoice(),
                assessment.getAssessor(),
                "Review." + assessment.getReview().name(),
                assessment.getPeriodAssessed(),
                assessment.getPublished(),
                assessment.getCompletion(),
                label(assessment.getSpecificity()),
                label(assessment.getPotentialImpact()),
                assessment.getOgpValues().stream().map(messages::label).toList(),
                assessment.getStarred(),
                assessment.getNextSteps(),
                assessment.getSource());
    }

    private String label(Enum<?> stated) {
        return stated == null ? null : messages.label(stated);
    }
}
