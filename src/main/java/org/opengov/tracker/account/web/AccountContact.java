package org.opengov.tracker.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.omnifaces.cdi.Param;
import org.opengov.tracker.account.Account;
import org.opengov.tracker.account.ContactDraft;
import org.opengov.tracker.account.Contacts;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.account.Frequency;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.web.Redirect;

/** Where an administrator says how one account is told of things. */
@Named
@RequestScoped
public class AccountContact {

    @Inject
    private Contacts contacts;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private Redirect redirect;

    @Inject
    @Param(pathIndex = 0)
    private Long id;

    private Account account;
    private String email;
    private String spoken;
    private Frequency frequency;
    private boolean headOfUnit;

    @PostConstruct
    void open() {
        if (id == null) {
            throw new NotFound("account", "without a number");
        }
        account = contacts.getAccount(id, caller.get());
        email = account.getContact().getEmail();
        spoken = account.getContact().getLanguage();
        frequency = account.getContact().getFrequency();
        headOfUnit = account.getContact().isHeadOfUnit();
    }

    /** The form's action. */
    public void submit() {
        contacts.changeOf(id, new ContactDraft(email, spoken, frequency), headOfUnit, caller.get());
        redirect.to("/admin/account-contact/" + id, "account.contact.saved");
    }

    public Account getAccount() {
        return account;
    }

    /** The languages to choose from. */
    public List<Locale> getLanguages() {
        return Messages.LANGUAGES;
    }

    public Frequency[] getFrequencies() {
        return Frequency.values();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getSpoken() {
        return spoken;
    }

    public void setSpoken(String spoken) {
        this.spoken = spoken;
    }

    public Frequency getFrequency() {
        return frequency;
    }

    public void setFrequency(Frequency frequency) {
        this.frequency = frequency;
    }

    public boolean isHeadOfUnit() {
        return headOfUnit;
    }

    public void setHeadOfUnit(boolean headOfUnit) {
        this.headOfUnit = headOfUnit;
    }
}
