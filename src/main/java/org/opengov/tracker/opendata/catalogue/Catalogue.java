package org.opengov.tracker.opendata.catalogue;

import java.util.List;
import java.util.Map;
import org.opengov.tracker.opendata.Site;

/**
 * Everything there is to be had on this site.
 *
 * @param names what the site is called, by the language; it is the site that publishes
 * @param descriptions what it tells, by the language
 */
public record Catalogue(
        Site site, Map<String, String> names, Map<String, String> descriptions, List<PlanDataset> datasets) {

    /** The licence of all of it. */
    static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";
}
