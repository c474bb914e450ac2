package org.opengov.tracker.scoreboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opengov.tracker.assessment.Assessment;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.commitment.ScheduleText;
import org.opengov.tracker.commitment.Terms;
import org.opengov.tracker.plan.DateText;
import org.opengov.tracker.platform.Messages;

/**
 * What the record of one commitment comes to, in plain sentences: by when it was to be done, where it stands in whose
 * word, and what nobody has said. Each sentence is one fact of the record; where there is none, that is said instead.
 */
public final class MeaningText {

    private final PlanRecord record;
    private final Commitment commitment;
    private final Terms terms;
    private final Messages messages;

    private MeaningText(PlanRecord record, Commitment commitment, Messages messages) {
        this.record = record;
        this.commitment = commitment;
        this.terms = commitment.termsOn(record.asOf());
        this.messages = messages;
    }

    /** The sentences, in the order in which a reader asks. */
    public static List<String> of(PlanRecord record, Commitment commitment, Messages messages) {
        return new MeaningText(record, commitment, messages).sentences();
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        due().ifPresent(sentences::add);
        if (terms.withdrawn()) {
            sentences.add(messages.text("meaning.withdrawn", record.asOf()));
        }
        List<String> missing = new ArrayList<>();
        for (Voice voice : Voice.values()) {
            Standing standing = record.standing(commitment, voice);
            if (standing.completion() == Completion.NO_INFORMATION) {
                missing.add(messages.text("meaning.missing." + voice));
            } else if (standing.completion() != Completion.WITHDRAWN) {
                sentences.add(said(voice, standing));
            }
        }
        if (due().isEmpty()) {
            missing.add(messages.text("meaning.missing.due"));
        }
        if (!missing.isEmpty()) {
            sentences.add(messages.text(
                    "meaning.missing", record.asOf(), missing.stream().collect(Collectors.joining(", "))));
        }
        return sentences;
    }

    private Optional<String> due() {
        String due = DateText.of(terms.due(), messages);
        if (terms.due().text().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                terms.isReplanned()
                        ? messages.text("meaning.due.moved", due, DateText.of(terms.adoptedDue(), messages))
                        : messages.text("meaning.due", due));
    }

    private String said(Voice voice, Standing standing) {
        String label = messages.label(standing.completion());
        String where = standing.timing().schedule() == Schedule.UNDATED
                ? messages.text("meaning.standing.undated", label)
                : messages.text(
                        "meaning.standing",
                        label,
                        begunSmall(
                                ScheduleText.beside(terms.due(), standing.completion(), standing.timing(), messages)));
        Optional<Assessment> latest = record.assessmentsOf(commitment).stream()
                .filter(assessment -> assessment.getVoice() == voice)
                .findFirst();
        return messages.text(
                "meaning.says." + voice,
                record.asOf(),
                where,
                latest.map(Assessment::getAssessor).orElse(""),
                latest.map(assessment -> DateText.of(assessment.getPublished(), messages))
                        .orElse(""));
    }

    /** A phrase within a sentence. */
    private String begunSmall(String phrase) {
        return phrase.substring(0, 1).toLowerCase(messages.locale()) + phrase.substring(1);
    }
}
