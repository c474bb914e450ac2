package org.opengov.tracker.notice.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.notice.Mails;
import org.opengov.tracker.platform.mail.MailState;
import org.opengov.tracker.platform.mail.OutgoingMail;
import org.opengov.tracker.platform.mail.Sender;
import org.opengov.tracker.platform.web.ListPage;

/** The mails on their way out: what was sent, what waits, and what an administrator must decide on. */
@Named
@RequestScoped
public class OutboxPage {

    private static final int ON_A_PAGE = 30;

    @Inject
    private Mails mails;

    @Inject
    private CurrentOfficer caller;

    @Inject
    @Param
    private String state;

    @Inject
    @Param
    private String page;

    private MailState only;
    private List<OutgoingMail> shown;
    private Map<MailState, Long> counts;

    @PostConstruct
    void open() {
        only = Arrays.stream(MailState.values())
                .filter(each -> each.name().equals(state))
                .findFirst()
                .orElse(null);
        counts = mails.count(caller.get());
        shown = mails.list(only, (getPage() - 1) * ON_A_PAGE, ON_A_PAGE + 1, caller.get());
    }

    /** The mails of this page, newest first. */
    public List<OutgoingMail> getMails() {
        return shown.subList(0, Math.min(shown.size(), ON_A_PAGE));
    }

    /** Whether there are older ones. */
    public boolean isMore() {
        return shown.size() > ON_A_PAGE;
    }

    /** Which page this is, the first being 1. */
    public int getPage() {
        return ListPage.asked(page);
    }

    /** The states that some mail is in, in the order of a mail's way. */
    public List<MailState> getStates() {
        return List.copyOf(counts.keySet());
    }

    /** How many mails are in a state. */
    public long count(MailState each) {
        return counts.getOrDefault(each, 0L);
    }

    /** How many mails there are. */
    public long getTotal() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The one state that is shown; null for all. */
    public MailState getOnly() {
        return only;
    }

    /** Whether mails leave at all. */
    public boolean isSending() {
        return mails.isSending();
    }

    /** Why none can leave at present; null where they can. */
    public Sender.Trouble getTrouble() {
        return mails.trouble(caller.get()).orElse(null);
    }
}
