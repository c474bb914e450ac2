package org.opengov.tracker.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.opengov.tracker.account.Account;
import org.opengov.tracker.account.Contacts;
import org.opengov.tracker.account.Frequency;

/** Where the holder of the link in a mail is asked whether to stop these mails, and told once they have stopped. */
@Named
@RequestScoped
public class StopMails {

    @Inject
    private Contacts contacts;

    @Inject
    @ManagedProperty("#{param.token}")
    private String token;

    private Optional<Account> account;

    /** Whose mails the link stops; empty when it is no such link. */
    public Optional<Account> account() {
        if (account == null) {
            account = token == null ? Optional.empty() : contacts.findByStopToken(token);
        }
        return account;
    }

    /** Whether there is still something to stop. */
    public boolean isRunning() {
        return account()
                .filter(each -> each.getContact().getFrequency() != Frequency.NEVER)
                .isPresent();
    }
}
