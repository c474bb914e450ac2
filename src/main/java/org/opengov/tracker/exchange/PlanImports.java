package org.opengov.tracker.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.account.Role;
import org.opengov.tracker.exchange.PlanComparison.Judged;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.RuleBroken;

/**
 * Takes a plan in from a file or a workbook that a coordinator hands in, all of it or nothing: as a new plan, or into the
 * draft that is there. What would become of it is told before, part by part. An adopted plan is never changed by a file.
 */
@ApplicationScoped
@Transactional
public class PlanImports {

    @Inject
    PlanFiles files;

    @Inject
    PlanLooks looks;

    @Inject
    Plans plans;

    @Inject
    PlanTrail trail;

    @Inject
    BookMemories memories;

    /**
     * How a plan is to be taken in.
     *
     * @param adopted whether a plan that is new here is adopted where the file says so, with its amendments; else it is a
     *     draft
     * @param expected the {@link Preview#digest} of what the coordinator was told; null where nobody was told
     */
    public record Wish(boolean adopted, String expected) {

        /** As a draft, whatever was told before. */
        public static final Wish DRAFT = new Wish(false, null);
    }

    /**
     * What would become of a file.
     *
     * @param plan the code of its plan; empty where it names none
     * @param digest the same as long as the same would become of it
     * @param workbook whether it is a workbook, in which faults can be marked
     * @param saysAdopted whether the file says that its plan, which is new here, is adopted
     */
    public record Preview(Answer answer, String plan, String digest, boolean workbook, boolean saysAdopted) {}

    /**
     * What would become of a file; nothing is saved.
     *
     * @throws RuleBroken when it is a workbook that cannot be taken as a whole
     */
    public Preview preview(byte[] file, Wish wish, Officer by, Messages words) {
        by.mustBe(Role.COORDINATOR);
        PlanLook look = looks.of(file, wish.adopted());
        String code = look.file() == null ? "" : look.file().plan().code();
        return new Preview(
                answer(look, false, words), code, look.digest(), PlanSource.isWorkbook(file), look.saysAdopted());
    }

    /**
     * Takes the plan in where nothing is wrong with it, and tells what became of the file.
     *
     * @throws RuleBroken when it is a workbook that cannot be taken as a whole, or when something else would become of it
     *     than the coordinator was told
     */
    public Answer take(byte[] file, Wish wish, Officer by, Messages words) {
        by.mustBe(Role.COORDINATOR);
        PlanLook look = looks.of(file, wish.adopted());
        if (wish.expected() != null && !wish.expected().equals(look.digest())) {
            throw RuleBroken.of("planbook.changedMeanwhile");
        }
        boolean takes = look.isToBeTaken();
        Answer answer = answer(look, takes, words);
        if (takes) {
            save(look, wish, by.login());
        }
        return answer;
    }

    /** The same workbook with its faults marked at their cells; as it was where none is to be mended. */
    public byte[] marked(byte[] file, Officer by, Messages words) {
        by.mustBe(Role.COORDINATOR);
        PlanLook look = looks.of(file, false);
        return PlanSource.isWorkbook(file) ? new PlanBookMarker(look, words).mark(file) : file;
    }

    private Answer answer(PlanLook look, boolean saved, Messages words) {
        String code = look.file() == null ? "" : look.file().plan().code();
        return new PlanAnswer(look, words, unit -> trail.last(code, unit.unit())).of(saved);
    }

    private void save(PlanLook look, Wish wish, String by) {
        PlanFile file = look.file();
        String code = file.plan().code();
        List<Judged> told = look.changes();
        if (look.stored() == null) {
            files.load(wish.adopted() ? file : file.asDraft(), look.renamesAgencies(), by);
            told = told.stream()
                    .filter(unit -> unit.unit().part() == PlanPart.AGENCY)
                    .toList();
        } else {
            files.rewrite(plans.getAny(code), together(look), look.renamesAgencies());
        }
        if (look.renamesAgencies() || wish.adopted()) {
            List<ActionPlan> shown = plans.list();
            shown.forEach(plans::revise);
        }
        trail.append(code, told, by);
        remember(look);
    }

    /** The file with what others have changed since it was made. */
    private static PlanFile together(PlanLook look) {
        try {
            return PlanFile.read(LocatedJson.of(PlanUnits.together(look.result())));
        } catch (PlanFileBroken broken) {
            // Each alone is right, but not both: one took away what the other names.
            throw RuleBroken.of("planbook.notTogether");
        }
    }

    private void remember(PlanLook look) {
        if (look.source().book().isEmpty()) {
            return;
        }
        Map<String, String> saved = new HashMap<>();
        for (Judged unit : look.changes()) {
            if (unit.file() != null) {
                saved.put(
                        URLEncoder.encode(unit.file().id(), StandardCharsets.UTF_8),
                        unit.file().digest());
            }
        }
        memories.remember(look.source().book(), saved);
    }
}
