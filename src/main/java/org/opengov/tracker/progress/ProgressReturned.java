package org.opengov.tracker.progress;

/** An update was handed back with a reason. Fired within the transaction that does it, as {@link ProgressSubmitted}. */
public record ProgressReturned(ProgressUpdate update) {}
