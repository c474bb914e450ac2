package org.opengov.tracker.report.run;

/** A report is made, or it is certain that it will not be. */
public record ReportSettled(Long run) {}
