package org.opengov.tracker.opendata.feed;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * One thing that became public.
 *
 * @param id stands for it for ever, whatever the language
 * @param address where it is shown
 * @param updated when it became public here
 * @param author who says it
 * @param lines what is said, each a paragraph
 */
public record FeedEntry(
        String id, String address, FeedKind kind, Line title, Instant updated, Line author, List<Line> lines) {

    /** The latest first; what became public at one moment in an order that stays. */
    static final Comparator<FeedEntry> NEWEST_FIRST =
            Comparator.comparing(FeedEntry::updated).reversed().thenComparing(FeedEntry::id);
}
