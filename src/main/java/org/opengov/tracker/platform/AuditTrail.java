package org.opengov.tracker.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.opengov.tracker.platform.AuditChain.Link;

/**
 * The record of who did what. It is written in the transaction of the deed: neither stays without the other. Entries get
 * their places in the chain when the outermost door is left ({@link AuditSealing}), so that nobody waits for longer.
 */
@ApplicationScoped
@Transactional
public class AuditTrail {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    /**
     * Notes a deed.
     *
     * @param who the login of who did it, or {@code system}
     * @param action a word that {@code audit.<action>} translates, as in {@code account.created}
     * @param subject what it was done to, by its public code or name
     */
    public void append(String who, String action, String subject) {
        append(who, action, subject, null, null);
    }

    /** Notes a deed that changed something, field by field. */
    public void append(String who, String action, String subject, Changes changes) {
        append(who, action, subject, changes.was(), changes.became());
    }

    /**
     * Notes a deed that changed something.
     *
     * @param was what it was before; null where there was nothing
     * @param became what it became; null where nothing is left
     */
    public void append(String who, String action, String subject, String was, String became) {
        AuditNotes notes = (AuditNotes) transaction.getResource(AuditNotes.class);
        notes.add(new Deed(clock.instant(), who, action, subject, was, became).storable());
    }

    /**
     * A page of what is looked for, newest first.
     *
     * @throws Forbidden when the caller is no administrator
     */
    public List<AuditEntry> list(AuditSearch search, int first, int count, Caller by) {
        requireAdministrator(by);
        return entries(search, "").setFirstResult(first).setMaxResults(count).getResultList();
    }

    /** What is looked for further down than a position, newest first; so that a long list can be read in parts. */
    public List<AuditEntry> listBelow(AuditSearch search, long position, int count, Caller by) {
        requireAdministrator(by);
        return entries(search, " and e.position < :below")
                .setParameter("below", position)
                .setMaxResults(count)
                .getResultList();
    }

    private TypedQuery<AuditEntry> entries(AuditSearch search, String further) {
        return search.fill(
                entities.createQuery(
                        "select e from AuditEntry e where " + search.condition() + further
                                + " order by e.position desc",
                        AuditEntry.class),
                clock.getZone());
    }

    /** The latest entry on a subject, so that whoever meets a newer edit is told whose it is. */
    public Optional<AuditEntry> findLast(String subject) {
        return entities.createQuery(
                        "select e from AuditEntry e where e.subject = :subject order by e.at desc, e.id desc",
                        AuditEntry.class)
                .setParameter("subject", subject)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** When one of these deeds was last done to a subject. */
    public Optional<Instant> findLast(String subject, Collection<String> actions) {
        return entities.createQuery(
                        "select e.at from AuditEntry e where e.subject = :subject and e.action in :actions"
                                + " order by e.at desc",
                        Instant.class)
                .setParameter("subject", subject)
                .setParameter("actions", actions)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How many entries there are of what is looked for. */
    public long count(AuditSearch search, Caller by) {
        requireAdministrator(by);
        return search.fill(
                        entities.createQuery(
                                "select count(e) from AuditEntry e where " + search.condition(), Long.class),
                        clock.getZone())
                .getSingleResult();
    }

    /** Every kind of deed that occurs. */
    public List<String> listActions(Caller by) {
        requireAdministrator(by);
        return entities.createQuery("select distinct e.action from AuditEntry e order by e.action", String.class)
                .getResultList();
    }

    /**
     * Reads the whole chain and tells whether it holds.
     *
     * @param noted a hash that was written down earlier and must be in the chain still; may be empty
     * @throws Forbidden when the caller is no administrator
     */
    public AuditVerdict verify(String noted, Caller by) {
        requireAdministrator(by);
        ChainWalk walk = new ChainWalk(noted == null ? "" : noted.strip().toLowerCase(Locale.ROOT));
        AuditChain chain = chain();
        return walkOn(chain, walk).orElseGet(() -> {
            // From here on nobody appends, and little is left to read.
            AuditChain.Head head = chain.lock();
            return walkOn(chain, walk).orElseGet(() -> walk.end(head, chain.hasStray()));
        });
    }

    private static Optional<AuditVerdict> walkOn(AuditChain chain, ChainWalk walk) {
        long from = walk.position() == 0 ? Long.MIN_VALUE : walk.position();
        for (List<Link> page = chain.after(from); !page.isEmpty(); page = chain.after(walk.position())) {
            for (Link link : page) {
                Optional<AuditVerdict> damage = walk.take(link);
                if (damage.isPresent()) {
                    return damage;
                }
            }
        }
        return Optional.empty();
    }

    /** Gives entries of versions without a chain their places; done once, however many servers start. */
    AuditChain.Head adoptOlder() {
        return chain().adoptOlder();
    }

    private AuditChain chain() {
        return new AuditChain(entities.unwrap(Connection.class));
    }

    private static void requireAdministrator(Caller by) {
        if (!by.isAdministrator()) {
            throw new Forbidden(by.login() + " may not read the audit trail");
        }
    }
}
