package org.opengov.tracker.exchange.irm;

import java.util.List;
import java.util.Map;

/**
 * A commitment as a row tells it.
 *
 * @param fields what a plan file says of it, its assessments among them; without OGP id, which the database has not
 * @param bodies the bodies that it names, as a plan file tells them
 * @param theme the name of its theme; empty where the file names none
 * @param cluster the number under which the IRM groups it; empty where it does not
 */
record IrmCommitment(
        IrmRow row, Map<String, Object> fields, List<Map<String, Object>> bodies, String theme, String cluster) {}
