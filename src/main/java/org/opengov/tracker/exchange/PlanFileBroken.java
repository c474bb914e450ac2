package org.opengov.tracker.exchange;

/** A plan file says something that cannot be taken in. Names the line and the field; nothing of the file was taken. */
public class PlanFileBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long line;
    private final String field;

    /**
     * What is wrong and where.
     *
     * @param line the line in the file, from 1
     * @param field the path to the field, such as {@code commitments[3].due}
     */
    public PlanFileBroken(long line, String field, String problem) {
        super("line " + line + ", " + (field.isEmpty() ? "file" : field) + ": " + problem);
        this.line = line;
        this.field = field;
    }

    /** The line in the file, from 1. */
    public long line() {
        return line;
    }

    /** The path to the field; empty where the file as a whole is broken. */
    public String field() {
        return field;
    }
}
