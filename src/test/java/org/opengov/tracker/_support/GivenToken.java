package org.opengov.tracker._support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.opengov.tracker.access.AccessToken;
import org.opengov.tracker.access.AccessTokens;
import org.opengov.tracker.access.NewToken;
import org.opengov.tracker.account.Account;
import org.opengov.tracker.account.Accounts;
import org.opengov.tracker.account.NewAccount;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.account.Role;
import org.opengov.tracker.platform.AuditEntry;

/** Tokens of officers, in every state that one can be in. */
@ApplicationScoped
@Transactional
public class GivenToken {

    /** An administrator. */
    public static final Officer ADMINISTRATOR =
            new Officer(4L, "an-administrator", "An administrator", Role.ADMINISTRATOR, null, null);

    private static final int LATEST = 20;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Accounts accounts;

    @Inject
    private AccessTokens tokens;

    @Inject
    private Clock clock;

    /** The secret of a token of an officer, who is made where there is none yet. */
    public String of(String agency) {
        return of(account(new NewAccount("system-of-" + agency, "A system", Role.OFFICER, agency, "")));
    }

    /** The secret of a token of a coordinator. */
    public String ofCoordinator() {
        return of(account(new NewAccount("system-of-all", "A system", Role.COORDINATOR, "", "")));
    }

    private String of(Account account) {
        LocalDate until = LocalDate.now(clock).plusDays(30);
        return tokens.issue(new NewToken(account.getId(), "Document system", until), ADMINISTRATOR)
                .text();
    }

    private Account account(NewAccount wanted) {
        return accounts.findByLogin(wanted.login()).orElseGet(() -> {
            accounts.create(wanted, ADMINISTRATOR);
            return accounts.findByLogin(wanted.login()).orElseThrow();
        });
    }

    /** Lets the token's time be over. */
    public void expire(String secret) {
        entities.createNativeQuery("update access_token set expires_at = ?1 where prefix = ?2")
                .setParameter(1, clock.instant().minusSeconds(1).atOffset(ZoneOffset.UTC))
                .setParameter(2, prefix(secret))
                .executeUpdate();
    }

    /** Takes the token back. */
    public void revoke(String secret) {
        tokens.revoke(stored(secret).getId(), ADMINISTRATOR);
    }

    /** Closes the account that the token was issued to. */
    public void closeAccount(String secret) {
        accounts.close(stored(secret).getAccount().getId(), ADMINISTRATOR);
    }

    /** The token behind a secret. */
    public AccessToken stored(String secret) {
        return tokens.list(ADMINISTRATOR).stream()
                .filter(token -> token.getPrefix().equals(prefix(secret)))
                .findFirst()
                .orElseThrow();
    }

    /** The latest entries of the audit trail, the newest first. */
    public List<AuditEntry> latest() {
        return entities.createQuery("select e from AuditEntry e order by e.at desc, e.id desc", AuditEntry.class)
                .setMaxResults(LATEST)
                .getResultList();
    }

    private static String prefix(String secret) {
        return secret.substring(0, "ogp_12345678".length());
    }
}
