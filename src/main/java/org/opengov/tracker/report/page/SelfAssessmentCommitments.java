package org.opengov.tracker.report.page;

import static org.opengov.tracker.report.page.PageWords.orEmpty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.cut.PublicRecord.AmendmentRow;
import org.opengov.tracker.cut.PublicRecord.AssessmentRow;
import org.opengov.tracker.cut.PublicRecord.CommitmentBlock;
import org.opengov.tracker.cut.PublicRecord.Promise;
import org.opengov.tracker.cut.PublicRecord.Step;
import org.opengov.tracker.cut.PublicRecord.UpdateRow;
import org.opengov.tracker.cut.PublicRecord.VoiceState;
import org.opengov.tracker.plan.DateText;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.report.StatusReport;

/**
 * The commitments in the fields of the OGP's commitment completion template, in its order: actors, problem, objective,
 * description, relevance, ambition, completion, results, dates, next steps, additional information. A field that the record
 * has nothing for is empty, and the template asks a person to write it.
 */
final class SelfAssessmentCommitments {

    /** The four boxes of the template, in its order. */
    private static final List<Completion> BOXES =
            List.of(Completion.NOT_STARTED, Completion.LIMITED, Completion.SUBSTANTIAL, Completion.COMPLETE);

    private final StatusReport report;
    private final PageCommitments commitments;
    private final KindUpdates updates;
    private final PageWords words;
    private final KindWords own;

    SelfAssessmentCommitments(StatusReport report, PageWords words, KindWords own, PageSources sources) {
        this.report = report;
        this.commitments = new PageCommitments(report, words, sources);
        this.updates = new KindUpdates(report, words);
        this.words = words;
        this.own = own;
    }

    List<Map<String, Object>> rows() {
        return report.commitments().stream().map(this::row).toList();
    }

    private Map<String, Object> row(CommitmentBlock commitment) {
        Map<String, Object> fields = new HashMap<>(commitments.block(commitment));
        fields.putAll(promise(commitment));
        fields.putAll(completion(commitment));
        fields.putAll(results(commitment));
        fields.put("others", others(commitment));
        fields.put("starts", words.date(commitment.starts()));
        fields.put("ends", words.date(commitment.due()));
        fields.put(
                "adopted",
                commitment.replannings() == 0
                        ? ""
                        : own.say("adopted", words.date(commitment.adoptedDue()), commitment.replannings()));
        fields.put(
                "amendments",
                commitment.amendments().stream().map(this::amendment).toList());
        fields.put(
                "reviews", commitment.assessments().stream().map(this::review).toList());
        return fields;
    }

    /** The agencies that take part beside the lead; the record does not say of which sector each of them is. */
    private static String others(CommitmentBlock commitment) {
        Set<String> others = new LinkedHashSet<>(commitment.coLeadAgencies());
        others.addAll(commitment.supportingAgencies());
        commitment.milestones().forEach(milestone -> others.addAll(milestone.agencies()));
        others.remove(commitment.leadAgency());
        return String.join("; ", others);
    }

    private Map<String, Object> promise(CommitmentBlock commitment) {
        Promise promise = commitment.promise();
        return Map.of(
                "contact", orEmpty(promise.contact()),
                "problem", orEmpty(promise.problem()),
                "objective", orEmpty(promise.objective()),
                "description", orEmpty(promise.description()),
                "indicator", orEmpty(promise.indicator()),
                "baseline", orEmpty(promise.baseline()),
                "target", orEmpty(promise.target()),
                "values",
                        promise.ogpValues().stream()
                                .map(words.messages()::label)
                                .collect(Collectors.joining(" · ")),
                "sdgTargets", String.join(" · ", promise.sdgTargets()));
    }

    /** A commitment on which the government has published nothing has no box ticked: a gap is no rating. */
    private Map<String, Object> completion(CommitmentBlock commitment) {
        VoiceState state = commitment.voices().get(Voice.GOVERNMENT);
        Completion said = state.completion();
        List<Map<String, Object>> boxes = BOXES.stream()
                .map(degree -> words.mark(degree, Map.of("ticked", degree == said)))
                .toList();
        return Map.of(
                "boxes",
                boxes,
                "silent",
                !said.isInformation(),
                "beside",
                said.isInformation() && !BOXES.contains(said) ? words.messages().label(said) : "");
    }

