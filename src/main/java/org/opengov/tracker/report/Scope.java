package org.opengov.tracker.report;

/**
 * What part of a plan a report speaks of.
 *
 * @param key number of the theme, code of the agency or OGP id of the commitment; empty for the whole plan
 */
public record Scope(Kind kind, String key) {

    /** The whole plan. */
    public static final Scope WHOLE = new Scope(Kind.PLAN, "");

    /** The kinds of parts. */
    public enum Kind {
        PLAN,
        THEME,
        AGENCY,
        COMMITMENT
    }

    /** A part as it stands in addresses, such as {@code theme:4}; the whole plan is {@code plan}. */
    @Override
    public String toString() {
        return this.equals(WHOLE) ? "plan" : kind.name().toLowerCase(java.util.Locale.ROOT) + ":" + key;
    }
}
