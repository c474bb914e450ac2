package org.opengov.tracker.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.opengov.tracker.platform.Messages;

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
        PlanFile read = PlanFile.read(file);
        if (plans.findAny(read.plan().code()).isPresent()) {
            return false;
        }
        requireFreeIds(read);
        load(read, false, "system");
        return true;
    }

    /** Loads a plan that is not there yet, adopted where the file says so. */
    void load(PlanFile read, boolean renameAgencies, String by) {
        ActionPlan plan = plans.add(new ActionPlan(read.plan()));
        parts.put(plan, read, renameAgencies);
        if (read.state() == PlanState.ADOPTED) {
            plan.adopt(read.plan().act(), adoptedOn(read));
        }
        parts.assess(read, LOADED_BY);
        parts.amend(read);
        audit.append(by, "plan.loaded", plan.getCode(), contents(read));
    }

    /** Makes a draft what a file says it is. */
    void rewrite(ActionPlan plan, PlanFile file, boolean renameAgencies) {
        plans.holdDraft(plan);
        plan.rewrite(file.plan());
        parts.removeCommitments(plan, file);
        parts.put(plan, file, renameAgencies);
        parts.removeOthers(plan, file);
        parts.assess(file, LOADED_BY);
    }

    private static Changes contents(PlanFile read) {
        return new Changes()
                .set("state", read.state())
                .set("themes", read.themes().size())
                .set("commitments", read.commitments().size())
                .set("agencies", read.agencies().size())
                .set("periods", read.periods().size());
    }

    /** The day a plan was adopted; null where its file does not know. */
    private static LocalDate adoptedOn(PlanFile read) {
        return read.adoptedOn() == null ? read.plan().act().getDay().last().orElse(null) : read.adoptedOn();
    }

    private void requireFreeIds(PlanFile read) {
        List<PlanFault> taken = takenIds(read);
        if (!taken.isEmpty()) {
            throw new PlanFileBroken(taken);
        }
    }

    /** A complaint about each OGP id that a commitment of another plan bears. */
    List<PlanFault> takenIds(PlanFile read) {
        Map<String, String> plansById = commitments.mapPlansOf(
                read.commitments().stream().map(entry -> entry.text().ogpId()).toList());
        String own = read.plan().code();
        return read.commitments().stream()
                .filter(entry ->
                        !plansById.getOrDefault(entry.text().ogpId(), own).equals(own))
                .flatMap(entry ->
                        entry.fields().broken("ogpId", "idTaken", entry.text().ogpId()).faults().stream())
                .toList();
    }

    /**
     * An adopted plan as a plan file, with what others have said of it up to today: a review that is dated ahead is not
     * public before its day.
     *
     * @throws org.opengov.tracker.platform.NotFound when no adopted plan has this code
     */
    public byte[] write(String plan) {
        return json(stored(plans.get(plan), List.of(), LocalDate.now(clock)));
    }

    /** A plan, even a draft, as a plan file. */
    public byte[] write(String plan, Officer by) {
        by.mustBe(Role.COORDINATOR);
        return json(stored(plans.getAny(plan), List.of()));
    }

    /** A plan, even a draft, as a workbook in the language of the words. */
    public byte[] writeBook(String plan, Officer by, Messages words) {
        by.mustBe(Role.COORDINATOR);
        List<PlanUnit> units = PlanUnits.of(PlanTree.of(stored(plans.getAny(plan), List.of())), null);
        return new PlanBookWriter(UUID.randomUUID().toString(), units, words).write();
    }

    /** An empty workbook for a plan that is still to be written. */
    public byte[] writeTemplate(Officer by, Messages words) {
        by.mustBe(Role.COORDINATOR);
        return new PlanBookWriter(UUID.randomUUID().toString(), List.of(), words).write();
    }

    private static byte[] json(PlanFile file) {
        return PlanJson.write(PlanTree.of(file)).getBytes(StandardCharsets.UTF_8);
    }

    PlanFile stored(ActionPlan plan, List<Agency> register) {
        return stored(plan, register, Assessments.EVER);
    }

    private PlanFile stored(ActionPlan plan, List<Agency> register, LocalDate asOf) {
        return new PlanRecord(assessments.mapOfPlan(plan.getCode(), asOf))
                .of(plan, commitments.listOfPlan(plan.getCode()), register);
    }
}
