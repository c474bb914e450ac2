package org.opengov.tracker.linkcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.AuditTrail;
import org.opengov.tracker.platform.Settings;

/** What is known of the links among the evidence. What is public of it may be read by everybody. */
@ApplicationScoped
@Transactional
public class LinkChecks {

    private static final String PUBLISHED = "org.opengov.tracker.progress.ReviewState.PUBLISHED";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Plans plans;

    @Inject
    AuditTrail audit;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** An address that is to be tried. */
    public record Due(Long id, String address) {}

    /**
     * A link that leads nowhere, where it was given as evidence.
     *
     * @param milestone id of the milestone that the update is about
     * @param period code of the period that the update is for
     */
    public record DeadLink(String title, String address, String milestone, String period, LinkState state) {}

    /** Takes in the addresses of all evidence, each once, and forgets those that no evidence has any more. */
    void gather() {
        Set<String> missing = new HashSet<>(entities.createQuery(
                        "select distinct e.address from Evidence e where e.address is not null", String.class)
                .getResultList());
        for (LinkCheck known : listAll("")) {
            if (!missing.remove(known.getAddress())) {
                entities.remove(known);
            }
        }
        missing.forEach(address -> entities.persist(new LinkCheck(address, clock.instant())));
    }

    /** The addresses whose time has come, those that have waited longest first. */
    List<Due> listDue(int most) {
        return entities.createQuery(
                        "select new org.opengov.tracker.linkcheck.LinkChecks.Due(c.id, c.address) from LinkCheck c"
                                + " where c.dueAt <= :now order by c.dueAt, c.addressHash",
                        Due.class)
                .setParameter("now", clock.instant())
                .setMaxResults(most)
                .getResultList();
    }

    /** Notes what came of trying an address; where the public is told something else by it, their pages are made anew. */
    void note(Long id, Outcome outcome) {
        LinkCheck link = entities.find(LinkCheck.class, id);
        if (link == null) {
            return;
        }
        ZonedDateTime now = ZonedDateTime.now(clock);
        LinkState was = link.state(clock.getZone());
        if (!link.take(outcome, now, due(outcome, now))) {
            return;
        }
        LinkState became = link.state(clock.getZone());
        listShowing(link.getAddress()).forEach(plans::revise);
        if (isDead(was) != isDead(became)) {
            audit.append(
                    "system",
                    isDead(became) ? "link.lost" : "link.found",
                    link.getAddress(),
                    told(was),
                    link.getAnswer().name());
        }
    }

    private static boolean isDead(LinkState state) {
        return state != null && !state.reachable();
    }

    private static String told(LinkState state) {
        if (state == null) {
            return null;
        }
        return state.reachable() ? LinkAnswer.REACHED.name() : state.answer().name();
    }

    /** The next night, or when the server wants to be asked again. */
    private Instant due(Outcome outcome, ZonedDateTime now) {
        ZonedDateTime night =
                now.toLocalDate().atTime(settings.links().hour(), 0).atZone(now.getZone());
        Instant next = (now.isBefore(night) ? night : night.plusDays(1)).toInstant();
        return RetryAfter.read(outcome.retryAfter(), now.toInstant()).orElse(next);
    }

    private List<ActionPlan> listShowing(String address) {
        return entities.createQuery(
                        "select p from ActionPlan p where p.id in (select u.milestone.commitment.plan.id"
                                + " from Evidence e join e.update u where e.address = :address and u.state = "
                                + PUBLISHED + ") order by p.id",
                        ActionPlan.class)
                .setParameter("address", address)
                .getResultList();
    }

    /** What is known of each address; those of which nothing is known yet are left out. */
    public Map<String, LinkState> mapKnown() {
        return map(" where c.reachable is not null");
    }

    /** The addresses that lead nowhere. */
    public Map<String, LinkState> mapDead() {
        return map(" where c.reachable = false");
    }

    private Map<String, LinkState> map(String condition) {
        Map<String, LinkState> states = new HashMap<>();
        listAll(condition).forEach(link -> states.put(link.getAddress(), link.state(clock.getZone())));
        return states;
    }

    private List<LinkCheck> listAll(String condition) {
        return entities.createQuery("select c from LinkCheck c" + condition, LinkCheck.class)
                .getResultList();
    }

    /**
     * The dead links for which somebody at the desk can do something: an officer those of the own agency, a coordinator
     * all; nobody else any. What a published correction has replaced is left out.
     */
    public List<DeadLink> listDead(Officer caller) {
        if (!caller.isCoordinator() && !caller.isOfficer()) {
            return List.of();
        }
        TypedQuery<Object[]> query = entities.createQuery(
                "select e.title, c, u.milestone.ogpId, u.period.code from Evidence e join e.update u, LinkCheck c"
                        + " where c.address = e.address and c.failingSince is not null"
                        + (caller.isOfficer() ? " and u.agency.code = :agency" : "")
                        + " and not exists (select x from ProgressUpdate x where x.corrects = u and x.state = "
                        + PUBLISHED + ") order by c.failingSince, u.milestone.ogpId, u.id, e.ordinal",
                Object[].class);
        if (caller.isOfficer()) {
            query.setParameter("agency", caller.agencyCode());
        }
        return query.getResultStream()
                .map(this::dead)
                .filter(link -> link.state() != null && !link.state().reachable())
                .toList();
    }

    private DeadLink dead(Object[] row) {
        LinkCheck link = (LinkCheck) row[1];
        return new DeadLink(
                (String) row[0], link.getAddress(), (String) row[2], (String) row[3], link.state(clock.getZone()));
    }
}
