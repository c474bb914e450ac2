package org.opengov.tracker.scoreboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.opengov.tracker.assessment.Review;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.plan.ActionPlan;

/**
 * Two plans side by side in the same voice on the same day, with what must not be read into it.
 *
 * @param caveats what cannot be compared, or only with care
 */
public record Comparison(Voice voice, Side first, Side second, List<Caveat> caveats) {

    /** One of the two. */
    public record Side(ActionPlan plan, Scoreboard board, Ratings ratings) {

        /** Whether the plan's time was over on the day. */
        boolean hasEnded() {
            return plan.getEnds().last().map(board.asOf()::isAfter).orElse(false);
        }

        private int covered() {
            return board.coverage().get(board.voice());
        }

        /** Whether its commitments have no dates to hold them against. */
        private boolean isUndated() {
            return board.schedule().get(Schedule.UNDATED) == board.commitments();
        }
    }

    /** Why a figure cannot be compared. */
    public enum Reason {
        /** The voice has said nothing of a plan. */
        SILENT,
        /** The voice has spoken of a part of a plan only. */
        PARTLY,
        /** The figures rest on reviews made at different times of a plan's life. */
        REVIEWS,
        /** One plan has ended and the other has not. */
        RUNNING,
        /** A plan has no dates. */
        UNDATED,
        /** Of a plan it is not said how far it opened government. */
        NO_CHANGE,
        /** Of a plan it is not said how specific it is. */
        NO_SPECIFICITY,
        /** Stars were given by different editions of the rule, or it is not said by which. */
        STARS
    }

    /**
     * Something that must not be read into a comparison.
     *
     * @param plan code of the plan that it is about; empty where of both
     * @param some of how many commitments
     * @param of how many there are
     */
    public record Caveat(Reason reason, String plan, int some, int of) {

        static Caveat ofBoth(Reason reason) {
            return new Caveat(reason, "", 0, 0);
        }
    }

    /**
     * Compares two plans.
     *
     * @param voice whose word; null for the one that has spoken of the largest part of both
     */
    public static Comparison of(Drawn first, Drawn second, Voice voice) {
        Voice same = voice == null ? widest(first, second) : voice;
        Side one = first.in(same);
        Side two = second.in(same);
        return new Comparison(same, one, two, caveats(one, two));
    }

    /** A plan with its figures. */
    public record Drawn(ActionPlan plan, Overview overview) {

        private Side in(Voice voice) {
            return new Side(plan, overview.boards().get(voice), overview.ratings());
        }

        private double coverage(Voice voice) {
            Scoreboard board = overview.boards().get(voice);
            return board.commitments() == 0 ? 0 : (double) board.coverage().get(voice) / board.commitments();
        }
    }

    private static Voice widest(Drawn first, Drawn second) {
        return Stream.of(Voice.values())
                .max(Comparator.<Voice>comparingDouble(voice -> Math.min(first.coverage(voice), second.coverage(voice)))
                        .thenComparingDouble(voice -> first.coverage(voice) + second.coverage(voice))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(Voice.GOVERNMENT);
    }

    private static List<Caveat> caveats(Side one, Side two) {
        List<Caveat> caveats = new ArrayList<>();
        for (Side side : List.of(one, two)) {
            addOf(side, caveats);
        }
        if (one.hasEnded() != two.hasEnded()) {
            caveats.add(Caveat.ofBoth(Reason.RUNNING));
        }
        Set<Review> reviews = one.ratings().reviews();
        Set<Review> others = two.ratings().reviews();
        if (one.board().voice() == Voice.INDEPENDENT
                && !reviews.isEmpty()
                && !others.isEmpty()
                && !reviews.equals(others)) {
            caveats.add(Caveat.ofBoth(Reason.REVIEWS));
        }
        Set<String> rules = new TreeSet<>(one.ratings().starredRules());
        rules.addAll(two.ratings().starredRules());
        boolean bothStarred = one.ratings().starredAsked() > 0 && two.ratings().starredAsked() > 0;
        if (bothStarred && rules.size() != 1) {
            caveats.add(Caveat.ofBoth(Reason.STARS));
        }
        return List.copyOf(caveats);
    }

    private static void addOf(Side side, List<Caveat> caveats) {
        int commitments = side.board().commitments();
        if (side.covered() == 0) {
            caveats.add(about(side, Reason.SILENT, 0));
        } else if (side.covered() < commitments) {
            caveats.add(about(side, Reason.PARTLY, side.covered()));
        }
        if (side.isUndated()) {
            caveats.add(about(side, Reason.UNDATED, commitments));
        }
        if (Ratings.sum(side.ratings().didItOpen()) == 0) {
            caveats.add(about(side, Reason.NO_CHANGE, 0));
        }
        if (Ratings.sum(side.ratings().specificity()) == 0) {
            caveats.add(about(side, Reason.NO_SPECIFICITY, 0));
        }
    }

    private static Caveat about(Side side, Reason reason, int some) {
        return new Caveat(reason, side.plan().getCode(), some, side.board().commitments());
    }
}
