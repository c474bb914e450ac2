package org.opengov.tracker.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.cut.PublicRecord.CommitmentBlock;
import org.opengov.tracker.cut.PublicRecord.VoiceState;
import org.opengov.tracker.history.Direction;
import org.opengov.tracker.history.Stand;

/**
 * What moved between an earlier cut and a report, in the report's voice.
 *
 * @param since what it is compared with
 * @param moves in the plan's order; what is no longer in the plan comes last
 */
public record Changes(StatusReport.Before since, List<Move> moves) {

    /**
     * One commitment that moved.
     *
     * @param was how it stood before; null where it was not there
     * @param is how it stands now; null where it is not there any more
     */
    public record Move(Direction direction, Voice voice, CommitmentBlock was, CommitmentBlock is) {

        /** The commitment as it is told of: as it stands now, or as it last stood. */
        public CommitmentBlock commitment() {
            return is == null ? was : is;
        }

        /** How it stood before in the report's voice; null where it was not there. */
        public VoiceState before() {
            return was == null ? null : was.voices().get(voice);
        }

        /** How it stands now in the report's voice; null where it is not there any more. */
        public VoiceState now() {
            return is == null ? null : is.voices().get(voice);
        }

        /** Whether its due date is another than before. */
        public boolean isReplanned() {
            return was != null && is != null && !was.due().equals(is.due());
        }
    }

    /** What moved since each cut that the report is compared with, the latest cut first. */
    public static List<Changes> of(StatusReport report) {
        return report.before().stream().map(before -> since(before, report)).toList();
    }

    private static Changes since(StatusReport.Before before, StatusReport report) {
        Map<String, CommitmentBlock> earlier = before.commitments();
        List<Move> moves = new ArrayList<>();
        Set<String> present = new HashSet<>();
        for (CommitmentBlock block : report.commitments()) {
            present.add(block.ogpId());
            move(earlier.get(block.ogpId()), block, report.voice()).ifPresent(moves::add);
        }
        earlier.values().stream()
                .filter(block -> !present.contains(block.ogpId()))
                .forEach(block -> move(block, null, report.voice()).ifPresent(moves::add));
        return new Changes(before, List.copyOf(moves));
    }

    private static Optional<Move> move(CommitmentBlock was, CommitmentBlock is, Voice voice) {
        return Direction.of(stand(was, voice), stand(is, voice)).map(direction -> new Move(direction, voice, was, is));
    }

    private static Stand stand(CommitmentBlock block, Voice voice) {
        if (block == null) {
            return null;
        }
        VoiceState said = block.voices().get(voice);
        return new Stand(said.completion(), said.schedule(), block.due());
    }
}
