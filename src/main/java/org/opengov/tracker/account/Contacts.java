package org.opengov.tracker.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.opengov.tracker.platform.AuditTrail;
import org.opengov.tracker.platform.NotFound;

/** Where and how each account is told of things. Each person decides for themselves, an administrator for everybody. */
@ApplicationScoped
@Transactional
public class Contacts {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AuditTrail audit;

    /** The caller's own. */
    public Contact get(Officer caller) {
        return account(caller.accountId()).getContact();
    }

    /** An account with its contact, for administrators. */
    public Account getAccount(Long id, Officer by) {
        by.mustBe(Role.ADMINISTRATOR);
        return account(id);
    }

    /** Everybody who can sign in, by login: whether and how they get mail is for the caller to look at. */
    public List<Recipient> listRecipients() {
        return entities.createQuery("select a from Account a where a.active = true order by a.login", Account.class)
                .getResultStream()
                .map(Recipient::of)
                .toList();
    }

    /** Changes the caller's own. */
    public void change(ContactDraft draft, Officer caller) {
        change(account(caller.accountId()), draft, caller);
    }

    /**
     * Changes that of an account, for administrators.
     *
     * @param headOfUnit whether they answer for the officers of their agency; for officers only
     */
    public void changeOf(Long id, ContactDraft draft, boolean headOfUnit, Officer by) {
        by.mustBe(Role.ADMINISTRATOR);
        Account account = account(id);
        String was = account.getContact().toString();
        account.getContact().change(draft);
        account.getContact().putAtHead(headOfUnit && account.getRole() == Role.OFFICER);
        note(account, was, by.login());
    }

    private void change(Account account, ContactDraft draft, Officer by) {
        String was = account.getContact().toString();
        account.getContact().change(draft);
        note(account, was, by.login());
    }

    /** Whose mail a link stops; empty when it is no such link. */
    public Optional<Account> findByStopToken(String token) {
        return entities.createQuery("select a from Account a where a.contact.stopToken = :token", Account.class)
                .setParameter("token", token)
                .getResultStream()
                .findFirst();
    }

    /**
     * Stops somebody's mail, for whoever holds the link in it.
     *
     * @throws NotFound when it is no such link
     */
    public void stop(String token) {
        Account account = findByStopToken(token).orElseThrow(() -> new NotFound("link", "to stop mails"));
        String was = account.getContact().toString();
        account.getContact().stop();
        note(account, was, account.getLogin());
    }

    private void note(Account account, String was, String by) {
        String became = account.getContact().toString();
        if (!became.equals(was)) {
            audit.append(by, "account.contact-changed", account.getLogin(), was, became);
        }
    }

    private Account account(Long id) {
        return Optional.ofNullable(id)
                .map(key -> entities.find(Account.class, key))
                .orElseThrow(() -> new NotFound("account", id));
    }
}
