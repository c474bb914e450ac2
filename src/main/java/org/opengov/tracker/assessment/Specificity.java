package org.opengov.tracker.assessment;

/** How verifiable a commitment's wording is, on the IRM's scale. */
public enum Specificity {
    NONE,
    LOW,
    MEDIUM,
    HIGH
}
