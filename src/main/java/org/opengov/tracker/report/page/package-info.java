/**
 * A report as the maps, lists and texts that its template sees: the one page from which PDF, Word and HTML are made. Decides
 * words and order; computes no figure.
 */
package org.opengov.tracker.report.page;
