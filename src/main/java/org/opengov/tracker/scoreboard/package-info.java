/**
 * The counts and rows that everything shows. Decides how milestones roll up to a commitment; computes, remembers and stores nothing of its own.
 */
package org.opengov.tracker.scoreboard;
