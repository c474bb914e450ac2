package org.opengov.tracker.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Where a plan names an agency: the codes, each once, so that of a large plan no commitment is read. */
    private static final List<String> NAMED = List.of(
            "select distinct a.code from Commitment c join c.leadAgency a where c.plan",
            "select distinct a.code from Commitment c join c.coLeadAgencies a where c.plan",
            "select distinct a.code from Commitment c join c.supportingAgencies a where c.plan",
            "select distinct a.code from Milestone m join m.agency a where m.commitment.plan",
            "select distinct a.code from Milestone m join m.partners a where m.commitment.plan");

    @PersistenceContext
    EntityManager entities;

    @Inject
    Agencies agencies;

    /** Every agency that takes part in an adopted plan, by name. */
    public List<Agency> list() {
        Set<String> codes = codes();
        return agencies.list().stream()
                .filter(agency -> codes.contains(agency.getCode()))
                .toList();
    }

    /** @throws NotFound when no agency with this code takes part in an adopted plan */
    public Agency get(String code) {
        if (!codes().contains(code)) {
            throw new NotFound("agency", code);
        }
        return agencies.get(code);
    }

    /** Whether an agency leads, supports or answers for a milestone of a commitment. */
    public static boolean takesPart(Commitment commitment, String code) {
        return of(commitment).anyMatch(agency -> agency.getCode().equals(code));
    }

    private Set<String> codes() {
        Set<String> named = NAMED.stream()
                .flatMap(query -> entities.createQuery(
                                query + ".state = org.opengov.tracker.plan.PlanState.ADOPTED", String.class)
                        .getResultStream())
                .collect(Collectors.toCollection(HashSet::new));
        if (!named.isEmpty()) {
            named.addAll(entities.createQuery(
                            "select distinct a.code from Agency whole join whole.members a where whole.code in :named",
                            String.class)
                    .setParameter("named", List.copyOf(named))
                    .getResultList());
        }
        return named;
    }

    private static Stream<Agency> of(Commitment commitment) {
        return Stream.concat(
                commitment.agencies().stream(),
                commitment.getMilestones().stream().flatMap(milestone -> milestone.responsible().stream()));
    }
}
