package org.opengov.tracker.progress.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.opengov.tracker.progress.Statement;

/**
 * What one field of an update said last time and says now.
 *
 * @param field the field's name; {@code progress.field.<name>} labels it
 * @param before null where nothing was said
 * @param after null where nothing is said
 */
public record Difference(String field, Object before, Object after) {

    /** How the two compare. */
    public enum Kind {
        SAME,
        CHANGED,
        ADDED,
        REMOVED
    }

    /** How the two compare. */
    public Kind kind() {
        if (Objects.equals(before, after)) {
            return Kind.SAME;
        }
        if (before == null) {
            return Kind.ADDED;
        }
        return after == null ? Kind.REMOVED : Kind.CHANGED;
    }

    /** The fields that either has, in the form's order. */
    static List<Difference> between(Statement before, Statement after) {
        List<Difference> all = new ArrayList<>();
        add(all, "nilReason", before, after, Statement::getNilReason);
        add(all, "completion", before, after, Statement::getCompletion);
        add(all, "completedOn", before, after, Statement::getCompletedOn);
        add(all, "done", before, after, Statement::getDone);
        add(all, "challenges", before, after, Statement::getChallenges);
        add(all, "nextSteps", before, after, Statement::getNextSteps);
        add(all, "stepBackReason", before, after, Statement::getStepBackReason);
        add(all, "spent", before, after, Statement::getSpent);
        add(all, "late", before, after, statement -> statement.isLate() ? Boolean.TRUE : null);
        return all;
    }

    private static void add(
            List<Difference> all, String field, Statement before, Statement after, Function<Statement, Object> read) {
        Object then = before == null ? null : read.apply(before);
        Object now = read.apply(after);
        if (then != null || now != null) {
            all.add(new Difference(field, then, now));
        }
    }
}
