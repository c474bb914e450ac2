package org.opengov.tracker.agency;

/** What kind of body an agency is. */
public enum Sector {
    GOVERNMENT,
    LEGISLATURE,
    INDEPENDENT_BODY,
    CIVIL_SOCIETY,
    PRIVATE_SECTOR,
    INTERNATIONAL
}
