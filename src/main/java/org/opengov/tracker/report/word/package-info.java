/**
 * Reports as Word documents, made of the same filled page as the other forms. Decides what an element of the page becomes in
 * Word; its looks are the styles of a template document, and it computes no figure.
 */
package org.opengov.tracker.report.word;
