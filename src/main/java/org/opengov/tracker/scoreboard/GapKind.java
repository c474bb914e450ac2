package org.opengov.tracker.scoreboard;

/** What may be missing in the record of a plan, in the order in which it is told. */
public enum GapKind {
    /** No source states the legal act that adopted it. */
    ACT,
    /** No source states who coordinates it. */
    COORDINATOR,
    /** Commitments whose theme no source states. */
    THEME,
    /** Commitments whose lead agency no source states. */
    LEAD,
    /** Commitments without milestones of their own: what they have was derived, or only bears the commitment's title. */
    MILESTONES,
    /** Commitments of which no source says when they begin. */
    START,
    /** Commitments of which no source says when they are due. */
    DUE,
    /** Commitments without an indicator. */
    INDICATOR,
    /** Commitments without a budget. */
    BUDGET,
    /** Commitments whose OGP id was inferred and not seen. */
    OGP_ID,
    /** No reporting periods are set. */
    PERIODS,
    /** Reporting periods past their due day for which nothing was published. */
    EMPTY_PERIODS,
    /** Commitments of which the agencies have reported nothing. */
    GOVERNMENT,
    /** Commitments of which no independent review is published. */
    INDEPENDENT,
    /** Commitments of which civil society has said nothing. */
    CIVIL_SOCIETY
}
