package org.opengov.tracker.participation;

/** Somebody said that a figure is wrong. Told within the transaction that took it in. */
public record CorrectionAsked(CorrectionRequest request) {}
