package org.opengov.tracker.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.RuleBroken;

/** The mails that the product has written. Whoever asks has decided who may: mail knows no people. */
@ApplicationScoped
@Transactional
public class Outbox {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * Takes a mail, in the caller's transaction: a deed that is undone leaves no mail behind.
     *
     * @return whether it was taken; false where one with its key was taken before, here or on another server
     */
    public boolean put(Letter letter) {
        Number id = (Number)
                entities.createNativeQuery("select nextval('tracker_sequence')").getSingleResult();
        Instant now = clock.instant();
        return entities.createNativeQuery(
                                "insert into outgoing_mail (id, version, message_key, login, recipient, language,"
                                        + " subject, body, stop_address, state, attempts, created_at, next_attempt_at, expires_at)"
                                        + " values (?1, 1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 'WAITING', 0, ?9, ?9, ?10)"
                                        + " on conflict do nothing")
                        .setParameter(1, id.longValue())
                        .setParameter(2, letter.key())
                        .setParameter(3, letter.login())
                        .setParameter(4, letter.recipient())
                        .setParameter(5, letter.language())
                        .setParameter(6, letter.subject())
                        .setParameter(7, letter.text())
                        .setParameter(8, letter.stopAddress())
                        .setParameter(9, now.atOffset(ZoneOffset.UTC))
                        .setParameter(10, now.plus(OutgoingMail.LIFETIME).atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }

    /**
     * A page of the mails, newest first.
     *
     * @param state only those in this state; null for all
     */
    public List<OutgoingMail> list(MailState state, int first, int count) {
        TypedQuery<OutgoingMail> query = entities.createQuery(
                "select m from OutgoingMail m" + (state == null ? "" : " where m.state = :state")
                        + " order by m.createdAt desc, m.id desc",
                OutgoingMail.class);
        if (state != null) {
            query.setParameter("state", state);
        }
        return query.setFirstResult(first).setMaxResults(count).getResultList();
    }

    /** How many mails are in each state; states without any are left out. */
    public Map<MailState, Long> count() {
        Map<MailState, Long> counts = new EnumMap<>(MailState.class);
        entities.createQuery("select m.state, count(m) from OutgoingMail m group by m.state", Object[].class)
                .getResultList()
                .forEach(row -> counts.put((MailState) row[0], (Long) row[1]));
        return counts;
    }

    /** One mail. */
    public OutgoingMail get(Long id) {
        return Optional.ofNullable(entities.find(OutgoingMail.class, id)).orElseThrow(() -> new NotFound("mail", id));
    }

    /**
     * Lets a mail be sent that failed or may not have arrived.
     *
     * @param version the version that whoever decides has looked at
     */
    public OutgoingMail sendAgain(Long id, long version) {
        OutgoingMail mail = get(id, version);
        mail.sendAgain(clock.instant());
        return mail;
    }

    /** Gives a mail up that failed or may not have arrived. */
    public OutgoingMail drop(Long id, long version) {
        OutgoingMail mail = get(id, version);
        mail.drop();
        return mail;
    }

    private OutgoingMail get(Long id, long version) {
        OutgoingMail mail = get(id);
        if (mail.getVersion() != version) {
            throw RuleBroken.of("outbox.settled");
        }
        return mail;
    }
}