    private Map<String, Object> results(CommitmentBlock commitment) {
        List<UpdateRow> published = report.updates().stream()
                .filter(update -> update.commitmentId().equals(commitment.ogpId()))
                .toList();
        List<Step> history = commitment.history().getOrDefault(Voice.GOVERNMENT, List.of());
        return Map.of(
                "updates", updates.of(published),
                "challenges", KindUpdates.saying(KindUpdates.latest(published), UpdateRow::challenges),
                "nextSteps", KindUpdates.saying(KindUpdates.latest(published), UpdateRow::nextSteps),
                "history", history.stream().map(this::step).toList(),
                "anyHistory", !history.isEmpty());
    }

    private Map<String, Object> step(Step step) {
        return words.mark(step.completion(), Map.of("from", words.messages().day(step.from())));
    }

    private Map<String, Object> amendment(AmendmentRow amendment) {
        return Map.of(
                "of", orEmpty(amendment.milestone()),
                "field", words.messages().label(amendment.field()),
                "was", value(amendment, amendment.was()),
                "became", value(amendment, amendment.became()),
                "reason", orEmpty(amendment.reason()),
                "act", orEmpty(amendment.act()),
                "decidedOn", words.messages().day(amendment.decidedOn()));
    }

    private String value(AmendmentRow amendment, String value) {
        if (amendment.field().isDate()) {
            return DateText.of(EdtfDate.of(value), words.messages());
        }
        return orEmpty(value).isBlank() ? words.say("notStated") : value;
    }

    /** What somebody else than the government said, in one line of what is known of it. */
    private Map<String, Object> review(AssessmentRow assessment) {
        List<String> said = new ArrayList<>();
        if (assessment.specificity() != null) {
            said.add(own.say("review.specificity", words.messages().label(assessment.specificity())));
        }
        if (assessment.potentialImpact() != null) {
            said.add(own.say("review.potentialImpact", words.messages().label(assessment.potentialImpact())));
        }
        if (assessment.didItOpen() != null) {
            said.add(own.say("review.didItOpen", words.messages().label(assessment.didItOpen())));
        }
        if (!assessment.ogpValues().isEmpty()) {
            said.add(own.say(
                    "review.values",
                    assessment.ogpValues().stream().map(words.messages()::label).collect(Collectors.joining(", "))));
        }
        return words.mark(
                assessment.completion(),
                Map.of(
                        "voice", words.messages().label(assessment.voice()),
                        "kind", words.messages().label(assessment.review()),
                        "period", orEmpty(assessment.periodAssessed()),
                        "published", words.date(assessment.published()),
                        "said", String.join("; ", said),
                        "next", orEmpty(assessment.nextSteps())));
    }

    /** What the independent reviewer recommended as next steps, commitment by commitment. */
    List<Map<String, Object>> recommendations() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (CommitmentBlock commitment : report.commitments()) {
            commitment.assessments().stream()
                    .filter(assessment -> assessment.voice() == Voice.INDEPENDENT)
                    .filter(assessment -> !orEmpty(assessment.nextSteps()).isBlank())
                    .map(assessment -> Map.<String, Object>of(
                            "number", commitment.number(),
                            "title", commitment.title(),
                            "anchor", PageWords.anchor("c", commitment.number()),
                            "kind", words.messages().label(assessment.review()),
                            "period", orEmpty(assessment.periodAssessed()),
                            "next", assessment.nextSteps()))
                    .forEach(rows::add);
        }
        return rows;
    }

    /** What is not complete and not withdrawn by the government's word, silence included. */
    List<Map<String, Object>> open() {
        return report.commitments().stream()
                .filter(commitment ->
                        isOpen(commitment.voices().get(Voice.GOVERNMENT).completion()))
                .map(commitment -> words.mark(
                        commitment.voices().get(Voice.GOVERNMENT).completion(),
                        Map.of(
                                "number", commitment.number(),
                                "title", commitment.title(),
                                "anchor", PageWords.anchor("c", commitment.number()),
                                "lead", words.common().lead(commitment),
                                "due", words.date(commitment.due()))))
                .toList();
    }

    private static boolean isOpen(Completion completion) {
        return completion != Completion.COMPLETE && completion != Completion.WITHDRAWN;
    }
}
