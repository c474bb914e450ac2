package org.opengov.tracker.participation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.assessment.Assessment;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.Milestone;
import org.opengov.tracker.commitment.ScheduleText;
import org.opengov.tracker.commitment.Terms;
import org.opengov.tracker.plan.DateText;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.progress.ProgressUpdate;
import org.opengov.tracker.progress.Spending;
import org.opengov.tracker.scoreboard.MilestoneStanding;
import org.opengov.tracker.scoreboard.PlanRecord;
import org.opengov.tracker.scoreboard.Standing;

/** The figures of a commitment's page. */
final class CommitmentFigures {

    private final Commitment commitment;
    private final PlanRecord record;
    private final Messages messages;
    private final List<Figure> figures = new ArrayList<>();

    CommitmentFigures(Commitment commitment, PlanRecord record, Messages messages) {
        this.commitment = commitment;
        this.record = record;
        this.messages = messages;
    }

    List<Figure> list(List<ProgressUpdate> updates) {
        dates(commitment.termsOn(record.asOf()));
        agencies("lead", "commitment.lead", commitment.lead().stream().toList());
        agencies("coLeads", "commitment.coLeads", commitment.getCoLeadAgencies());
        agencies("supporting", "commitment.supporting", commitment.getSupportingAgencies());
        Stream.of(Voice.values()).forEach(this::voice);
        commitment.getMilestones().forEach(this::milestone);
        figures.addAll(RowFigures.updates(updates, messages));
        record.assessmentsOf(commitment).forEach(this::assessment);
        Spending.of(updates)
                .forEach(sum -> add(
                        FigurePart.OTHER,
                        "spent." + sum.currency(),
                        messages.text("commitment.spent"),
                        messages.money(sum.amount(), sum.currency())));
        return figures;
    }

    private void dates(Terms terms) {
        date("starts", "commitment.starts", terms.starts());
        date("due", "commitment.due", terms.due());
        if (terms.isReplanned()) {
            date("adoptedDue", "correction.figure.adoptedDue", terms.adoptedDue());
        }
    }

    private void date(String id, String nameKey, EdtfDate date) {
        add(FigurePart.DATES, id, messages.text(nameKey), DateText.of(date, messages));
    }

    private void agencies(String id, String nameKey, List<Agency> named) {
        String names = named.stream().map(Agency::getName).collect(Collectors.joining("; "));
        add(FigurePart.AGENCIES, id, messages.text(nameKey), names.isEmpty() ? messages.text("site.notStated") : names);
    }

    private void voice(Voice voice) {
        Standing standing = record.standing(commitment, voice);
        String name = messages.label(voice);
        EdtfDate due = commitment.termsOn(record.asOf()).due();
        add(FigurePart.COMPLETION, voice.name(), name, messages.label(standing.completion()));
        add(
                FigurePart.SCHEDULE,
                voice.name(),
                name,
                ScheduleText.beside(due, standing.completion(), standing.timing(), messages));
        if (voice == Voice.GOVERNMENT && standing.coverage() > 0) {
            add(
                    FigurePart.COMPLETION,
                    "coverage",
                    name,
                    messages.text("commitment.coverage", messages.percent(standing.coverage())));
        }
    }

    private void milestone(Milestone milestone) {
        MilestoneStanding standing = record.standing(milestone);
        Terms terms = standing.terms();
        add(
                FigurePart.MILESTONES,
                milestone.getOgpId(),
                milestone.getOgpId() + " " + terms.title(),
                messages.label(standing.completion()) + "; " + ScheduleText.due(terms.due(), messages) + "; "
                        + ScheduleText.beside(standing.completion(), standing.timing(), messages));
    }

    private void assessment(Assessment assessment) {
        String who = assessment.getAssessor() + ", " + messages.label(assessment.getReview());
        rating(assessment, who, "scoreboard.completion", assessment.getCompletion());
        rating(assessment, who, "assessment.projected", assessment.getProjectedCompletion());
        rating(assessment, who, "assessment.specificity", assessment.getSpecificity());
        rating(assessment, who, "assessment.potentialImpact", assessment.getPotentialImpact());
        rating(assessment, who, "assessment.didItOpen", assessment.getDidItOpen());
        if (assessment.getStarred() != null) {
            add(
                    FigurePart.ASSESSMENTS,
                    assessment.getId() + ".assessment.starred",
                    who + ", " + messages.text("assessment.starred"),
                    messages.text(assessment.getStarred() ? "site.yes" : "site.no"));
        }
    }

    private void rating(Assessment assessment, String who, String nameKey, Enum<?> given) {
        if (given != null) {
            add(
                    FigurePart.ASSESSMENTS,
                    assessment.getId() + "." + nameKey,
                    who + ", " + messages.text(nameKey),
                    messages.label(given));
        }
    }

    private void add(FigurePart part, String id, String name, String value) {
        figures.add(new Figure(part, id, name, value));
    }
}
