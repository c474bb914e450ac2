package org.opengov.tracker.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.opengov.tracker.agency.Agencies;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.platform.NotFound;

/**
 * The agencies that the public sees: those that an adopted plan names, and the members of collective bodies among them.
 * The register holds more, since drafts name agencies too.
 */
@ApplicationScoped
@Transactional
public class TakingPart {

    /** Where a plan {@code p} names an agency {@code a}: so that of a large plan no commitment is read. */
    private static final List<String> NAMED = List.of(
            "Commitment c join c.plan p join c.leadAgency a",
            "Commitment c join c.plan p join c.coLeadAgencies a",
            "Commitment c join c.plan p join c.supportingAgencies a",
            "Milestone m join m.commitment.plan p join m.agency a",
            "Milestone m join m.commitment.plan p join m.partners a");

    @PersistenceContext
    EntityManager entities;

    @Inject
    Agencies agencies;

    /** Every agency that takes part in an adopted plan, by name. */
    public List<Agency> list() {
        Set<String> codes = mapLanguages().keySet();
        return agencies.list().stream()
                .filter(agency -> codes.contains(agency.getCode()))
                .toList();
    }

    /** @throws NotFound when no agency with this code takes part in an adopted plan */
    public Agency get(String code) {
        if (!mapLanguages().containsKey(code)) {
            throw new NotFound("agency", code);
        }
        return agencies.get(code);
    }

    /** Whether an agency leads, supports or answers for a milestone of a commitment. */
    public static boolean takesPart(Commitment commitment, String code) {
        return of(commitment).anyMatch(agency -> agency.getCode().equals(code));
    }

    /**
     * By the code of each agency that takes part the language of its name, which is that of the plans that name it, or that
     * name the collective body it is a member of; empty where plans of several languages do.
     */
    public Map<String, String> mapLanguages() {
        Map<String, String> named = new HashMap<>();
        for (String where : NAMED) {
            entities.createQuery(
                            "select distinct a.code, p.language from " + where
                                    + " where p.state = org.opengov.tracker.plan.PlanState.ADOPTED",
                            Object[].class)
                    .getResultStream()
                    .forEach(row -> named.merge((String) row[0], (String) row[1], TakingPart::agreed));
        }
        if (!named.isEmpty()) {
            Map<String, String> wholes = Map.copyOf(named);
            entities.createQuery(
                            "select distinct whole.code, a.code from Agency whole join whole.members a"
                                    + " where whole.code in :named",
                            Object[].class)
                    .setParameter("named", List.copyOf(wholes.keySet()))
                    .getResultStream()
                    .forEach(row -> named.merge((String) row[1], wholes.get((String) row[0]), TakingPart::agreed));
        }
        return named;
    }

    private static String agreed(String one, String other) {
        return one.equals(other) ? one : "";
    }

    private static Stream<Agency> of(Commitment commitment) {
        return Stream.concat(
                commitment.agencies().stream(),
                commitment.getMilestones().stream().flatMap(milestone -> milestone.responsible().stream()));
    }
}
