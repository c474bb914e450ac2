package org.opengov.tracker.linkcheck;

import java.time.LocalDate;

/**
 * What is told of a link.
 *
 * @param since the first day on which it led nowhere; null while it leads somewhere
 * @param lastTried the day on which it was tried last; null while it leads somewhere
 * @param answer what came of that; null while it leads somewhere
 */
public record LinkState(boolean reachable, LocalDate since, LocalDate lastTried, LinkAnswer answer) {

    static final LinkState REACHABLE = new LinkState(true, null, null, null);
}
