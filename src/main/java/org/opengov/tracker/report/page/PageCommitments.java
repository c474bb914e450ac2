package org.opengov.tracker.report.page;

import static java.util.Map.entry;
import static org.opengov.tracker.report.page.PageWords.orEmpty;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.cut.PublicRecord.AssessmentRow;
import org.opengov.tracker.cut.PublicRecord.CommitmentBlock;
import org.opengov.tracker.cut.PublicRecord.MilestoneRow;
import org.opengov.tracker.cut.PublicRecord.VoiceState;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.StatusReport;

/** The commitments by theme, each with what every voice says of it. */
final class PageCommitments {

    private final StatusReport report;
    private final PageWords words;
    private final PageSources sources;

    PageCommitments(StatusReport report, PageWords words, PageSources sources) {
        this.report = report;
        this.words = words;
        this.sources = sources;
    }

    List<Map<String, Object>> themes() {
        Map<String, List<CommitmentBlock>> byTheme = report.commitments().stream()
                .collect(Collectors.groupingBy(CommitmentBlock::themeNumber, LinkedHashMap::new, Collectors.toList()));
        return byTheme.entrySet().stream()
                .map(theme -> Map.<String, Object>of(
                        "number", theme.getKey(),
                        "title", words.common().theme(theme.getValue().get(0)),
                        "anchor", PageWords.anchor("t", theme.getKey()),
                        "commitments",
                                theme.getValue().stream().map(this::block).toList()))
                .toList();
    }

    /** One commitment, as every kind of report tells it. */
    Map<String, Object> block(CommitmentBlock commitment) {
        VoiceState chosen = commitment.voices().get(report.scoreboard().voice());
        return Map.ofEntries(
                entry("anchor", PageWords.anchor("c", commitment.number())),
                entry("number", commitment.number()),
                entry("ogpId", orEmpty(commitment.ogpId())),
                entry("inferred", commitment.ogpIdInferred()),
                entry("title", commitment.title()),
                entry("summary", orEmpty(commitment.summary())),
                entry("lead", words.common().lead(commitment)),
                entry("collective", commitment.leadCollective()),
                entry("coLeads", String.join("; ", commitment.coLeadAgencies())),
                entry("supporting", String.join("; ", commitment.supportingAgencies())),
                entry("dates", words.dates(commitment.starts(), commitment.due())),
                entry("dateNote", orEmpty(commitment.dateNote())),
                entry("policyTags", String.join(" · ", commitment.policyTags())),
                entry("chosen", state(chosen, commitment)),
                entry("voices", voices(commitment)),
                entry(
                        "milestones",
                        commitment.milestones().stream().map(this::milestone).toList()),
                entry(
                        "assessments",
                        commitment.assessments().stream().map(this::assessment).toList()),
                entry("hasSources", !sources.of(commitment.sources()).isEmpty()),
                entry("sources", sources.of(commitment.sources())));
    }

    private List<Map<String, Object>> voices(CommitmentBlock commitment) {
        Map<Voice, VoiceState> inOrder = new EnumMap<>(commitment.voices());
        return inOrder.entrySet().stream()
                .map(voice -> {
                    Map<String, Object> fields = new LinkedHashMap<>(state(voice.getValue(), commitment));
                    fields.put("voice", words.messages().label(voice.getKey()));
                    return fields;
                })
                .toList();
    }

    /** A voice that said nothing is held against no date: its gap is no lateness. */
    private Map<String, Object> state(VoiceState state, CommitmentBlock commitment) {
        boolean said = state.completion().isInformation();
        String schedule =
                said ? words.schedule(state.schedule(), state.daysLate(), commitment.due()) : words.say("noWord");
        boolean partly = said && state.coverage() < 1;
        return words.mark(
                state.completion(),
                Map.of(
                        "schedule",
                        schedule,
                        "coverage",
                        partly ? words.say("partCoverage", words.messages().percent(state.coverage())) : "",
                        "source",
                        sources.of(state.source())));
    }

    /** One milestone, as every kind of report tells it. */
    Map<String, Object> milestone(MilestoneRow milestone) {
        Messages messages = words.messages();
        boolean said = milestone.completion().isInformation();
        return words.mark(
                milestone.completion(),
                Map.ofEntries(
                        entry("id", milestone.id()),
                        entry("title", milestone.title()),
                        entry("derived", milestone.derived()),
                        entry("agency", words.common().answering(milestone)),
                        entry("due", words.date(milestone.due())),
                        entry(
                                "schedule",
                                said
                                        ? words.schedule(milestone.schedule(), milestone.daysLate(), milestone.due())
                                        : words.say("noWord")),
                        entry(
                                "lastUpdate",
                                milestone.lastUpdate() == null
                                        ? words.say("never")
                                        : messages.day(milestone.lastUpdate()))));
    }

    private Map<String, Object> assessment(AssessmentRow assessment) {
        Messages messages = words.messages();
        return words.mark(
                assessment.completion(),
                Map.ofEntries(
                        entry("voice", messages.label(assessment.voice())),
                        entry("assessor", orEmpty(assessment.assessor())),
                        entry("kind", messages.label(assessment.review())),
                        entry("period", orEmpty(assessment.periodAssessed())),
                        entry("published", words.date(assessment.published())),
                        entry("specificity", label(assessment.specificity())),
                        entry("potentialImpact", label(assessment.potentialImpact())),
                        entry(
                                "ogpValues",
                                assessment.ogpValues().stream()
                                        .map(messages::label)
                                        .collect(Collectors.joining(" · "))),
                        entry("starred", starred(assessment.starred())),
                        entry("nextSteps", orEmpty(assessment.nextSteps())),
                        entry("source", sources.of(assessment.source()))));
    }

    private String label(Enum<?> stated) {
        return stated == null ? words.say("notStated") : words.messages().label(stated);
    }

    private String starred(Boolean starred) {
        if (starred == null) {
            return words.say("notStated");
        }
        return words.say(starred ? "yes" : "no");
    }
}
