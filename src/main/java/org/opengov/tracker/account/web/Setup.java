package org.opengov.tracker.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.opengov.tracker.account.FirstAccounts;

/** Where the first administrator of a new installation is made, by the link from its log. */
@Named
@RequestScoped
public class Setup {

    @Inject
    private FirstAccounts first;

    @Inject
    @ManagedProperty("#{param.token}")
    private String token;

    private String login = "";
    private String name = "";

    /** Whether the link is the one from the log and nobody has used it. */
    public boolean isOpen() {
        return token != null && first.isSetup(token);
    }

    /** The form's action. */
    public String submit() {
        String link = first.createAdministrator(token == null ? "" : token, login, name)
                .token();
        return "/password?faces-redirect=true&token=" + link;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
