package org.opengov.tracker.notice.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.notice.Mails;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.mail.OutgoingMail;
import org.opengov.tracker.platform.web.Redirect;

/** One mail on its way out, and what to do with it if it failed or may not have arrived. */
@Named
@RequestScoped
public class MailPage {

    @Inject
    private Mails mails;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private Redirect redirect;

    @Inject
    @Param(pathIndex = 0)
    private Long id;

    private OutgoingMail mail;
    private long looked;

    @PostConstruct
    void open() {
        if (id == null) {
            throw new NotFound("mail", "without a number");
        }
        mail = mails.get(id, caller.get());
    }

    /** Sends it, perhaps once more. */
    public void sendAgain() {
        mails.sendAgain(id, looked, caller.get());
        redirect.to("/admin/outbox", "outbox.sentAgain", mail.getRecipient());
    }

    /** Gives it up. */
    public void drop() {
        mails.drop(id, looked, caller.get());
        redirect.to("/admin/outbox", "outbox.dropped", mail.getRecipient());
    }

    /** Whether the caller decides on it. */
    public boolean isOpen() {
        return mail.getState().isOpen() && caller.get().isAdministrator();
    }

    public OutgoingMail getMail() {
        return mail;
    }

    /** The version on the page. */
    public long getVersion() {
        return mail.getVersion();
    }

    public void setVersion(long version) {
        this.looked = version;
    }
}
