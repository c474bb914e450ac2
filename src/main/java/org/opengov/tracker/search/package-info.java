/**
 * Finds what was promised and what was said of it by words. Decides what is searched, which words are equal and what
 * stands first; knows no page and no figure.
 */
package org.opengov.tracker.search;
