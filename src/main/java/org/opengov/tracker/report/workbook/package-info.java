/**
 * The status report as an Excel workbook, filled into a template workbook by pattern rows. Decides which field stands where;
 * computes no figure.
 */
package org.opengov.tracker.report.workbook;
