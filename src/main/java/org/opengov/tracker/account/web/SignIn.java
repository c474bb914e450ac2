package org.opengov.tracker.account.web;

import static jakarta.security.enterprise.AuthenticationStatus.SEND_CONTINUE;
import static jakarta.security.enterprise.AuthenticationStatus.SUCCESS;
import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.opengov.tracker.account.Accounts;
import org.opengov.tracker.account.Role;
import org.opengov.tracker.account.SignInFailures;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.platform.web.ClientAddress;

/** Signs somebody in and leads them to the page they asked for, or to where their work is. */
@Named
@RequestScoped
public class SignIn {

    private static final int SECONDS = 60;

    @Inject
    private SecurityContext security;

    @Inject
    private SignInFailures failures;

    @Inject
    private Accounts accounts;

    @Inject
    private ClientAddress address;

    private String login = "";
    private String password = "";

    /** The form's action. */
    public void submit() throws IOException {
        Duration wait = failures.waitOf(login, address.get());
        if (!wait.isZero()) {
            throw RuleBroken.of("sign-in.wait", (wait.toSeconds() + SECONDS - 1) / SECONDS);
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        AuthenticationStatus status = authenticate(faces.getExternalContext());
        if (status == SUCCESS || status == SEND_CONTINUE) {
            failures.forget(login);
            // Whoever knew the session before must not share it from here on.
            ((HttpServletRequest) faces.getExternalContext().getRequest()).changeSessionId();
            if (status == SUCCESS) {
                faces.getExternalContext().redirect(firstPage(faces.getExternalContext()));
            }
            faces.responseComplete();
        } else {
            failures.add(login, address.get());
            throw RuleBroken.of("sign-in.failed");
        }
    }

    private AuthenticationStatus authenticate(ExternalContext external) {
        boolean askedForPage = "true".equals(external.getRequestParameterMap().get("continue"));
        return security.authenticate(
                (HttpServletRequest) external.getRequest(),
                (HttpServletResponse) external.getResponse(),
                withParams()
                        .credential(new UsernamePasswordCredential(login, password))
                        .newAuthentication(!askedForPage));
    }

    private String firstPage(ExternalContext external) {
        boolean administrator = accounts.findByLogin(login)
                .filter(account -> account.getRole() == Role.ADMINISTRATOR)
                .isPresent();
        return external.getRequestContextPath() + (administrator ? "/admin/accounts" : "/desk");
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    /** Never sent back to the page. */
    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
