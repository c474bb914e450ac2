package org.opengov.tracker.opendata;

import java.util.List;
import java.util.function.Function;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.agency.Sector;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.progress.EvidenceCoverage.Backed;

/**
 * An agency of a plan.
 *
 * @param sector what kind of body it is; null where the sources do not say
 * @param collective whether several bodies stand behind the name
 * @param aliases other names under which the sources know it
 * @param leads OGP ids of the commitments it leads
 * @param coLeads OGP ids of those it leads together with others
 * @param supports OGP ids of those it supports
 * @param updates how many milestones it has reported on; its latest word on each, nil updates left out
 * @param updatesWithEvidence how many of those updates are backed by a link or a file
 */
public record AgencyData(
        String code,
        String name,
        Sector sector,
        boolean collective,
        List<String> aliases,
        List<String> leads,
        List<String> coLeads,
        List<String> supports,
        int updates,
        int updatesWithEvidence) {

    static AgencyData of(Agency agency, List<Commitment> commitments, Backed backed) {
        return new AgencyData(
                agency.getCode(),
                agency.getName(),
                agency.sector().orElse(null),
                agency.isCollective(),
                agency.getAliases(),
                where(
                        agency,
                        commitments,
                        commitment -> commitment.lead().stream().toList()),
                where(agency, commitments, Commitment::getCoLeadAgencies),
                where(agency, commitments, Commitment::getSupportingAgencies),
                backed.updates(),
                backed.backed());
    }

    private static List<String> where(
            Agency agency, List<Commitment> commitments, Function<Commitment, List<Agency>> role) {
        return commitments.stream()
                .filter(commitment -> role.apply(commitment).stream()
                        .anyMatch(one -> one.getCode().equals(agency.getCode())))
                .map(Commitment::getOgpId)
                .toList();
    }
}
