package org.opengov.tracker.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.account.Role;
import org.opengov.tracker.agency.Agencies;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.agency.Sector;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.RuleBroken;

/** The register of agencies as coordinators keep it. An agency is never taken out: the record names who did what. */
@ApplicationScoped
@Transactional
public class AgencyRegister {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Agencies agencies;

    @Inject
    Plans plans;

    @Inject
    DraftTrail trail;

    /**
     * What a coordinator wrote of an agency.
     *
     * @param sector null where it is not stated
     * @param members codes of the bodies behind a collective name
     */
    public record AgencyText(
            String code, String name, Sector sector, boolean collective, List<String> aliases, List<String> members) {}

    /** Every agency, by name. */
    public List<Agency> list(Officer by) {
        by.mustBe(Role.COORDINATOR);
        return agencies.list();
    }

    /** The agency with this code. */
    public Optional<Agency> find(String code, Officer by) {
        by.mustBe(Role.COORDINATOR);
        return agencies.find(code);
    }

    /** Takes a new agency into the register. */
    public void add(AgencyText text, Officer by) {
        by.mustBe(Role.COORDINATOR);
        DraftRules.checkAgency(text.code(), text.name(), text.aliases());
        if (agencies.find(text.code()).isPresent()) {
            throw RuleBroken.at("agencyCode", "draft.code.taken", text.code());
        }
        Agency agency =
                agencies.add(new Agency(text.code(), text.name(), text.sector(), text.collective(), text.aliases()));
        agency.nameMembers(members(text));
        entities.flush();
        trail.append(by, "agency.created", agency.getCode(), Wording.NOTHING, Wording.of(agency));
    }

    /** Names an agency anew; every page that shows it changes. */
    public void rewrite(Long version, AgencyText text, Officer by) {
        by.mustBe(Role.COORDINATOR);
        DraftRules.checkAgency(text.code(), text.name(), text.aliases());
        Agency agency = agencies.get(text.code());
        PlanDrafts.requireVersion(agency, version);
        Wording was = Wording.of(agency);
        agency.rename(text.name(), text.sector(), text.collective(), text.aliases());
        agency.nameMembers(members(text));
        entities.flush();
        plans.list().forEach(plans::revise);
        trail.append(by, "agency.edited", agency.getCode(), was, Wording.of(agency));
    }

    private List<Agency> members(AgencyText text) {
        return text.members().stream()
                .filter(code -> !code.equals(text.code()))
                .map(agencies::get)
                .toList();
    }
}
