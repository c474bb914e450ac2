/**
 * What was adopted: plans, their themes, reporting periods and dates as they were said. Decides when a period takes updates and what a date counts as; knows nothing of commitments.
 */
package org.opengov.tracker.plan;
