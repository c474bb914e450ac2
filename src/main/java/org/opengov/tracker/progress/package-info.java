/**
 * What agencies say of their milestones, from draft to publication. Decides what an update owes and who may write, hand in and publish it; knows nothing of scoreboards and pages that show it.
 */
package org.opengov.tracker.progress;
