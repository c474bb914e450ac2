package org.opengov.tracker.exchange.agencybook;

import org.opengov.tracker.platform.Breach;

/**
 * Something that is wrong with a row.
 *
 * @param column where to mend it
 * @param breach what is wrong, and what to do
 */
record Fault(Column column, Breach breach) {}
