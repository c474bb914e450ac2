package org.opengov.tracker.commitment;

import java.util.List;
import org.opengov.tracker.agency.Agency;

/**
 * Who answers for a commitment.
 *
 * @param lead the one that leads; null where the sources do not say
 * @param coLeads those that lead with it
 * @param supporting those that support it
 */
public record CommitmentAgencies(Agency lead, List<Agency> coLeads, List<Agency> supporting) {}
