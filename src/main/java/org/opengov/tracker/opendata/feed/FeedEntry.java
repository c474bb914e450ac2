package org.opengov.tracker.opendata.feed;

import java.time.Instant;
import java.util.Comparator;

/**
 * One thing that became public.
 *
 * @param id stands for it for ever, whatever the language
 * @param address where it is shown
 * @param updated when it became public here
 * @param author who says it
 * @param text what is said, a paragraph a line
 */
public record FeedEntry(
        String id, String address, FeedKind kind, String title, Instant updated, String author, String text) {

    /** The latest first; what became public at one moment in an order that stays. */
    static final Comparator<FeedEntry> NEWEST_FIRST =
            Comparator.comparing(FeedEntry::updated).reversed().thenComparing(FeedEntry::id);
}
