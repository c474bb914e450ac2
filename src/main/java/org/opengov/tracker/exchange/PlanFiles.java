package org.opengov.tracker.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.account.Role;
import org.opengov.tracker.agency.Agencies;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.assessment.Assessments;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.PlanState;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.AuditTrail;
import org.opengov.tracker.platform.Changes;

/** Whole plans as files: taken in, all of a file or nothing, and written out with everything that is known of them. */
@ApplicationScoped
@Transactional
public class PlanFiles {

    private static final String LOADED_BY = "plan-file";

    @Inject
    Plans plans;

    @Inject
    Agencies agencies;

    @Inject
    Commitments commitments;

    @Inject
    Assessments assessments;

    @Inject
    PlanParts parts;

    @Inject
    Clock clock;

    @Inject
    AuditTrail audit;

    /**
     * Loads a plan that the operator ships, adopted where the file says so.
     *
     * @return whether it was taken in; false where the product holds a plan of this code already, which is left as it is
     * @throws PlanFileBroken with line and field of everything that is wrong
     */
    public boolean load(InputStream file) {
        return load(PlanFile.read(file));
    }

    boolean load(PlanFile read) {
        if (plans.findAny(read.plan().code()).isPresent()) {
            return false;
        }
        requireFreeIds(read);
        ActionPlan plan = plans.add(new ActionPlan(read.plan()));
        parts.put(plan, read, false);
        if (read.state() == PlanState.ADOPTED) {
            plan.adopt(read.plan().act(), adoptedOn(read));
        }
        parts.assess(read, LOADED_BY);
        parts.amend(read);
        audit.append("system", "plan.loaded", plan.getCode(), contents(read));
        return true;
    }

    private static Changes contents(PlanFile read) {
        return new Changes()
                .set("state", read.state())
                .set("themes", read.themes().size())
                .set("commitments", read.commitments().size())
                .set("agencies", read.agencies().size())
                .set("periods", read.periods().size());
    }

    private LocalDate adoptedOn(PlanFile read) {
        return read.adoptedOn() == null
                ? read.plan().act().getDay().last().orElseGet(() -> LocalDate.now(clock))
                : read.adoptedOn();
    }

    private void requireFreeIds(PlanFile read) {
        List<PlanFault> taken = takenIds(read);
        if (!taken.isEmpty()) {
            throw new PlanFileBroken(taken);
        }
    }

    /** A complaint about each OGP id that a commitment of another plan bears. */
    List<PlanFault> takenIds(PlanFile read) {
        return read.commitments().stream()
                .filter(entry -> commitments.findAny(entry.text().ogpId()).isPresent())
                .flatMap(entry ->
                        entry.fields().broken("ogpId", "idTaken", entry.text().ogpId()).faults().stream())
                .toList();
    }

    /** Whether a file says nothing else than what is stored of its plan, adopted or not. */
    boolean isStored(PlanFile read) {
        PlanFile stored = stored(plans.getAny(read.plan().code()), List.of());
        return PlanJson.write(PlanTree.of(read.asDraft())).equals(PlanJson.write(PlanTree.of(stored.asDraft())));
    }

    /**
     * An adopted plan as a plan file.
     *
     * @throws org.opengov.tracker.platform.NotFound when no adopted plan has this code
     */
    public byte[] write(String plan) {
        return json(stored(plans.get(plan), List.of()));
    }

    /** A plan, even a draft, as a plan file. */
    public byte[] write(String plan, Officer by) {
        by.mustBe(Role.COORDINATOR);
        return json(stored(plans.getAny(plan), List.of()));
    }

    private static byte[] json(PlanFile file) {
        return PlanJson.write(PlanTree.of(file)).getBytes(StandardCharsets.UTF_8);
    }

    PlanFile stored(ActionPlan plan, List<Agency> register) {
        return new PlanRecord(assessments.mapOfPlan(plan.getCode(), Assessments.EVER))
                .of(plan, commitments.listOfPlan(plan.getCode()), register);
    }
}
