package org.opengov.tracker.platform;

import java.util.List;

/**
 * What was asked for breaks one or more rules of the domain; nothing of it was done. Carries every breach at once, so
 * that a form shows all of them at their fields and nobody corrects one only to meet the next.
 */
public class RuleBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<Breach> breaches;

    /** @param breaches at least one */
    public RuleBroken(List<Breach> breaches) {
        super(breaches.stream().map(Breach::messageKey).toList().toString());
        this.breaches = List.copyOf(breaches);
    }

    /** A rule that concerns the whole of what was asked for. */
    public static RuleBroken of(String messageKey, Object... arguments) {
        return at("", messageKey, arguments);
    }

    /** A rule that concerns one input. */
    public static RuleBroken at(String field, String messageKey, Object... arguments) {
        return new RuleBroken(List.of(new Breach(field, messageKey, List.of(arguments))));
    }

    /** Every rule that was broken, in the order in which they were found. */
    public List<Breach> breaches() {
        return breaches;
    }

    /** The first breach's text key: enough where only one is possible. */
    public String messageKey() {
        return breaches.get(0).messageKey();
    }

    /** The first breach's arguments. */
    public List<Object> arguments() {
        return breaches.get(0).arguments();
    }

    /** The first breach's field, empty when it concerns the whole. */
    public String field() {
        return breaches.get(0).field();
    }
}
