package org.opengov.tracker.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.opengov.tracker._support.GivenToken.ADMINISTRATOR;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.CleanDatabase;
import org.opengov.tracker._support.Given;
import org.opengov.tracker._support.GivenToken;
import org.opengov.tracker._support.InTransaction;
import org.opengov.tracker.account.Account;
import org.opengov.tracker.account.Accounts;
import org.opengov.tracker.account.Role;
import org.opengov.tracker.platform.AuditEntry;
import org.opengov.tracker.platform.Forbidden;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.platform.Tick;

/** Who gets a token, what it opens, and what is remembered of it. */
@ExtendWith(ArquillianExtension.class)
class AccessTokensIT {

    private static final byte[] REQUEST = {1};

    @Inject
    AccessTokens tokens;

    @Inject
    KeyedRequests requests;

    @Inject
    Accounts accounts;

    @Inject
    GivenToken given;

    @Inject
    InTransaction inTransaction;

    @Inject
    CleanDatabase cleanDatabase;

    @Inject
    Clock clock;

    @BeforeEach
    void startClean() {
        cleanDatabase.now();
    }

    @Test
    void tokenActsInTheNameOfItsAccount() {
        String secret = given.of("sofaz");

        AccessTokens.Caller caller = tokens.authenticate(new TokenSecret(secret));

        assertThat(caller.officer().role()).isEqualTo(Role.OFFICER);
        assertThat(caller.officer().agencyCode()).isEqualTo("sofaz");
        assertThat(given.stored(secret).getLastUsedAt())
                .isBetween(clock.instant().minusSeconds(60), clock.instant());
    }

    @Test
    void lastUseIsWrittenOnceAMinute() {
        String secret = given.of("sofaz");
        tokens.authenticate(new TokenSecret(secret));
        Instant first = given.stored(secret).getLastUsedAt();

        tokens.authenticate(new TokenSecret(secret));

        assertThat(given.stored(secret).getLastUsedAt()).isEqualTo(first);
    }

    @Test
    void closedAccountOpensNothing() {
        String secret = given.of("sofaz");
        given.closeAccount(secret);

        assertThatExceptionOfType(TokenRefused.class)
                .isThrownBy(() -> tokens.authenticate(new TokenSecret(secret)))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Refusal.ACCOUNT_CLOSED));
    }

    @Test
    void onlyAdministratorsIssueSeeAndRevoke() {
        Account account = accounts.findByLogin("officer").orElseThrow();
        NewToken wanted = new NewToken(account.getId(), "Mine", LocalDate.now(clock));
        String secret = given.of("sofaz");
        Long id = given.stored(secret).getId();

        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> tokens.issue(wanted, Given.officer()));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> tokens.list(Given.coordinator()));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> tokens.revoke(id, Given.officer()));
    }

    @Test
    void closedAndAdministratorsAccountsGetNone() {
        Account administrator = accounts.findByLogin("admin").orElseThrow();

        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() ->
                        tokens.issue(new NewToken(administrator.getId(), "All", LocalDate.now(clock)), ADMINISTRATOR));
        assertThat(tokens.listAccounts(ADMINISTRATOR))
                .extracting(Account::getLogin)
                .contains("officer", "coordinator")
                .doesNotContain("admin");
    }

    @Test
    void issuingAndRevokingAreInTheTrailAndTheSecretIsNot() {
        String secret = given.of("sofaz");
        given.revoke(secret);

        List<AuditEntry> latest = given.latest().subList(0, 2);
        assertThat(latest).extracting(AuditEntry::getAction).containsExactly("token.revoked", "token.issued");
        assertThat(latest).allSatisfy(entry -> {
            assertThat(entry.getSubject()).isEqualTo("system-of-sofaz");
            assertThat(entry.getWas() + entry.getBecame())
                    .contains(secret.substring(0, 12), "Document system")
                    .doesNotContain(secret);
        });
    }

    @Test
    void keyIsFreeAgainAfterAFailureAndForgottenAfterAMonth() {
        RequestKey key = key();
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> requests.once(key, REQUEST, () -> {
                    throw RuleBroken.of("account.not-ones-own");
                }));

        assertThat(requests.once(key, REQUEST, () -> "first").replayed()).isFalse();
        assertThat(requests.once(key, REQUEST, () -> "second")).isEqualTo(new KeyedRequests.Outcome("first", true));

        forgetAt(clock.instant().plus(KeyedRequests.KEPT).minus(Duration.ofDays(1)));
        assertThat(requests.once(key, REQUEST, () -> "third").answer()).isEqualTo("first");
        forgetAt(clock.instant().plus(KeyedRequests.KEPT).plus(Duration.ofDays(1)));
        assertThat(requests.once(key, REQUEST, () -> "fourth").answer()).isEqualTo("fourth");
    }

    @Test
    void keysOfOthersAreOtherKeys() {
        RequestKey mine = key();
        RequestKey theirs =
                new RequestKey(accounts.findByLogin("coordinator").orElseThrow().getId(), mine.text());
        requests.once(mine, REQUEST, () -> "mine");

        assertThat(requests.once(theirs, REQUEST, () -> "theirs").answer()).isEqualTo("theirs");
    }

    private RequestKey key() {
        return new RequestKey(accounts.findByLogin("officer").orElseThrow().getId(), "a-key");
    }

    private void forgetAt(Instant moment) {
        inTransaction.run(() -> requests.forget(new Tick(moment)));
    }
}
