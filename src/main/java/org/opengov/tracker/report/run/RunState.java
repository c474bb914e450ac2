package org.opengov.tracker.report.run;

/** How the making of a report stands. */
public enum RunState {
    WAITING,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    /** Whether something is still to come. */
    public boolean isUnderWay() {
        return this == WAITING || this == RUNNING;
    }
}
