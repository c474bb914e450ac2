package org.opengov.tracker.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.logging.Logger;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.platform.SchemaReady;
import org.opengov.tracker.platform.Settings;

/**
 * Somebody must be able to sign in to a new installation: on a trial the sample accounts, otherwise the first
 * administrator, by a link that only the log of this start holds.
 */
@ApplicationScoped
public class FirstAccounts {

    private static final Logger LOG = Logger.getLogger(FirstAccounts.class.getName());

    @Inject
    private Accounts accounts;

    @Inject
    private Settings settings;

    private volatile OneTimeLink setup;

    void prepare(@Observes SchemaReady ready) {
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
                && MessageDigest.isEqual(
                        setup.hash().getBytes(StandardCharsets.US_ASCII),
                        new OneTimeLink(token).hash().getBytes(StandardCharsets.US_ASCII))
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
