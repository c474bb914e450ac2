package org.opengov.tracker.assessment;

/** Whose word a figure rests on. Voices are shown side by side, never mixed and never averaged. */
public enum Voice {
    /** The responsible agencies, by their published progress updates. */
    GOVERNMENT,
    /** The OGP's Independent Reporting Mechanism (IRM). */
    INDEPENDENT,
    /** Civil society organisations, each under its own name. */
    CIVIL_SOCIETY
}
