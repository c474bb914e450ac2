package org.opengov.tracker.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;
import org.opengov.tracker.platform.Forbidden;

/**
 * Who is signed in. The account is read once in each request, so that closing it takes effect at once. Public pages must
 * not ask: they are kept for everybody.
 */
@Named
@RequestScoped
public class CurrentOfficer {

    @Inject
    private SecurityContext security;

    @Inject
    private Accounts accounts;

    private Optional<Officer> officer;

    /** @throws Forbidden when nobody is signed in */
    public Officer get() {
        return find().orElseThrow(() -> new Forbidden("nobody is signed in"));
    }

    /** The same for views, as {@code #{currentOfficer.officer.name}}. */
    public Officer getOfficer() {
        return get();
    }

    /** Who is signed in, if anybody. */
    public Optional<Officer> find() {
        if (officer == null) {
            Principal caller = security.getCallerPrincipal();
            officer = caller == null
                    ? Optional.empty()
                    : accounts.findByLogin(caller.getName())
                            .filter(Account::isActive)
                            .map(Account::asOfficer);
        }
        return officer;
    }
}
