package org.opengov.tracker.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opengov.tracker.account.Account;
import org.opengov.tracker.account.Accounts;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.account.Role;
import org.opengov.tracker.platform.AuditTrail;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.RuleBroken;

/** Which programs may act in whose name. Only administrators issue and revoke tokens; both are in the audit trail. */
@ApplicationScoped
@Transactional
public class AccessTokens {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Accounts accounts;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * A program that was let in.
     *
     * @param officer in whose name it acts
     * @param prefix the first characters of its token
     */
    record Caller(Officer officer, String prefix) {}

    /** Every token ever issued, the newest first, for administrators. */
    public List<AccessToken> list(Officer by) {
        by.mustBe(Role.ADMINISTRATOR);
        return entities.createQuery(
                        "select t from AccessToken t join fetch t.account order by t.createdAt desc, t.id desc",
                        AccessToken.class)
                .getResultList();
    }

    /** The accounts in whose name a program may act: open ones, of people who have a say in the record. */
    public List<Account> listAccounts(Officer by) {
        return accounts.list(by).stream().filter(AccessTokens::mayHaveTokens).toList();
    }

    /** One token, for administrators. */
    public AccessToken get(Long id, Officer by) {
        by.mustBe(Role.ADMINISTRATOR);
        return list(by).stream()
                .filter(token -> token.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("token", id));
    }

    /**
     * Issues a token.
     *
     * @return the secret; it is shown this once and kept nowhere
     */
    public TokenSecret issue(NewToken wanted, Officer by) {
        by.mustBe(Role.ADMINISTRATOR);
        wanted.check(LocalDate.now(clock));
        Account account = account(wanted.account());
        TokenSecret secret = TokenSecret.random();
        Instant end =
                wanted.expiresOn().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        AccessToken token = new AccessToken(account, wanted.label(), secret, end);
        token.issued(by.login(), clock.instant());
        entities.persist(token);
        String told = described(token) + ", " + wanted.expiresOn();
        audit.append(by.login(), "token.issued", account.getLogin(), null, told);
        return secret;
    }

    /** Takes a token back, at once and for good. */
    public void revoke(Long id, Officer by) {
        AccessToken token = get(id, by);
        token.revoke(by.login(), clock.instant());
        audit.append(by.login(), "token.revoked", token.getAccount().getLogin(), described(token), null);
    }

    /** @throws TokenRefused when it lets nobody in */
    Caller authenticate(TokenSecret secret) {
        AccessToken token =
                find(secret.hash()).orElseThrow(() -> new TokenRefused(Refusal.UNKNOWN, secret.prefix(), ""));
        Instant now = clock.instant();
        token.refusal(now).ifPresent(reason -> {
            throw new TokenRefused(reason, token.getPrefix(), token.getAccount().getLogin());
        });
        if (token.isUseToBeKept(now)) {
            keepUse(token, now);
        }
        return new Caller(token.getAccount().asOfficer(), token.getPrefix());
    }

    /** Without the entity's version: two requests at once must not get in each other's way. */
    private void keepUse(AccessToken token, Instant now) {
        entities.createNativeQuery("update access_token set last_used_at = ?1 where id = ?2")
                .setParameter(1, now.atOffset(java.time.ZoneOffset.UTC))
                .setParameter(2, token.getId())
                .executeUpdate();
    }

    /** By the hash: the time that the comparison takes tells nothing of any secret. */
    private Optional<AccessToken> find(String hash) {
        return entities.createQuery("select t from AccessToken t where t.hash = :hash", AccessToken.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    private Account account(Long id) {
        Account account = entities.find(Account.class, id);
        if (account == null || !mayHaveTokens(account)) {
            throw RuleBroken.at("account", "access.account.required");
        }
        return account;
    }

    private static boolean mayHaveTokens(Account account) {
        return account.isActive() && account.getRole() != Role.ADMINISTRATOR;
    }

    private static String described(AccessToken token) {
        return token.getPrefix() + " " + token.getLabel();
    }
}
