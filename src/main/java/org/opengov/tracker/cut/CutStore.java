package org.opengov.tracker.cut;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.AuditTrail;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.RuleBroken;

/** Keeps cuts. Who may have one made is decided by {@link Cuts}, the only one to know this. */
@ApplicationScoped
@Transactional
class CutStore {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Plans plans;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Writes a cut down, under the next number of its plan.
     *
     * @param corrects number of the cut that it stands for instead; null for none
     */
    Cut add(String plan, Cut.Frozen frozen, Integer corrects, String reason, Officer caller) {
        ActionPlan of = plans.get(plan);
        // Two at the same moment get two numbers.
        entities.lock(of, LockModeType.PESSIMISTIC_WRITE);
        List<Cut> others = list(plan);
        Cut corrected = corrects == null ? null : get(plan, corrects);
        require(others, corrected, frozen.day());
        Cut cut = new Cut(
                of,
                others.size() + 1,
                frozen,
                new Cut.Correction(corrected, reason),
                new Cut.Made(caller, clock.instant()));
        entities.persist(cut);
        entities.flush();
        entities.persist(new CutData(cut.getId(), frozen.data()));
        entities.flush();
        plans.revise(of);
        audit.append(caller.login(), "cut.frozen", cut.mark().code(), null, said(cut));
        return cut;
    }

    /**
     * Holds a cut that somebody means to make against the rules.
     *
     * @throws RuleBroken when it could not be made
     */
    void require(String plan, LocalDate day, Integer corrects, String reason) {
        require(list(plan), corrects == null ? null : get(plan, corrects), day);
        Cut.required(reason, corrects != null);
    }

    private static void require(List<Cut> others, Cut corrected, LocalDate day) {
        Optional<Cut> ofTheDay = others.stream()
                .filter(cut -> cut.getDay().equals(day) && stands(cut, others))
                .findFirst();
        if (corrected == null && ofTheDay.isPresent()) {
            throw RuleBroken.at(
                    "day",
                    "cut.day.taken",
                    ofTheDay.get().getNumber(),
                    ofTheDay.get().getDay());
        }
        if (corrected != null && !stands(corrected, others)) {
            throw RuleBroken.of("cut.corrected.already", corrected.getNumber());
        }
        if (corrected != null && !corrected.getDay().equals(day)) {
            throw RuleBroken.at("day", "cut.corrects.otherDay", corrected.getNumber(), corrected.getDay());
        }
    }

    private static boolean stands(Cut cut, List<Cut> all) {
        return all.stream().noneMatch(cut::isCorrectedBy);
    }

    private static String said(Cut cut) {
        return "day " + cut.getDay() + ", SHA-256 " + cut.getSha256()
                + (cut.getCorrects() == null
                        ? ""
                        : ", corrects " + cut.getCorrects().getNumber())
                + (cut.getReason().isEmpty() ? "" : ": " + cut.getReason());
    }

    /** The cuts of a plan, the oldest first. */
    List<Cut> list(String plan) {
        return entities.createQuery("select c from Cut c where c.plan.code = :plan order by c.number", Cut.class)
                .setParameter("plan", plan)
                .getResultList();
    }

    Cut get(String plan, int number) {
        return entities.createQuery("select c from Cut c where c.plan.code = :plan and c.number = :number", Cut.class)
                .setParameter("plan", plan)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("cut", plan + "-C" + number));
    }

    CanonicalData data(Cut cut) {
        return Optional.ofNullable(entities.find(CutData.class, cut.getId()))
                .map(CutData::data)
                .orElseThrow(() -> new NotFound("cut", cut.mark().code()));
    }
}
