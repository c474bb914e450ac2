/**
 * Plans on their way to adoption: coordinators write them, the check says what an independent reviewer would find fault
 * with, and adopting makes them public. Decides what a draft must hold; knows nothing of progress and of scoreboards.
 */
package org.opengov.tracker.drafting;
