package org.opengov.tracker.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.account.Role;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Milestone;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.plan.ReportingPeriod;
import org.opengov.tracker.platform.Breach;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.progress.UpdateTrail.Before;

/**
 * All of an agency's updates of a period at once, under the same rights and rules as each alone: read with a few
 * questions to the database however many there are, checked without being stored, and saved all or none.
 */
@ApplicationScoped
@Transactional
public class BulkUpdates {

    /** How many links an entry names; what else backs an update stays as it is. */
    public static final int LINKS = 2;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Commitments commitments;

    @Inject
    Plans plans;

    @Inject
    PublishedUpdates published;

    @Inject
    ProgressUpdates updates;

    @Inject
    UpdateTrail trail;

    @Inject
    Clock clock;

    /**
     * Where one milestone of an agency stands in a period.
     *
     * @param underWay the update on its way for the period; null where none was begun
     * @param correctable the latest update published for the period; null where there is none
     * @param last the latest published update that said something of completion, whatever its period; null where none
     */
    public record Line(
            Milestone milestone,
            ReportingPeriod period,
            ProgressUpdate underWay,
            ProgressUpdate correctable,
            ProgressUpdate last) {

        /** The update that the period has, under way or published; null where nothing was written. */
        public ProgressUpdate current() {
            return underWay == null ? correctable : underWay;
        }

        /** The completion last published. */
        public Completion before() {
            return last == null
                    ? Completion.NO_INFORMATION
                    : last.getStatement().getCompletion();
        }
    }

    /**
     * What an officer wrote on a line.
     *
     * @param links the first links that back it, at most {@link #LINKS}; files and further links stay
     * @param handIn whether it is handed in too, and so has to keep the rules
     */
    public record Entry(ProgressDraft draft, List<EvidenceLink> links, boolean handIn) {}

    /** Every milestone that an officer may report on and that still stands, in the plan's order, as it is in a period. */
    public List<Line> list(String plan, String period, Officer officer) {
        officer.mustBe(Role.OFFICER);
        ReportingPeriod asked = plans.getPeriod(plan, period);
        // Read once and found again by each milestone.
        commitments.listOfPlan(plan);
        Map<String, ProgressUpdate> underWay = listUnderWay(asked).stream()
                .collect(Collectors.toMap(update -> update.getMilestone().getOgpId(), Function.identity()));
        Map<String, ProgressUpdate> correctable = new HashMap<>();
        Map<String, ProgressUpdate> last = new HashMap<>();
        for (ProgressUpdate update : published.listOfPlan(plan, LocalDate.now(clock))) {
            String milestone = update.getMilestone().getOgpId();
            if (update.getPeriod().getCode().equals(period)) {
                correctable.putIfAbsent(milestone, update);
            }
            if (!update.getStatement().isNil()) {
                last.putIfAbsent(milestone, update);
            }
        }
        return commitments.listMilestonesOf(officer.agencyCode(), plan).stream()
                .filter(milestone -> !milestone.termsOn(LocalDate.now(clock)).withdrawn())
                .map(milestone -> new Line(
                        milestone,
                        asked,
                        underWay.get(milestone.getOgpId()),
                        correctable.get(milestone.getOgpId()),
                        last.get(milestone.getOgpId())))
                .toList();
    }

    /** What an entry would break if it were saved; nothing is stored. */
    public List<Breach> check(Line line, Entry entry, Officer officer) {
        Instant now = clock.instant();
        ProgressUpdate trial = new ProgressUpdate(line.milestone(), line.period(), officer, now);
        try {
            write(trial, line, entry, officer);
            keepOthers(trial, line, officer);
            if (entry.handIn()) {
                trial.submit(officer, line.before(), LocalDate.now(clock), now);
            }
            return List.of();
        } catch (RuleBroken broken) {
            return broken.breaches();
        }
    }

    /**
     * Saves every entry and hands in those that ask for it, or none of them.
     *
     * @param entries by the lines that {@link #list} gave in the same transaction
     * @return what is stored now, by the same lines
     * @throws RuleBroken when one breaks a rule, or somebody else saves one in this very moment
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<Line, ProgressUpdate> save(Map<Line, Entry> entries, Officer officer) {
        Map<Line, ProgressUpdate> written = new HashMap<>();
        entries.keySet().stream().map(Line::period).distinct().forEach(updates::holdOpen);
        entries.forEach((line, entry) -> written.put(line, written(line, entry, officer)));
        flush();
        List<ProgressUpdate> handedIn = new ArrayList<>();
        entries.forEach((line, entry) -> {
            if (entry.handIn()) {
                updates.handIn(written.get(line), line.before(), officer);
                handedIn.add(written.get(line));
            }
        });
        updates.tell(handedIn);
        flush();
        return written;
    }

    private ProgressUpdate written(Line line, Entry entry, Officer officer) {
        boolean begun = line.underWay() != null;
        ProgressUpdate update =
                begun ? line.underWay() : new ProgressUpdate(line.milestone(), line.period(), officer, clock.instant());
        Before before = Before.of(update);
        write(update, line, entry, officer);
        trail.note(officer, "progress.saved", update, before);
        trail.noteEvidence(officer, update, before);
        if (!begun) {
            entities.persist(update);
        }
        return update;
    }

    private void write(ProgressUpdate update, Line line, Entry entry, Officer officer) {
        Instant now = clock.instant();
        ProgressUpdate corrected =
                line.underWay() == null ? line.correctable() : line.underWay().getCorrects();
        update.write(entry.draft(), corrected, officer, now);
        List<Evidence> held = namedLinks(update);
        List<EvidenceLink> kept = held.stream().map(BulkUpdates::linkOf).toList();
        held.stream()
                .filter(item -> !entry.links().contains(linkOf(item)))
                .forEach(item -> update.removeEvidence(item.getId(), officer));
        entry.links().stream().filter(link -> !kept.contains(link)).forEach(link -> update.addLink(link, officer, now));
    }

    /** A trial stands on the same files and further links as the update it tries. */
    private void keepOthers(ProgressUpdate trial, Line line, Officer officer) {
        if (line.underWay() == null) {
            return;
        }
        List<Evidence> named = namedLinks(line.underWay());
        line.underWay().getEvidence().stream()
                .filter(item -> !named.contains(item))
                .forEach(item -> trial.addFile(
                        new Evidence.NamedFile(item.getTitle(), item.getFile()), officer, item.getTakenAt()));
    }

    /** The links of an update that an entry names. */
    public static List<EvidenceLink> linksOf(ProgressUpdate update) {
        return namedLinks(update).stream().map(BulkUpdates::linkOf).toList();
    }

    private static List<Evidence> namedLinks(ProgressUpdate update) {
        return update.getEvidence().stream()
                .filter(item -> !item.isStored())
                .limit(LINKS)
                .toList();
    }

    private static EvidenceLink linkOf(Evidence item) {
        return new EvidenceLink(item.getTitle(), item.getAddress());
    }

    private List<ProgressUpdate> listUnderWay(ReportingPeriod period) {
        return entities.createQuery(
                        "select u from ProgressUpdate u where u.underWay = true and u.period = :period",
                        ProgressUpdate.class)
                .setParameter("period", period)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "u.evidence")
                .setHint("eclipselink.batch", "u.milestone")
                .getResultList();
    }

    private void flush() {
        try {
            entities.flush();
        } catch (OptimisticLockException changed) {
            throw RuleBroken.of("progress.bulk.changedMeanwhile");
        } catch (PersistenceException failure) {
            throw ProgressUpdates.isTaken(failure) ? RuleBroken.of("progress.bulk.changedMeanwhile") : failure;
        }
    }
}
