package org.opengov.tracker.report.run;

/** A report waits to be made. */
record ReportRequested(Long run) {}
