package org.opengov.tracker.platform;

import jakarta.transaction.Synchronization;
import java.util.ArrayList;
import java.util.List;

/** What one transaction has to tell the audit trail, and how deep it is inside the doors. */
final class AuditNotes implements Synchronization {

    private final List<Deed> deeds = new ArrayList<>();
    private int depth;

    void add(Deed deed) {
        deeds.add(deed);
    }

    /** A door was entered. */
    void enter() {
        depth++;
    }

    /** A door was left; answers whether it was the outermost. */
    boolean leave() {
        depth--;
        return depth == 0;
    }

    /** Hands out what is to be written, once. */
    List<Deed> take() {
        List<Deed> taken = List.copyOf(deeds);
        deeds.clear();
        return taken;
    }

    /** Nothing is committed without its entry, whichever way somebody may find around the doors. */
    @Override
    public void beforeCompletion() {
        if (!deeds.isEmpty()) {
            throw new IllegalStateException(
                    "Noted outside of every door: " + deeds.get(0).action());
        }
    }

    @Override
    public void afterCompletion(int status) {
        // Written or rolled back with the rest: nothing is left to do.
    }
}
