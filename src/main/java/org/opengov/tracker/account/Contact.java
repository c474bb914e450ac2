package org.opengov.tracker.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.opengov.tracker.platform.Messages;

/** Where and how somebody is told of things. */
@Embeddable
public class Contact {

    private String email;
    private String language = Messages.LANGUAGES.get(0).getLanguage();

    @Enumerated(EnumType.STRING)
    private Frequency frequency = Frequency.AT_ONCE;

    @Column(name = "head_of_unit")
    private boolean headOfUnit;

    @Column(name = "stop_token")
    private String stopToken;

    protected Contact() {}

    Contact(String email) {
        this.email = email.isEmpty() ? null : email;
        this.stopToken = OneTimeLink.random().token();
    }

    void change(ContactDraft draft) {
        draft.check();
        email = draft.email().isEmpty() ? null : draft.email();
        language = draft.language();
        frequency = draft.frequency();
        if (stopToken == null) {
            stopToken = OneTimeLink.random().token();
        }
    }

    void putAtHead(boolean head) {
        headOfUnit = head;
    }

    void stop() {
        frequency = Frequency.NEVER;
    }

    /** The address for mail; empty where there is none. */
    public String getEmail() {
        return email == null ? "" : email;
    }

    /** The language in which they are told things. */
    public String getLanguage() {
        return language;
    }

    /** How often they want mail. */
    public Frequency getFrequency() {
        return frequency;
    }

    /** Whether they answer for the officers of their agency, and hear when an update stays away. */
    public boolean isHeadOfUnit() {
        return headOfUnit;
    }

    /** The secret in the link that stops their mail. */
    String stopToken() {
        return stopToken == null ? "" : stopToken;
    }

    /** As the audit trail says it. */
    @Override
    public String toString() {
        return String.join(", ", getEmail(), language, frequency.name()) + (headOfUnit ? ", head of unit" : "");
    }
}
