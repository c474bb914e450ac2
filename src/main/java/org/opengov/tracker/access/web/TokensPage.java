package org.opengov.tracker.access.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.opengov.tracker.access.AccessToken;
import org.opengov.tracker.access.AccessTokens;
import org.opengov.tracker.access.NewToken;
import org.opengov.tracker.access.Refusal;
import org.opengov.tracker.account.Account;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.platform.web.Redirect;

/** Where an administrator issues tokens to programs, sees when they were last used and takes them back. */
@Named
@RequestScoped
public class TokensPage {

    private static final int USUAL_DAYS = 90;

    @Inject
    private AccessTokens tokens;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private Redirect redirect;

    @Inject
    private Clock clock;

    @Inject
    @Param
    private Long revoke;

    private AccessToken revoked;
    private Long account;
    private String label = "";
    private LocalDate expiresOn;
    private String secret;

    /**
     * A token in the list.
     *
     * @param state the key of the word for how it stands
     * @param lastDay the last day on which it holds
     */
    public record Row(AccessToken token, String state, LocalDate lastDay) {}

    @PostConstruct
    void begin() {
        expiresOn = LocalDate.now(clock).plusDays(USUAL_DAYS);
    }

    /** Issues a token; the page then shows it, this once. */
    public void issue() {
        secret = tokens.issue(new NewToken(account, label, expiresOn), caller.get())
                .text();
        account = null;
        label = "";
        begin();
    }

    /** Takes back the token that the address names. */
    public void revoke() {
        tokens.revoke(revoke, caller.get());
        redirect.to("/admin/tokens", "access.revoked", getRevoked().getLabel());
    }

    /** Every token ever issued, the newest first. */
    public List<Row> getAll() {
        return tokens.list(caller.get()).stream().map(this::row).toList();
    }

    private Row row(AccessToken token) {
        String state = token.refusal(clock.instant()).map(Refusal::name).orElse("HOLDS");
        LocalDate end = LocalDate.ofInstant(token.getExpiresAt(), clock.getZone());
        return new Row(token, "access.state." + state, end.minusDays(1));
    }

    /** The accounts to choose from. */
    public List<Account> getAccounts() {
        return tokens.listAccounts(caller.get());
    }

    /** The token that is about to be taken back; null where none is. */
    public AccessToken getRevoked() {
        if (revoked == null && revoke != null) {
            revoked = tokens.get(revoke, caller.get());
        }
        return revoked;
    }

    /** The last day that can be chosen. */
    public LocalDate getLatest() {
        return LocalDate.now(clock).plusYears(1);
    }

    /** The first day that can be chosen. */
    public LocalDate getEarliest() {
        return LocalDate.now(clock);
    }

    /** The token just issued, {@code null} when none was; it cannot be shown again. */
    public String getSecret() {
        return secret;
    }

    public Long getAccount() {
        return account;
    }

    public void setAccount(Long account) {
        this.account = account;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }
}
