package org.opengov.tracker.scoreboard;

import java.util.Collection;
import java.util.HashSet;
import org.opengov.tracker.commitment.Completion;

/** Whether the voices that spoke of a commitment say the same of it. */
public enum Agreement {
    /** At least two spoke, and not all say the same. */
    DIFFER,
    /** At least two spoke, and all say the same. */
    AGREE,
    /** Only one spoke, so there is nothing to compare. */
    ONE_VOICE,
    /** Nobody spoke. */
    SILENT;

    /** @param said the completion by the word of each voice that spoke */
    public static Agreement of(Collection<Completion> said) {
        if (said.size() < 2) {
            return said.isEmpty() ? SILENT : ONE_VOICE;
        }
        return new HashSet<>(said).size() > 1 ? DIFFER : AGREE;
    }
}
