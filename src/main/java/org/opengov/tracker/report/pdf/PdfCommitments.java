package org.opengov.tracker.report.pdf;

import static java.util.Map.entry;
import static org.opengov.tracker.report.pdf.PdfWords.orEmpty;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.StatusReport;
import org.opengov.tracker.report.StatusReport.AssessmentRow;
import org.opengov.tracker.report.StatusReport.CommitmentBlock;
import org.opengov.tracker.report.StatusReport.MilestoneRow;
import org.opengov.tracker.report.StatusReport.VoiceState;

/** The commitments by theme, each with what every voice says of it. */
final class PdfCommitments {

    private final StatusReport report;
    private final PdfWords words;
    private final PdfSources sources;

    PdfCommitments(StatusReport report, PdfWords words, PdfSources sources) {
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
                        "title", theme.getValue().get(0).themeTitle(),
                        "anchor", PdfWords.anchor("t", theme.getKey()),
                        "commitments",
                                theme.getValue().stream().map(this::block).toList()))
                .toList();
    }

    private Map<String, Object> block(CommitmentBlock commitment) {
        VoiceState chosen = commitment.voices().get(report.scoreboard().voice());
        return Map.ofEntries(
                entry("anchor", PdfWords.anchor("c", commitment.number())),
                entry("number", commitment.number()),
                entry("ogpId", orEmpty(commitment.ogpId())),
                entry("inferred", commitment.ogpIdInferred()),
                entry("title", commitment.title()),
                entry("summary", orEmpty(commitment.summary())),
                entry("lead", orEmpty(commitment.leadAgency())),
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

    private Map<String, Object> milestone(MilestoneRow milestone) {
        Messages messages = words.messages();
        boolean said = milestone.completion().isInformation();
        return words.mark(
                milestone.completion(),
                Map.ofEntries(
                        entry("id", milestone.id()),
                        entry("title", milestone.title()),
                        entry("derived", milestone.derived()),
                        entry("agency", orEmpty(milestone.agency())),
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
                        entry("kind", messages.text(assessment.kind())),
                        entry("period", orEmpty(assessment.periodAssessed())),
                        entry("published", words.date(assessment.published())),
                        entry("specificity", scale("specificity", assessment.specificity())),
                        entry("potentialImpact", scale("potentialImpact", assessment.potentialImpact())),
                        entry("ogpValues", String.join(" · ", assessment.ogpValues())),
                        entry("starred", starred(assessment.starred())),
                        entry("nextSteps", orEmpty(assessment.nextSteps())),
                        entry("source", sources.of(assessment.source()))));
    }

    /** The word for a degree of one of the reviewers' scales; what stands on no scale we know is shown as it is. */
    private String scale(String name, String degree) {
        String known = orEmpty(degree).strip();
        return switch (known.toUpperCase(Locale.ROOT)) {
            case "NONE", "LOW", "MEDIUM", "HIGH", "MINOR", "MODERATE", "TRANSFORMATIVE" ->
                words.say(name + "." + known.toUpperCase(Locale.ROOT));
            default -> known.isEmpty() ? words.say("notStated") : known;
        };
    }

    private String starred(Boolean starred) {
        if (starred == null) {
            return words.say("notStated");
        }
        return words.say(starred ? "yes" : "no");
    }
}
