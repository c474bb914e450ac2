package org.opengov.tracker.platform;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects what is wrong with one input before saying so:
 *
 * <pre>
 * new Breaches()
 *         .when(challenges.isBlank(), "challenges", "progress.challenges.required")
 *         .when(evidence.isEmpty(), "evidence", "progress.evidence.required")
 *         .raise();
 * </pre>
 */
public final class Breaches {

    private final List<Breach> found = new ArrayList<>();

    /**
     * Notes a breach when the condition holds.
     *
     * @param field the input it belongs to, empty for the whole
     */
    public Breaches when(boolean broken, String field, String messageKey, Object... arguments) {
        if (broken) {
            found.add(new Breach(field, messageKey, List.of(arguments)));
        }
        return this;
    }

    /** @throws RuleBroken when anything was noted */
    public void raise() {
        if (!found.isEmpty()) {
            throw new RuleBroken(found);
        }
    }
}
