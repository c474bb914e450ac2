package org.opengov.tracker.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Gives commitments an id that have none yet: whoever draws a plan up does not know the OGP's. A commitment that is
 * stored under the same number keeps the id it has; others get the next of their country that is free.
 */
final class FreeIds {

    private static final String ID = "ogpId";

    private final Map<String, String> storedByNumber;
    private final Function<String, String> next;

    /** The one given last, after which the next free one is looked for; null before the first. */
    private String given;

    /**
     * @param storedByNumber ids of the plan's commitments by their numbers in the plan
     * @param next the next free id of a country
     */
    FreeIds(Map<String, String> storedByNumber, Function<String, String> next) {
        this.storedByNumber = storedByNumber;
        this.next = next;
    }

    /** The same plan with an id for each commitment; unchanged where it is not formed as a plan is. */
    LocatedJson fill(LocatedJson plan) {
        if (!(plan.content() instanceof Map<?, ?> top)
                || !(top.get("commitments") instanceof LocatedJson list)
                || !(list.content() instanceof List<?> all)) {
            return plan;
        }
        given = null;
        Set<String> used = new HashSet<>();
        all.forEach(each -> used.add(text((LocatedJson) each, ID)));
        String country = text((LocatedJson) top.get("plan"), "countryCode");
        List<LocatedJson> filled = new ArrayList<>();
        for (Object each : all) {
            LocatedJson commitment = (LocatedJson) each;
            boolean open = commitment.content() instanceof Map<?, ?>
                    && text(commitment, ID).isEmpty();
            filled.add(open ? named(commitment, country, used) : commitment);
        }
        return plan.with("commitments", filled);
    }

    private LocatedJson named(LocatedJson commitment, String country, Set<String> used) {
        String stored = storedByNumber.get(text(commitment, "number"));
        if (stored != null && used.add(stored)) {
            return commitment.with(ID, stored).with("ogpIdInferred", true);
        }
        if (!country.matches("[A-Z]{2}")) {
            return commitment;
        }
        String free = given == null ? next.apply(country) : after(given, country);
        while (!used.add(free)) {
            free = after(free, country);
        }
        given = free;
        return commitment.with(ID, free).with("ogpIdInferred", true);
    }

    private static String after(String id, String country) {
        return "%s%04d".formatted(country, Integer.parseInt(id.substring(country.length())) + 1);
    }

    private static String text(LocatedJson object, String field) {
        return object != null
                        && object.content() instanceof Map<?, ?> fields
                        && fields.get(field) instanceof LocatedJson value
                        && value.content() instanceof String text
                ? text.strip()
                : "";
    }
}
