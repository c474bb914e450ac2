/**
 * Whether the links that officers gave as evidence still lead anywhere. Decides when an address is tried, which addresses
 * are never spoken to, and when a link counts as dead: after two nights in a row. Knows evidence only by its address;
 * nothing it finds changes an update.
 */
package org.opengov.tracker.linkcheck;
