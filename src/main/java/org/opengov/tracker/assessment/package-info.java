/**
 * What others than the government say of commitments, on the IRM's scales. Decides from which day an assessment counts.
 */
package org.opengov.tracker.assessment;
