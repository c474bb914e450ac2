package org.opengov.tracker.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.opengov.tracker.agency.Agencies;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.NotFound;

/**
 * The agencies that the public sees: those that an adopted plan names, and the members of collective bodies among them.
 * The register holds more, since drafts name agencies too.
 */
@ApplicationScoped
@Transactional
public class TakingPart {

    @Inject
    Plans plans;

    @Inject
    Commitments commitments;

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
        Set<String> codes = new HashSet<>();
        plans.list().stream()
                .flatMap(plan -> commitments.listOfPlan(plan.getCode()).stream())
                .flatMap(TakingPart::of)
                .flatMap(agency -> Stream.concat(Stream.of(agency), agency.getMembers().stream()))
                .map(Agency::getCode)
                .forEach(codes::add);
        return codes;
    }

    private static Stream<Agency> of(Commitment commitment) {
        return Stream.concat(
                commitment.agencies().stream(),
                commitment.getMilestones().stream().flatMap(milestone -> milestone.responsible().stream()));
    }
}
