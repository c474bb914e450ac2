/**
 * Status reports: one record with everything public of a plan on a day, and the writers that set it as a workbook or a
 * PDF. A writer adds words and layout; no figure is computed here, all come from the scoreboard. Knows nothing of HTTP.
 */
package org.opengov.tracker.report;
