package org.opengov.tracker.notice.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.opengov.tracker.account.Contact;
import org.opengov.tracker.account.ContactDraft;
import org.opengov.tracker.account.Contacts;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.account.Frequency;
import org.opengov.tracker.notice.Notice;
import org.opengov.tracker.notice.Notices;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.web.Redirect;

/** Where everybody who is signed in reads what they were told, and decides where, how often and in which language. */
@Named
@RequestScoped
public class NoticesPage {

    @Inject
    private Contacts contacts;

    @Inject
    private Notices notices;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private Redirect redirect;

    private String email;
    private String spoken;
    private Frequency frequency;
    private List<Notice> told;

    @PostConstruct
    void open() {
        Contact contact = contacts.get(caller.get());
        email = contact.getEmail();
        spoken = contact.getLanguage();
        frequency = contact.getFrequency();
    }

    /** The form's action. */
    public void submit() {
        contacts.change(new ContactDraft(email, spoken, frequency), caller.get());
        redirect.to("/desk/notices", "notice.saved");
    }

    /** What they were told, newest first. */
    public List<Notice> getTold() {
        if (told == null) {
            told = notices.listOf(caller.get());
        }
        return told;
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
}
