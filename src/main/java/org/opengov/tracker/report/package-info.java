/**
 * Status reports: one record of everything a report says, and a writer for each format. Writers add words and layout and compute nothing.
 */
package org.opengov.tracker.report;
