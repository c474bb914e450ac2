/**
 * What was promised: commitments and their milestones, the scale of completion and the rule of schedule. Knows nothing of who reported what.
 */
package org.opengov.tracker.commitment;
