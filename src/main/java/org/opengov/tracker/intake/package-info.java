/**
 * What programs hand in: the same as people do at the desk, through the same doors and under the same rules. It decides
 * how such a request is read and answered; whose it is, is decided by {@code access}, whether it is right by the feature
 * whose door is asked.
 */
package org.opengov.tracker.intake;
