package org.opengov.tracker.linkcheck;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.logging.Logger;
import org.opengov.tracker.linkcheck.LinkChecks.Due;

/**
 * One round through the addresses that are due. Until somebody outside has answered, silence may be this server's own: it
 * is held back, and where nobody answers at all it is blamed on nobody.
 */
final class LinkRound {

    private static final Logger LOG = Logger.getLogger(LinkRound.class.getName());

    /** That so many are silent at once, and none is not, is no chance. */
    private static final int TOO_MANY = 3;

    private final Function<String, Outcome> checker;
    private final BiConsumer<Long, Outcome> notes;
    private final Clock clock;
    private final List<Found> silent = new ArrayList<>();
    private boolean heard;

    private record Found(Long id, Outcome outcome) {}

    /**
     * @param checker tries an address
     * @param notes keeps what came of it, in a transaction of its own
     */
    LinkRound(Function<String, Outcome> checker, BiConsumer<Long, Outcome> notes, Clock clock) {
        this.checker = checker;
        this.notes = notes;
        this.clock = clock;
    }

    /**
     * Tries the addresses in turn.
     *
     * @param until when to stop; what was not reached by then stays due
     */
    void go(List<Due> due, Instant until) {
        for (Due link : due) {
            if (!clock.instant().isBefore(until)) {
                break;
            }
            take(new Found(link.id(), checker.apply(link.address())));
        }
        settle();
    }

    private void take(Found found) {
        heard = heard || found.outcome().isHeard();
        silent.add(found);
        if (heard) {
            silent.forEach(this::note);
            silent.clear();
        }
    }

    private void settle() {
        long failures = silent.stream()
                .filter(found -> found.outcome().answer().isFailure())
                .count();
        if (failures < TOO_MANY) {
            silent.forEach(this::note);
            return;
        }
        LOG.warning(() -> "No link answered, of " + failures + ": the way out of this network seems closed."
                + " None of them is counted as dead for it.");
        silent.forEach(found ->
                notes.accept(found.id(), found.outcome().answer().isFailure() ? Outcome.UNCLEAR : found.outcome()));
    }

    private void note(Found found) {
        notes.accept(found.id(), found.outcome());
    }
}
