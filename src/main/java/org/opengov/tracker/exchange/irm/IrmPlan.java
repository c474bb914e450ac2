package org.opengov.tracker.exchange.irm;

import java.util.List;
import java.util.Map;

/**
 * A plan as the database tells it.
 *
 * @param countryCode ISO 3166-1 code of its country
 * @param number the OGP's count of the country's plans
 * @param tree its fields as a plan file has them; its commitments in the order of the rows, without OGP ids
 * @param rows the rows of its commitments, in the same order
 */
public record IrmPlan(String countryCode, int number, Map<String, Object> tree, List<IrmRow> rows) {}
