package org.opengov.tracker.opendata.feed;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What is new of a part of the record.
 *
 * @param address where this feed is had in this language; its id too
 * @param page what it is about, for people
 * @param updated when its newest entry became public
 * @param entries the newest first
 */
public record Feed(
        String address, String page, Line title, Locale language, Instant updated, List<FeedEntry> entries) {}
