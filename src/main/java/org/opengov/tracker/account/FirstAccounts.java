package org.opengov.tracker.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.platform.Settings;

/**
 * Somebody must be able to sign in to a new installation: on a trial the sample accounts, otherwise the first
 * administrator, by a link that only the log of this start holds.
 */
@Startup
@Singleton
@DependsOn("Migrations")
@Lock(LockType.READ)
public class FirstAccounts {

    private static final Logger LOG = Logger.getLogger(FirstAccounts.class.getName());

    @Inject
    private Accounts accounts;

    @Inject
    private Settings settings;

    private OneTimeLink setup;

    @PostConstruct
    void prepare() {
        if (settings.samples().accounts()) {
            putSamples();
        } else if (accounts.isEmpty()) {
            setup = OneTimeLink.random();
            LOG.warning(() -> "Nobody can sign in yet. The first administrator is made at " + settings.publicAddress()
                    + "/setup?token=" + setup.token());
        }
    }

    private void putSamples() {
        String password = settings.samples().password().orElseGet(() -> {
            String random = OneTimeLink.random().token().substring(0, 20);
            LOG.warning(() -> "Sample accounts officer, coordinator and admin have the password " + random);
            return random;
        });
        accounts.putSample(new NewAccount("officer", "Sample Officer", Role.OFFICER, "moj", ""), password);
        accounts.putSample(new NewAccount("coordinator", "Sample Coordinator", Role.COORDINATOR, "", ""), password);
        accounts.putSample(new NewAccount("admin", "Sample Administrator", Role.ADMINISTRATOR, "", ""), password);
    }

    /** Whether this is the link from the log, and still of use. */
    public boolean isSetup(String token) {
        return setup != null
                && java.security.MessageDigest.isEqual(
                        setup.hash().getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                        new OneTimeLink(token).hash().getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                && accounts.isEmpty();
    }

    /**
     * Makes the first administrator.
     *
     * @return the link by which they choose their password
     */
    public OneTimeLink createAdministrator(String token, String login, String name) {
        if (!isSetup(token)) {
            throw RuleBroken.of("password.link-used");
        }
        return accounts.createFirst(new NewAccount(login, name, Role.ADMINISTRATOR, "", ""));
    }
}
