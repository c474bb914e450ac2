package org.opengov.tracker.report.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.cut.PublicRecord.CommitmentBlock;
import org.opengov.tracker.cut.PublicRecord.EvidenceRow;
import org.opengov.tracker.cut.PublicRecord.MilestoneRow;
import org.opengov.tracker.cut.PublicRecord.UpdateRow;
import org.opengov.tracker.report.StatusReport;

/** The commitments of an agency with what it did in a year, what stood in its way and what comes next. */
final class AnnualCommitments {

    private final StatusReport report;
    private final AgencyYear year;
    private final AnnualCells cells;
    private final PageCommitments commitments;
    private final KindUpdates updates;
    private final PageWords words;
    private final KindWords own;

    AnnualCommitments(StatusReport report, AgencyYear year, PageWords words, KindWords own, PageSources sources) {
        this.report = report;
        this.year = year;
        this.cells = new AnnualCells(year, words, own);
        this.commitments = new PageCommitments(report, words, sources);
        this.updates = new KindUpdates(report, words);
        this.words = words;
        this.own = own;
    }

    List<Map<String, Object>> rows() {
        return year.commitments().stream().map(this::row).toList();
    }

    private Map<String, Object> row(CommitmentBlock commitment) {
        Involvement involvement = year.in(commitment);
        List<MilestoneRow> answered = involvement.answered();
        List<UpdateRow> published = year.updates(commitment);
        Map<String, Object> fields = new HashMap<>(commitments.block(commitment));
        fields.put("role", own.say("role." + involvement.role()));
        fields.put("answersFor", answered.stream().map(MilestoneRow::id).collect(Collectors.joining(", ")));
        fields.put("answersForNone", answered.isEmpty());
        fields.put("government", mark(commitment, Voice.GOVERNMENT));
        fields.put("independent", mark(commitment, Voice.INDEPENDENT));
        fields.put(
                "adopted",
                commitment.replannings() == 0
                        ? ""
                        : own.say("adopted", words.date(commitment.adoptedDue()), commitment.replannings()));
        fields.put("milestones", milestones(commitment.milestones()));
        fields.put("updates", updates.of(published));
        fields.put("silences", cells.silences(answered));
        fields.put("challenges", KindUpdates.saying(standing(published), UpdateRow::challenges));
        fields.put("nextSteps", KindUpdates.saying(KindUpdates.latest(published), UpdateRow::nextSteps));
        List<MilestoneRow> upcoming =
                involvement.planned().stream().filter(this::isAhead).toList();
        fields.put("upcoming", milestones(upcoming));
        fields.put("anyUpcoming", !upcoming.isEmpty());
        boolean speaks = !answered.isEmpty() || !published.isEmpty();
        fields.put("speaks", speaks);
        fields.put("plans", speaks || !upcoming.isEmpty());
        return fields;
    }

    private Map<String, Object> mark(CommitmentBlock commitment, Voice voice) {
        return words.mark(commitment.voices().get(voice).completion());
    }

    /** Without those that a later one corrects: both are shown, and only one counts. */
    private static List<UpdateRow> standing(List<UpdateRow> published) {
        Set<Long> corrected = published.stream()
                .map(UpdateRow::corrects)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return published.stream()
                .filter(update -> !corrected.contains(update.id()))
                .toList();
    }

    /** Not complete yet, or due in the year after; never what was withdrawn. */
    private boolean isAhead(MilestoneRow milestone) {
        boolean dueNext = milestone
                .due()
                .last()
                .map(last -> last.getYear() == year.year() + 1)
                .orElse(false);
        return milestone.completion() != Completion.WITHDRAWN
                && (milestone.completion() != Completion.COMPLETE || dueNext);
    }

    private List<Map<String, Object>> milestones(List<MilestoneRow> rows) {
        return rows.stream()
                .map(milestone -> {
                    Map<String, Object> fields = new HashMap<>(commitments.milestone(milestone));
                    fields.put("told", cells.state(milestone));
                    return fields;
                })
                .toList();
    }

    /** Everything that backs the year's updates, numbered through. */
    List<Map<String, Object>> evidence() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (UpdateRow update : year.updates()) {
            for (EvidenceRow evidence : update.evidence()) {
                Map<String, Object> row = new HashMap<>();
                row.put("number", words.number(rows.size() + 1L));
                row.put("id", update.milestoneId());
                row.put("period", update.period());
                row.put("title", evidence.title());
                row.put("source", PageSources.address(report.addressOf(evidence.address())));
                row.put("sha256", PageWords.orEmpty(evidence.sha256()));
                rows.add(row);
            }
        }
        return rows;
    }
}
