package org.opengov.tracker.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.account.Role;
import org.opengov.tracker.platform.AuditTrail;
import org.opengov.tracker.platform.mail.MailState;
import org.opengov.tracker.platform.mail.Outbox;
import org.opengov.tracker.platform.mail.OutgoingMail;
import org.opengov.tracker.platform.mail.Sender;

/** The outbox before those who look after it: administrators decide on mails, coordinators may read them. */
@ApplicationScoped
@Transactional
public class Mails {

    @Inject
    Outbox outbox;

    @Inject
    Sender sender;

    @Inject
    AuditTrail audit;

    /**
     * A page of the mails, newest first.
     *
     * @param state only those in this state; null for all
     */
    public List<OutgoingMail> list(MailState state, int first, int count, Officer caller) {
        caller.mustBe(Role.ADMINISTRATOR, Role.COORDINATOR);
        return outbox.list(state, first, count);
    }

    /** One mail. */
    public OutgoingMail get(Long id, Officer caller) {
        caller.mustBe(Role.ADMINISTRATOR, Role.COORDINATOR);
        return outbox.get(id);
    }

    /** How many mails are in each state. */
    public Map<MailState, Long> count(Officer caller) {
        caller.mustBe(Role.ADMINISTRATOR, Role.COORDINATOR);
        return outbox.count();
    }

    /** Whether the operator has named a mail server. */
    public boolean isSending() {
        return sender.isOn();
    }

    /** Why nothing can be sent at present, as far as this server knows. */
    public Optional<Sender.Trouble> trouble(Officer caller) {
        caller.mustBe(Role.ADMINISTRATOR, Role.COORDINATOR);
        return sender.trouble();
    }

    /** Sends a mail that failed, or that may not have arrived. */
    public void sendAgain(Long id, long version, Officer caller) {
        caller.mustBe(Role.ADMINISTRATOR);
        String key = outbox.sendAgain(id, version).getKey();
        audit.append(caller.login(), "mail.sent-again", key);
    }

    /** Gives up a mail that failed, or that may not have arrived. */
    public void drop(Long id, long version, Officer caller) {
        caller.mustBe(Role.ADMINISTRATOR);
        String key = outbox.drop(id, version).getKey();
        audit.append(caller.login(), "mail.dropped", key);
    }
}
