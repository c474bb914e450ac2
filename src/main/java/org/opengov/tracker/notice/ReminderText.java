package org.opengov.tracker.notice;

import java.time.LocalDate;
import java.util.List;
import org.opengov.tracker.notice.Circle.Call;
import org.opengov.tracker.notice.Ladder.Reach;
import org.opengov.tracker.plan.ReportingPeriod;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.mail.Letter;

/** A reminder in the words and the language of who gets it: what is owed, by whom, until when. */
final class ReminderText {

    private final ReportingPeriod period;
    private final LocalDate today;
    private final NoticeLinks links;
    private final Messages messages;

    ReminderText(ReportingPeriod period, LocalDate today, NoticeLinks links) {
        this.period = period;
        this.today = today;
        this.links = links;
        this.messages = Messages.in(links.reader().language());
    }

    NoticeText write(Call<Owed> call) {
        // What two agencies owe together is one update.
        long count = call.owed().values().stream()
                .flatMap(List::stream)
                .map(Owed::milestone)
                .distinct()
                .count();
        String due = messages.day(period.getDueOn());
        long late = period.daysLateOn(today);
        String title = messages.text(
                late > 0 ? "notice.reminder.title.late" : "notice.reminder.title.due",
                count,
                period.getCode(),
                due,
                late);
        String plan = period.getPlan().titleIn(messages.locale());
        String ask = messages.text(ask(call.as(), late > 0), period.getCode(), plan, due);
        StringBuilder text = new StringBuilder(ask);
        call.owed().values().forEach(owed -> text.append("\n\n").append(ofAgency(owed, call.as())));
        return new NoticeText(title, text + "\n\n" + messages.text("notice.reminder.all", overview(call.as())));
    }

    private static String ask(Reach as, boolean late) {
        return switch (as) {
            case OFFICERS -> late ? "notice.reminder.officer.late" : "notice.reminder.officer.due";
            case HEADS -> "notice.reminder.head";
            case COORDINATORS -> "notice.reminder.coordinator";
        };
    }

    private String ofAgency(List<Owed> owed, Reach as) {
        StringBuilder list = new StringBuilder(owed.get(0).agency().getName()).append("\n");
        for (Owed each : owed) {
            String ogpId = each.milestone().getOgpId();
            list.append("\n")
                    .append(Letter.BULLET)
                    .append(ogpId)
                    .append(" ")
                    .append(each.milestone().termsOn(today).title());
            if (as != Reach.COORDINATORS) {
                list.append("\n  ").append(links.toMilestone(ogpId, period.getCode()));
            }
        }
        return list.toString();
    }

    private String overview(Reach as) {
        String query = "?plan=" + NoticeLinks.encoded(period.getPlan().getCode()) + "&period="
                + NoticeLinks.encoded(period.getCode());
        return links.to((as == Reach.COORDINATORS ? "/desk/missing" : "/desk") + query);
    }
}
