/** Workbooks as people, programs and attackers hand them in: held at a gate, read from their stream, cell by cell. */
package org.opengov.tracker.exchange.sheet;
