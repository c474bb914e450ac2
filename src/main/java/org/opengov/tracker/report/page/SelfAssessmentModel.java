package org.opengov.tracker.report.page;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opengov.tracker.cut.PublicRecord.EvidenceRow;
import org.opengov.tracker.cut.PublicRecord.UpdateRow;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.ReportKind;
import org.opengov.tracker.report.StatusReport;

/**
 * The government's own assessment of a plan for the OGP, as the maps, lists and texts that its template sees.
 *
 * <p>Order of sections and fields of a commitment: the OGP's self-assessment template of 2014-2016. Its midterm report
 * stresses how the plan was drafted, relevance and progress; its end-of-term report results, consultation and lessons. The
 * steps of the process are those that the OGP's Independent Reporting Mechanism asks of plans of that time. Two weeks of
 * public comment, in the country's language and in English, are the OGP's rule for self-assessments.
 *
 * <p>What the public record has is filled in. What it has not is never guessed: it is marked for a person to write, with
 * what to write and which question of the OGP it answers.
 */
public final class SelfAssessmentModel {

    private static final String PREFIX = "report.selfAssessment.";

    /** The labels of this kind; each is a message under {@link #PREFIX}. */
    private static final List<String> LABELS = List.of(
            "act",
            "additional",
            "ambition",
            "amendments",
            "annexEvidence",
            "annexMeanings",
            "annexMilestones",
            "annexSources",
            "baseline",
            "challenge",
            "commitmentField",
            "completionLevel",
            "conclusion",
            "contact",
            "coordinator",
            "correction",
            "description",
            "development",
            "ends",
            "evidenceNone",
            "governmentActors",
            "grandChallenges",
            "history",
            "howUsed",
            "implementation",
            "indicator",
            "initiatives",
            "introduction",
            "irm",
            "late",
            "learned",
            "lessons",
            "noneNamed",
            "nothingOpen",
            "numbers",
            "objective",
            "openCommitments",
            "otherActors",
            "peerExchange",
            "plan",
            "preparation",
            "problem",
            "process",
            "prompts",
            "recommended",
            "relevance",
            "results",
            "sdgTargets",
            "silent",
            "spent",
            "starts",
            "step",
            "stepAnswer",
            "target",
            "template",
            "writeActors",
            "writeAmbition",
            "writeChallenge",
            "writeCompletion",
            "writeConclusion",
            "writeContact",
            "writeDescription",
            "writeGrandChallenges",
            "writeInitiatives",
            "writeIntroduction",
            "writeLearned",
            "writeNextSteps",
            "writeObjective",
            "writePeerExchange",
            "writeProblem",
            "writeRelevance",
            "writeUse");

    /** Labels of which there is one for each stage. */
    private static final List<String> STAGED =
            List.of("development", "implementation", "irm", "lessons", "ofStage", "results", "title");

    /** Whether and how the public had its say while the plan was drafted. */
    private static final List<String> DEVELOPMENT =
            List.of("timeline", "notice", "awareness", "channels", "breadth", "summary");

    /** Whether and how it has its say since. */
    private static final List<String> IMPLEMENTATION = List.of("forum", "repository", "comment", "languages");

    private final StatusReport report;
    private final PageWords words;
    private final KindWords own;
    private final boolean midterm;

    /**
     * A self-assessment, told with these messages.
     *
     * @param stage the one of the middle or the one of the end of a plan
     */
    public SelfAssessmentModel(StatusReport report, Messages messages, ReportKind stage) {
        if (stage != ReportKind.MIDTERM_SELF_ASSESSMENT && stage != ReportKind.END_OF_TERM_SELF_ASSESSMENT) {
            throw new IllegalArgumentException(stage + " is no stage of a self-assessment");
        }
        this.report = GovernmentReport.of(report);
        this.words = new PageWords(messages);
        this.own = new KindWords(words, PREFIX);
        this.midterm = stage == ReportKind.MIDTERM_SELF_ASSESSMENT;
    }

    /** Every field that a template may name. */
    public Map<String, Object> fields() {
        PageSources sources = new PageSources(report);
        SelfAssessmentCommitments commitments = new SelfAssessmentCommitments(report, words, own, sources);
        KindCover cover = new KindCover(report, words);
        List<Map<String, Object>> open = commitments.open();
        List<Map<String, Object>> recommendations = commitments.recommendations();
        List<Map<String, Object>> evidence = evidence();
        return Map.ofEntries(
                entry("language", words.messages().locale().getLanguage()),
                entry("text", own.labels(LABELS)),
                entry("stage", stage()),
                entry("cover", cover.cover(titles())),
                entry("cut", new PageCut(report, words).fields()),
                entry("plan", cover.plan()),
                entry("figures", new PageFigures(report, words).fields()),
                entry("developmentSteps", steps(midterm ? DEVELOPMENT : List.of())),
                entry("implementationSteps", steps(IMPLEMENTATION)),
                entry("recommendations", recommendations),
                entry("anyRecommendations", !recommendations.isEmpty()),
                entry("commitments", commitments.rows()),
                entry("open", open),
                entry("anyOpen", !open.isEmpty()),
                entry("evidence", evidence),
                entry("anyEvidence", !evidence.isEmpty()),
                entry("definitions", new PageDefinitions(words).fields()),
                entry("sources", sources.all()));
    }

    /** What the two stages say differently; {@code midterm} and {@code endOfTerm} choose parts that only one has. */
    private Map<String, Object> stage() {
        Map<String, Object> fields = new HashMap<>(Map.of("midterm", midterm, "endOfTerm", !midterm));
        STAGED.forEach(label -> fields.put(label, staged(label)));
        return fields;
    }

    private String staged(String label) {
        return own.say((midterm ? "midterm." : "endOfTerm.") + label);
    }

    private Map<String, Object> titles() {
        String plan = report.plan().titleIn(words.messages().locale());
        return Map.of(
                "title", staged("title"),
                "documentTitle", own.say("documentTitle", staged("title"), plan),
                "subject",
                        own.say(
                                "subject",
                                report.plan().code(),
                                staged("title"),
                                report.scoreboard().asOf()),
                "irmNone", own.say("irmNone", report.scoreboard().asOf()));
    }

    private List<Map<String, Object>> steps(List<String> steps) {
        return steps.stream()
                .map(step -> Map.<String, Object>of(
                        "step", own.say("step." + step), "question", own.say("step." + step + ".question")))
                .toList();
    }

    private List<Map<String, Object>> evidence() {
        return report.updates().stream()
                .flatMap(update -> update.evidence().stream().map(evidence -> evidence(update, evidence)))
                .toList();
    }

    private Map<String, Object> evidence(UpdateRow update, EvidenceRow evidence) {
        return Map.of(
                "id", update.milestoneId(),
                "period", update.period(),
                "title", evidence.title(),
                "source", PageSources.address(report.addressOf(evidence.address())),
                "sha256", PageWords.orEmpty(evidence.sha256()));
    }
}
