package org.opengov.tracker.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.opengov.tracker.account.Account;
import org.opengov.tracker.account.Accounts;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.account.NewAccount;
import org.opengov.tracker.account.OneTimeLink;
import org.opengov.tracker.account.Role;
import org.opengov.tracker.agency.Agencies;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.Settings;

/** Where an administrator sees who can sign in, adds people and closes accounts. */
@Named
@RequestScoped
public class AccountsPage {

    @Inject
    private Accounts accounts;

    @Inject
    private Agencies agencies;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private Settings settings;

    // The row's own id, sent with its form: the list may have changed since the page was made.
    @Inject
    @ManagedProperty("#{param.account}")
    private String chosen;

    private String login = "";
    private String name = "";
    private Role role = Role.OFFICER;
    private String agencyCode = "";
    private String organisation = "";
    private String email = "";
    private String link;

    /** Everybody who can or could sign in. */
    public List<Account> getAll() {
        return accounts.list(caller.get());
    }

    /** Adds somebody; the page then shows the link to hand over. */
    public void create() {
        NewAccount wanted = new NewAccount(login, name, role, agencyCode, organisation, email);
        link = address(accounts.create(wanted, caller.get()));
        login = "";
        name = "";
        agencyCode = "";
        organisation = "";
        email = "";
    }

    /** Makes a fresh link for the chosen row. */
    public void renewLink() {
        link = address(accounts.renewLink(chosenId(), caller.get()));
    }

    /** Closes the chosen row's account. */
    public void close() {
        accounts.close(chosenId(), caller.get());
    }

    /** Opens the chosen row's account again. */
    public void reopen() {
        accounts.reopen(chosenId(), caller.get());
    }

    private Long chosenId() {
        try {
            return Long.valueOf(chosen);
        } catch (NumberFormatException notOfThisPage) {
            throw new NotFound("account", chosen);
        }
    }

    private String address(OneTimeLink secret) {
        return settings.publicAddress() + "/password?token=" + secret.token();
    }

    /** The link just made, {@code null} when none was; it cannot be shown again. */
    public String getLink() {
        return link;
    }

    /** The agencies an officer may report for, by name. */
    public List<Agency> getAgencies() {
        return agencies.list();
    }

    public Role[] getRoles() {
        return Role.values();
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

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getAgencyCode() {
        return agencyCode;
    }

    public void setAgencyCode(String agencyCode) {
        this.agencyCode = agencyCode;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
