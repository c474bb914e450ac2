package org.opengov.tracker.assessment;

/** What difference a commitment would make if it were carried out, on the IRM's scale of the first action plans. */
public enum PotentialImpact {
    NONE,
    MINOR,
    MODERATE,
    TRANSFORMATIVE
}
