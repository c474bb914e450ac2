/**
 * The agency's workbook: an officer takes it home, fills it in and hands it in. Decides what stands where in it, how it
 * is read without trusting it, and what each of its rows would do to what is stored. The rules of progress updates are
 * not its own; it asks {@code progress} for them.
 */
package org.opengov.tracker.exchange.agencybook;
