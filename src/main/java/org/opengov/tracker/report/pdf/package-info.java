/**
 * The status report as PDF: PDF/UA-1 and PDF/A, rendered from a logic-less template. Decides layout and words; computes no
 * figure.
 */
package org.opengov.tracker.report.pdf;
