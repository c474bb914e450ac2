/**
 * Reports as one page of HTML that holds everything it needs, made of the same filled page as the other forms. Decides what a
 * screen shows; computes no figure.
 */
package org.opengov.tracker.report.html;
