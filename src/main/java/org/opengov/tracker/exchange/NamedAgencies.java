package org.opengov.tracker.exchange;

import java.util.List;
import java.util.Map;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.commitment.CommitmentAgencies;
import org.opengov.tracker.exchange.PlanFile.CommitmentEntry;
import org.opengov.tracker.platform.NotFound;

/** The agencies that a plan file names, looked up at once. */
record NamedAgencies(Map<String, Agency> byCode) {

    /** The agency of this code; null where the register has none yet. */
    Agency find(String code) {
        return byCode.get(code);
    }

    /** @throws NotFound when the register has no agency of this code */
    Agency get(String code) {
        Agency agency = find(code);
        if (agency == null) {
            throw new NotFound("agency", code);
        }
        return agency;
    }

    List<Agency> all(List<String> codes) {
        return codes.stream().map(this::get).toList();
    }

    /** Those of a commitment. */
    CommitmentAgencies of(CommitmentEntry entry) {
        Agency lead = entry.lead() == null ? null : get(entry.lead());
        return new CommitmentAgencies(lead, all(entry.coLeads()), all(entry.supporting()));
    }
}
