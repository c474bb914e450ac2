package org.opengov.tracker.progress;

/** An update became public. Fired within the transaction that does it, as {@link ProgressSubmitted}. */
public record ProgressPublished(ProgressUpdate update) {}
