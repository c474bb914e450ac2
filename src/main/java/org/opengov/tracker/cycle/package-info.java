/**
 * The reporting cycle: the board of milestones by periods, and the closing of a period. Decides what each cell of the board says to whom, and what stays missing; knows nothing of what an update must say, nor of scoreboards.
 */
package org.opengov.tracker.cycle;
