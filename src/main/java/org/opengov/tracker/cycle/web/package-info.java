/** The desk's pages of the reporting cycle: the board, the periods, and the closing of one. */
package org.opengov.tracker.cycle.web;
