package org.opengov.tracker.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.cut.PublicRecord.CommitmentBlock;
import org.opengov.tracker.cut.PublicRecord.VoiceState;

/**
 * What moved between an earlier cut and a report, in the report's voice.
 *
 * @param since what it is compared with
 * @param moves in the plan's order; what is no longer in the plan comes last
 */
public record Changes(StatusReport.Before since, List<Move> moves) {

    /** Which way something moved. */
    public enum Direction {
        /** Further on the scale of completion. */
        FURTHER,
        /** Back on the scale of completion. */
        BACK,
        /** Something was said of it for the first time. */
        FIRST,
        /** It moved beside the scale: withdrawn, or no longer clear. */
        OTHER,
        /** It stands as far as before, but other dates or another schedule hold. */
        DATES,
        /** It is new in the plan. */
        ADDED,
        /** It is no longer in the plan. */
        GONE
    }

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
            add(moves, move(earlier.get(block.ogpId()), block, report.voice()));
        }
        earlier.values().stream()
                .filter(block -> !present.contains(block.ogpId()))
                .forEach(block -> moves.add(new Move(Direction.GONE, report.voice(), block, null)));
        return new Changes(before, List.copyOf(moves));
    }

    private static void add(List<Move> moves, Move move) {
        if (move != null) {
            moves.add(move);
        }
    }

    private static Move move(CommitmentBlock was, CommitmentBlock is, Voice voice) {
        if (was == null) {
            return new Move(Direction.ADDED, voice, null, is);
        }
        VoiceState before = was.voices().get(voice);
        VoiceState now = is.voices().get(voice);
        if (before.completion() != now.completion()) {
            return new Move(direction(before.completion(), now.completion()), voice, was, is);
        }
        return before.schedule() == now.schedule() && was.due().equals(is.due())
                ? null
                : new Move(Direction.DATES, voice, was, is);
    }

    private static Direction direction(Completion was, Completion is) {
        if (was == Completion.NO_INFORMATION) {
            return Direction.FIRST;
        }
        if (was.isLowerThan(is)) {
            return Direction.FURTHER;
        }
        return is.isLowerThan(was) ? Direction.BACK : Direction.OTHER;
    }
}
