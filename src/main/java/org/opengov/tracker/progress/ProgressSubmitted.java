package org.opengov.tracker.progress;

/**
 * An update was handed in. Fired, and to be observed, within the transaction that hands it in: who is to hear of it is
 * written down together with the deed or not at all.
 */
public record ProgressSubmitted(ProgressUpdate update) {}
