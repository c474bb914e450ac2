package org.opengov.tracker.notice;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.opengov.tracker.notice.Digests.Gap;
import org.opengov.tracker.notice.Digests.Week;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.mail.Letter;
import org.opengov.tracker.progress.ProgressUpdate;
import org.opengov.tracker.progress.Review.Owing;

/** The weekly digest in the language of who gets it. */
final class DigestText {

    private final Week week;
    private final NoticeLinks links;
    private final ZoneId zone;
    private final Messages messages;

    DigestText(Week week, NoticeLinks links, ZoneId zone) {
        this.week = week;
        this.links = links;
        this.zone = zone;
        this.messages = Messages.in(links.reader().language());
    }

    NoticeText write() {
        List<String> parts = new ArrayList<>();
        parts.add(messages.text("review.waiting", week.waiting().size()));
        if (!week.waiting().isEmpty()) {
            parts.add(list(week.waiting().stream().map(this::waiting).toList()));
            parts.add(links.to("/desk/review"));
        }
        for (Gap gap : week.gaps()) {
            int missing = gap.agencies().stream()
                    .mapToInt(owing -> owing.milestones().size())
                    .sum();
            String code = gap.period().getCode();
            parts.add(messages.text("missing.heading", missing, code) + "\n" + due(gap));
            parts.add(list(gap.agencies().stream().map(this::owing).toList()));
            parts.add(links.to("/desk/missing?plan="
                    + NoticeLinks.encoded(gap.period().getPlan().getCode()) + "&period=" + NoticeLinks.encoded(code)));
        }
        return new NoticeText(
                messages.text("notice.digest.title", messages.day(week.day())), String.join("\n\n", parts));
    }

    private static String list(List<String> entries) {
        return Letter.BULLET + String.join("\n" + Letter.BULLET, entries);
    }

    private String waiting(ProgressUpdate update) {
        LocalDate since = LocalDate.ofInstant(update.getSubmittedAt(), zone);
        long days = Math.max(0, ChronoUnit.DAYS.between(since, week.day()));
        String help = update.getStatement().isHelpWanted() ? "\n  " + messages.text("notice.helpWanted") : "";
        return messages.text(
                        "notice.digest.waiting",
                        update.getMilestone().getOgpId(),
                        update.getAgency().getName(),
                        messages.text("review.days", days))
                + help;
    }

    private String owing(Owing owing) {
        return owing.agency().getName() + ": "
                + messages.text("missing.ofAll", owing.milestones().size(), owing.all());
    }

    private String due(Gap gap) {
        long late = gap.period().daysLateOn(week.day());
        return messages.text(
                late > 0 ? "desk.period.late" : "desk.period.due",
                gap.period().getCode(),
                messages.day(gap.period().getDueOn()),
                late);
    }
}
