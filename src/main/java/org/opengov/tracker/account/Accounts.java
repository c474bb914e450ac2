package org.opengov.tracker.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.opengov.tracker.platform.AuditTrail;
import org.opengov.tracker.platform.Changes;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.RuleBroken;

/** Who can sign in. Only administrators come past this door with a change; every change is in the audit trail. */
@ApplicationScoped
@Transactional
public class Accounts {

    /** Who acts at a start, before anybody can sign in. */
    private static final String SYSTEM = "system";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Passwords passwords;

    @Inject
    private AuditTrail audit;

    /** The account somebody signs in with, whatever the case in which they type it. */
    public Optional<Account> findByLogin(String login) {
        return entities.createQuery("select a from Account a where a.login = :login", Account.class)
                .setParameter("login", login.strip().toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    /** Every account by name, for administrators. */
    public List<Account> list(Officer by) {
        by.mustBe(Role.ADMINISTRATOR);
        return entities.createQuery("select a from Account a order by a.name, a.login", Account.class)
                .getResultList();
    }

    /** Whether nobody can sign in yet. */
    public boolean isEmpty() {
        return entities.createQuery("select count(a) from Account a", Long.class)
                        .getSingleResult()
                == 0;
    }

    /**
     * Makes an account.
     *
     * @return the link by which its owner chooses a password; it is shown this once
     */
    public OneTimeLink create(NewAccount wanted, Officer by) {
        by.mustBe(Role.ADMINISTRATOR);
        return link(add(wanted, by.login()));
    }

    /** A fresh link, for somebody who lost the first one or forgot the password. */
    public OneTimeLink renewLink(Long id, Officer by) {
        by.mustBe(Role.ADMINISTRATOR);
        Account account = get(id);
        if (!account.isActive()) {
            throw RuleBroken.of("account.is-closed", account.getLogin());
        }
        audit.append(by.login(), "account.link-renewed", account.getLogin());
        return link(account);
    }

    /** Keeps somebody from signing in, at once: whoever is signed in is out with their next request. */
    public void close(Long id, Officer by) {
        by.mustBe(Role.ADMINISTRATOR);
        if (id.equals(by.accountId())) {
            throw RuleBroken.of("account.not-ones-own");
        }
        Account account = get(id);
        Changes changes = new Changes().field("active", account.isActive(), false);
        account.close();
        audit.append(by.login(), "account.closed", account.getLogin(), changes);
    }

    /** Lets somebody sign in again. */
    public void reopen(Long id, Officer by) {
        by.mustBe(Role.ADMINISTRATOR);
        Account account = get(id);
        Changes changes = new Changes().field("active", account.isActive(), true);
        account.reopen();
        audit.append(by.login(), "account.reopened", account.getLogin(), changes);
    }

    /** Whose password a link lets choose; empty when it was used, has expired or never was one. */
    public Optional<Account> findByLink(String token) {
        return entities.createQuery("select a from Account a where a.linkHash = :hash", Account.class)
                .setParameter("hash", new OneTimeLink(token).hash())
                .getResultStream()
                .filter(account -> account.awaitsPassword(clock.instant()))
                .findFirst();
    }

    /** Uses up a one-time link. */
    public void choosePassword(String token, String password, String repeated) {
        Account account = findByLink(token).orElseThrow(() -> RuleBroken.of("password.link-used"));
        Passwords.check(password, repeated, account.getLogin());
        account.choosePassword(passwords.hash(password));
        audit.append(account.getLogin(), "account.password-chosen", account.getLogin());
    }

    /** The first administrator, when there is nobody yet who could make one. */
    OneTimeLink createFirst(NewAccount wanted) {
        if (!isEmpty()) {
            throw RuleBroken.of("password.link-used");
        }
        return link(add(wanted, SYSTEM));
    }

    /** An account of a trial installation, with a password that the operator chose. */
    void putSample(NewAccount wanted, String password) {
        Account account = findByLogin(wanted.login()).orElseGet(() -> add(wanted, SYSTEM));
        if (!passwords.matches(password, account.passwordHash())) {
            account.choosePassword(passwords.hash(password));
            audit.append(SYSTEM, "account.password-chosen", account.getLogin());
        }
    }

    private Account add(NewAccount wanted, String by) {
        wanted.check();
        if (findByLogin(wanted.login()).isPresent()) {
            throw RuleBroken.at("login", "account.login.taken", wanted.login());
        }
        Account account = new Account(wanted, clock.instant());
        entities.persist(account);
        audit.append(
                by,
                "account.created",
                account.getLogin(),
                new Changes()
                        .set("name", account.getName())
                        .set("role", account.getRole())
                        .set("agency", account.getAgencyCode())
                        .set("organisation", account.getOrganisation()));
        return account;
    }

    private OneTimeLink link(Account account) {
        OneTimeLink link = OneTimeLink.random();
        account.expectPassword(link, clock.instant());
        return link;
    }

    private Account get(Long id) {
        return Optional.ofNullable(entities.find(Account.class, id)).orElseThrow(() -> new NotFound("account", id));
    }
}
