/**
 * Everything public of a plan on a day, put together once and without the words of any language, and frozen as a cut.
 * Decides what belongs to the public record and how a cut is numbered, checked and corrected; knows nothing of how reports
 * look.
 */
package org.opengov.tracker.cut;
