package org.opengov.tracker.commitment;

import java.time.LocalDate;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.platform.Breaches;

/** Records a change to a commitment, or to one of its milestones, after holding it against what was adopted before. */
final class Amending {

    private final Commitment commitment;
    private final Milestone milestone;

    /** @param milestone null where the commitment itself is changed */
    Amending(Commitment commitment, Milestone milestone) {
        this.commitment = commitment;
        this.milestone = milestone;
    }

    /** @throws org.opengov.tracker.platform.RuleBroken with everything that is wrong with it */
    Amendment record(AmendmentText text, Amendment.Recorded recorded, LocalDate today) {
        commitment.getPlan().requireAdopted();
        Breaches breaches = new Breaches();
        text.check(breaches, today);
        breaches.when(
                milestone != null && text.field() != null && !text.field().isOfMilestones(),
                "field",
                "amendment.field.ofCommitments");
        breaches.raise();
        // A later decision is never overtaken by an earlier one that was recorded after it.
        Terms.History known = Terms.History.of(commitment.getAmendments(), milestone, LocalDate.MAX);
        LocalDate lastDecided = known.amendments().stream()
                .filter(earlier -> earlier.getField() == text.field())
                .map(Amendment::getDecidedOn)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        String was = valueOn(text.field(), LocalDate.MAX);
        new Breaches()
                .when(text.decidedOn().isBefore(lastDecided), "decidedOn", "amendment.decidedOn.overtaken", lastDecided)
                .when(was.equals(text.became()), "became", "amendment.became.same")
                .raise();
        Amendment amendment = new Amendment(commitment, milestone, was, text, recorded);
        commitment.add(amendment);
        return amendment;
    }

    /** The value of a field on a day; a withdrawal is {@code true} or {@code false}. */
    String valueOn(AmendedField field, LocalDate day) {
        Terms terms = milestone == null ? commitment.termsOn(day) : milestone.termsOn(day);
        return switch (field) {
            case TITLE -> terms.title();
            case STARTS -> terms.starts().text();
            case DUE -> terms.due().text();
            case WITHDRAWN -> String.valueOf(terms.withdrawn());
            case SUMMARY -> worded(field, commitment.getSummary(), day);
            case OBJECTIVE -> worded(field, commitment.getTemplate().getObjective(), day);
            case INDICATOR -> worded(field, commitment.getTemplate().getIndicator(), day);
        };
    }

    private String worded(AmendedField field, String adopted, LocalDate day) {
        return Terms.History.of(commitment.getAmendments(), null, day).value(field, adopted == null ? "" : adopted);
    }

    /** A date as the sources said it, without what they did not say. */
    static EdtfDate saidOr(EdtfDate own, EdtfDate other) {
        return own.equals(EdtfDate.UNKNOWN) ? other : own;
    }
}
