package org.opengov.tracker.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;

/** Where Jakarta Security asks whether a login and a password belong together. */
@CustomFormAuthenticationMechanismDefinition(
        loginToContinue =
                @LoginToContinue(loginPage = "/sign-in?continue=true", errorPage = "", useForwardToLogin = false))
@ApplicationScoped
public class SignInStore implements IdentityStore {

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    /** Called by the container with what was typed on the sign-in page. */
    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        Account account = accounts.findByLogin(credential.getCaller())
                .filter(Account::isActive)
                .orElse(null);
        String stored = account == null ? "" : account.passwordHash();
        if (!passwords.matches(credential.getPasswordAsString(), stored)) {
            return CredentialValidationResult.INVALID_RESULT;
        }
        return new CredentialValidationResult(
                account.getLogin(), Set.of(account.getRole().name()));
    }
}
