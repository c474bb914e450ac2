package org.opengov.tracker.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.cut.CutMark;
import org.opengov.tracker.cut.PublicRecord;
import org.opengov.tracker.cut.PublicRecord.CommitmentBlock;
import org.opengov.tracker.cut.PublicRecord.MilestoneRow;
import org.opengov.tracker.cut.PublicRecord.UpdateRow;
import org.opengov.tracker.scoreboard.Narrowed;
import org.opengov.tracker.scoreboard.Scoreboard;
import org.opengov.tracker.scoreboard.Scoreboards;

/** Cuts the part that a report speaks of out of a public record. */
final class StatusReportParts {

    private final Scope scope;
    private final Voice voice;

    /** @param voice null for the voice that has spoken of the most commitments of the part */
    StatusReportParts(Scope scope, Voice voice) {
        this.scope = scope;
        this.voice = voice;
    }

    /** An earlier record with the cut that it was frozen as. */
    record Earlier(CutMark cut, PublicRecord record) {}

    StatusReport of(PublicRecord record, List<Earlier> earlier, StatusReport.Origin origin) {
        List<CommitmentBlock> blocks = blocks(record);
        Set<String> ids = ids(blocks);
        Map<Voice, Scoreboard> voices = voices(record, blocks, ids);
        Voice whose = voice == null ? Scoreboards.widest(voices) : voice;
        return new StatusReport(
                record,
                scope,
                voices.get(whose),
                voices,
                blocks,
                updates(record, ids),
                earlier.stream().map(each -> before(each, whose)).toList(),
                origin);
    }

    private StatusReport.Before before(Earlier earlier, Voice whose) {
        List<CommitmentBlock> blocks = blocks(earlier.record());
        Map<String, CommitmentBlock> byId = new LinkedHashMap<>();
        blocks.forEach(block -> byId.put(block.ogpId(), block));
        return new StatusReport.Before(
                earlier.cut(), voices(earlier.record(), blocks, byId.keySet()).get(whose), byId);
    }

    private List<CommitmentBlock> blocks(PublicRecord record) {
        return record.commitments().stream().filter(this::holds).toList();
    }

    private boolean holds(CommitmentBlock block) {
        return switch (scope.kind()) {
            case PLAN -> true;
            case THEME -> block.themeNumber().equals(scope.key());
            case AGENCY -> block.agencies().contains(scope.key());
            case COMMITMENT -> block.ogpId().equals(scope.key());
        };
    }

    private static Set<String> ids(List<CommitmentBlock> blocks) {
        return blocks.stream().map(CommitmentBlock::ogpId).collect(Collectors.toSet());
    }

    /** The whole plan's figures are the frozen ones; those of a part are counted from their rows. */
    private Map<Voice, Scoreboard> voices(PublicRecord record, List<CommitmentBlock> blocks, Set<String> ids) {
        if (scope.equals(Scope.WHOLE)) {
            return record.voices();
        }
        List<Completion> milestones = blocks.stream()
                .flatMap(block -> block.milestones().stream())
                .map(MilestoneRow::completion)
                .toList();
        return new Narrowed(row -> ids.contains(row.ogpId()), milestones).of(record.voices());
    }

    private List<UpdateRow> updates(PublicRecord record, Set<String> ids) {
        return scope.equals(Scope.WHOLE)
                ? record.updates()
                : record.updates().stream()
                        .filter(update -> ids.contains(update.commitmentId()))
                        .toList();
    }
}
