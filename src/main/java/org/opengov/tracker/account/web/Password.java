package org.opengov.tracker.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.opengov.tracker.account.Account;
import org.opengov.tracker.account.Accounts;

/** Where the holder of a one-time link chooses a password. */
@Named
@RequestScoped
public class Password {

    @Inject
    private Accounts accounts;

    @Inject
    @ManagedProperty("#{param.token}")
    private String token;

    private String password = "";
    private String repeated = "";

    /** Whose password it is; empty when the link holds no more. */
    public Optional<Account> account() {
        return token == null ? Optional.empty() : accounts.findByLink(token);
    }

    /** The form's action. */
    public String submit() {
        accounts.choosePassword(token == null ? "" : token, password, repeated);
        return "/sign-in?faces-redirect=true&chosen=true";
    }

    /** Never sent back to the page. */
    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** Never sent back to the page. */
    public String getRepeated() {
        return "";
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
