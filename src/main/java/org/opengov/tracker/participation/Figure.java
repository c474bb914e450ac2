package org.opengov.tracker.participation;

/**
 * One figure that a public page shows, as the record has it.
 *
 * @param part the group it stands in
 * @param id tells it from the others of its group on that page
 * @param name what it is a figure of
 * @param value what the page shows
 */
public record Figure(FigurePart part, String id, String name, String value) {

    /** The longest that is kept of its name and value. */
    static final int LONGEST = 500;

    /** By what it is chosen: the group and the figure. */
    public String code() {
        return part + "." + id;
    }

    /** Name and value, as a reader chooses it and a coordinator reads it. */
    public String text() {
        String text = name + ": " + value;
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
