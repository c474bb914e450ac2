package org.opengov.tracker.commitment;

/**
 * A commitment goes out of a draft, in this very transaction: whoever keeps something of it lets go of that.
 *
 * @param ogpId its id with the OGP
 */
public record CommitmentRemoved(String ogpId) {}
