package org.opengov.tracker.assessment;

/** At which point an assessor looked. */
public enum Review {
    MIDTERM,
    END_OF_TERM,
    MONITORING
}
