package org.opengov.tracker.exchange.irm;

import java.util.List;
import java.util.Map;

/**
 * A body of a country that is known already, so that the database's names for it are understood.
 *
 * @param names every name that it goes by
 * @param fields what a plan file says of it, its code among them
 */
public record KnownBody(List<String> names, Map<String, Object> fields) {}
