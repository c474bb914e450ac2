package org.opengov.tracker.plan;

import java.util.List;
import java.util.Map;

/**
 * The words and dates of a plan.
 *
 * @param code its stable short name in addresses, such as {@code AZ-2012-2015}
 * @param countryCode ISO 3166-1 code
 * @param number the OGP's count of the country's plans; null where unknown
 * @param title its title in its own language
 * @param language that language (ISO 639-1)
 * @param titles its title in other languages, where a source gives one
 * @param coordinator the body that coordinates it; null where unknown
 * @param preparation how it was drawn up; null where unknown
 */
public record PlanText(
        String code,
        String countryCode,
        String country,
        Integer number,
        String title,
        String language,
        Map<String, String> titles,
        LegalAct act,
        EdtfDate starts,
        EdtfDate ends,
        String coordinator,
        String preparation,
        List<PlanFact> facts) {}
