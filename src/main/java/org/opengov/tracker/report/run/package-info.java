/**
 * Reports that are made in the background: who asked for which, how far each is, and the files that came of it. Decides that
 * the same is made once, that a lost server loses nothing, and how long a file is kept; knows nothing of how a report looks.
 */
package org.opengov.tracker.report.run;
