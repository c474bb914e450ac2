package org.opengov.tracker.commitment;

/** The OGP's values. */
public enum OgpValue {
    ACCESS_TO_INFORMATION,
    CIVIC_PARTICIPATION,
    PUBLIC_ACCOUNTABILITY,
    TECHNOLOGY_AND_INNOVATION
}
