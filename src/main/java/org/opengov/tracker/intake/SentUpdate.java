package org.opengov.tracker.intake;

import java.util.List;
import org.opengov.tracker.progress.EvidenceLink;
import org.opengov.tracker.progress.ProgressDraft;
import org.opengov.tracker.progress.ProgressUpdates.Place;

/**
 * A progress update as a program sends it.
 *
 * @param version the version of the update under way that it began from; null where it leaves that to the server
 * @param submit whether it is handed in, and not only kept as a draft
 * @param evidence the links that shall back it; those that do already are not added again
 */
public record SentUpdate(Place place, ProgressDraft draft, Long version, boolean submit, List<EvidenceLink> evidence) {

    /** A list of its own. */
    public SentUpdate {
        evidence = List.copyOf(evidence);
    }
}
