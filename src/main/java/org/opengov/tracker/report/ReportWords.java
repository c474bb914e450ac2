package org.opengov.tracker.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opengov.tracker.cut.PublicRecord.Act;
import org.opengov.tracker.cut.PublicRecord.CommitmentBlock;
import org.opengov.tracker.cut.PublicRecord.MilestoneRow;
import org.opengov.tracker.plan.DateText;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.scoreboard.Scoreboard.ThemeScore;

/** Words over what the record leaves empty or in parts, the same in every form of a report. */
public final class ReportWords {

    private final Messages messages;

    /** @param messages in the reader's language */
    public ReportWords(Messages messages) {
        this.messages = messages;
    }

    /** The act in one line of what is known of it; its wording stays in the plan's language. */
    public String act(Act act) {
        if (act == null) {
            return "";
        }
        List<String> known = new ArrayList<>();
        if (isSaid(act.number())) {
            known.add(messages.text("report.act.number", act.number()));
        }
        if (isSaid(act.issuer())) {
            known.add(act.issuer());
        }
        if (act.day() != null && !act.day().equals(EdtfDate.UNKNOWN)) {
            known.add(DateText.of(act.day(), messages));
        }
        return String.join(", ", known);
    }

    /** The title of a commitment's theme. */
    public String theme(CommitmentBlock commitment) {
        return theme(commitment.themeTitle());
    }

    /** The title of a theme. */
    public String theme(ThemeScore theme) {
        return theme(theme.title());
    }

    private String theme(String title) {
        return isSaid(title) ? title : messages.text("scoreboard.theme.unstated");
    }

    /** Who leads a commitment. */
    public String lead(CommitmentBlock commitment) {
        return isSaid(commitment.leadAgency()) ? commitment.leadAgency() : messages.text("site.notStated");
    }

    /** Who answers for a milestone. */
    public String answering(MilestoneRow milestone) {
        return milestone.agencies().isEmpty()
                ? messages.text("site.notStated")
                : String.join("; ", milestone.agencies());
    }

    /** What part of the plan a report speaks of, as a title of its own; empty for the whole plan. */
    public String scope(StatusReport report) {
        Scope scope = report.scope();
        return switch (scope.kind()) {
            case PLAN -> "";
            case THEME ->
                told(
                        scope,
                        report.scoreboard().themes().stream()
                                .findFirst()
                                .map(theme -> theme.number() + " " + theme(theme)));
            case AGENCY -> told(scope, agency(report, scope.key()));
            case COMMITMENT ->
                told(
                        scope,
                        report.commitments().stream().findFirst().map(block -> block.number() + " " + block.title()));
        };
    }

    private String told(Scope scope, Optional<String> title) {
        return messages.text("report.scope." + scope.kind()) + ": " + title.orElse(scope.key());
    }

    /** An agency need not lead anything; then a milestone that it answers for knows its name. */
    private static Optional<String> agency(StatusReport report, String code) {
        return Stream.concat(
                        report.commitments().stream()
                                .filter(block -> block.lead().equals(code))
                                .map(CommitmentBlock::leadAgency),
                        report.commitments().stream()
                                .flatMap(block -> block.milestones().stream())
                                .filter(milestone -> milestone.agencyCodes().contains(code))
                                .map(milestone -> milestone
                                        .agencies()
                                        .get(milestone.agencyCodes().indexOf(code))))
                .findFirst();
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }
}
