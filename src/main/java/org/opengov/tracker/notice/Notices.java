package org.opengov.tracker.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.opengov.tracker.account.Contacts;
import org.opengov.tracker.account.Frequency;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.account.Recipient;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.Settings;
import org.opengov.tracker.platform.mail.Letter;
import org.opengov.tracker.platform.mail.Outbox;

/** What people were told: at their desk, and by mail as each of them wants it. */
@ApplicationScoped
@Transactional
public class Notices {

    /** What is older stands in the record itself. */
    private static final int MOST_SHOWN = 30;

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_TEXT = 90_000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Contacts contacts;

    @Inject
    Outbox outbox;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** What the caller was told, newest first. */
    public List<Notice> listOf(Officer caller) {
        return entities.createQuery(
                        "select n from Notice n where n.login = :login order by n.at desc, n.id desc", Notice.class)
                .setParameter("login", caller.login())
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    /**
     * Tells somebody something, in the caller's transaction, unless they were told already.
     *
     * @param about what makes it this occasion and no other
     */
    public void give(String about, Recipient reader, NoticeText notice) {
        String key = about + "/" + reader.login();
        if (insert(key, reader, notice) && reader.wantsMail(Frequency.AT_ONCE)) {
            outbox.put(letter(key, reader, notice));
        }
    }

    /** Puts what people who want one mail a day were told since the last one into that mail. */
    public void mailOfDay(LocalDate day) {
        for (Recipient reader : contacts.listRecipients()) {
            List<Notice> waiting = entities.createQuery(
                            "select n from Notice n where n.login = :login and n.awaitsMail = true order by n.at, n.id",
                            Notice.class)
                    .setParameter("login", reader.login())
                    .getResultList();
            if (!waiting.isEmpty() && settles(day, reader, waiting)) {
                waiting.forEach(Notice::settle);
            }
        }
    }

    /** Whether what waits need wait no longer: it is in the day's mail, or its reader wants no mail. */
    private boolean settles(LocalDate day, Recipient reader, List<Notice> waiting) {
        return reader.frequency() == Frequency.NEVER
                || reader.email().isEmpty()
                || outbox.put(letter("daily/" + day + "/" + reader.login(), reader, ofDay(day, reader, waiting)));
    }

    private static NoticeText ofDay(LocalDate day, Recipient reader, List<Notice> waiting) {
        if (waiting.size() == 1) {
            return new NoticeText(waiting.get(0).getTitle(), waiting.get(0).getText());
        }
        StringBuilder text = new StringBuilder();
        waiting.forEach(notice -> text.append(notice.getTitle())
                .append("\n\n")
                .append(notice.getText())
                .append("\n\n"));
        Messages messages = Messages.in(reader.language());
        return new NoticeText(
                messages.text("notice.daily.title", waiting.size(), messages.day(day)),
                text.substring(0, Math.min(text.length(), LONGEST_TEXT)).strip());
    }

    private Letter letter(String key, Recipient reader, NoticeText notice) {
        NoticeLinks links = new NoticeLinks(settings.publicAddress(), reader);
        Messages messages = Messages.in(reader.language());
        String footer = String.join(
                "\n",
                messages.text("notice.footer.why", reader.login()),
                messages.text("notice.footer.change", links.to("/desk/notices")),
                messages.text("notice.footer.stop", links.toStop()));
        return new Letter(
                key,
                reader.login(),
                reader.email(),
                reader.language().getLanguage(),
                notice.title(),
                notice.text() + "\n\n" + Letter.FOOTER + footer,
                links.toStop());
    }

    private boolean insert(String key, Recipient reader, NoticeText notice) {
        Number id = (Number)
                entities.createNativeQuery("select nextval('tracker_sequence')").getSingleResult();
        return entities.createNativeQuery("insert into notice"
                                + " (id, version, notice_key, login, happened_at, title, body, awaits_mail)"
                                + " values (?1, 1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict do nothing")
                        .setParameter(1, id.longValue())
                        .setParameter(2, key)
                        .setParameter(3, reader.login())
                        .setParameter(4, clock.instant().atOffset(ZoneOffset.UTC))
                        .setParameter(5, shortened(notice.title(), LONGEST_TITLE))
                        .setParameter(6, shortened(notice.text(), LONGEST_TEXT))
                        .setParameter(7, reader.wantsMail(Frequency.DAILY))
                        .executeUpdate()
                == 1;
    }

    private static String shortened(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
