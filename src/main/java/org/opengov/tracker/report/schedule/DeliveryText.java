package org.opengov.tracker.report.schedule;

import java.util.ArrayList;
import java.util.List;
import org.opengov.tracker.notice.NoticeLinks;
import org.opengov.tracker.notice.NoticeText;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.mail.Letter;
import org.opengov.tracker.report.run.ReportRun;

/** What somebody is told of reports that the calendar asked for: where they are, and what could not be made. */
final class DeliveryText {

    private final ReportDelivery delivery;
    private final NoticeLinks links;
    private final Messages messages;

    DeliveryText(ReportDelivery delivery, NoticeLinks links) {
        this.delivery = delivery;
        this.links = links;
        this.messages = Messages.in(links.reader().language());
    }

    NoticeText write() {
        String kind = messages.label(delivery.getKind());
        List<String> made = delivery.getRuns().stream()
                .filter(ReportRun::hasFile)
                .map(this::made)
                .toList();
        List<String> failed = delivery.getRuns().stream()
                .filter(run -> !run.hasFile())
                .map(ReportRun::getFileName)
                .toList();
        List<String> parts = new ArrayList<>();
        if (!made.isEmpty()) {
            parts.add(messages.text("report.mail.made", kind, delivery.getPlan(), delivery.getAsOf()));
            parts.add(list(made));
        }
        if (!failed.isEmpty()) {
            parts.add(messages.text("report.mail.failed"));
            parts.add(list(failed));
        }
        if (links.reader().isCoordinator()) {
            parts.add(messages.text("report.mail.all", links.to("/desk/reports?plan=" + delivery.getPlan())));
        }
        String title = messages.text(
                made.isEmpty() ? "report.mail.title.failed" : "report.mail.title",
                kind,
                delivery.getPlan(),
                delivery.getAsOf());
        return new NoticeText(title, String.join("\n\n", parts));
    }

    private String made(ReportRun run) {
        return messages.label(run.getOrder().form()) + ", SHA-256 " + run.getSha256() + "\n  "
                + links.to("/desk/report-file/" + run.getId());
    }

    private static String list(List<String> entries) {
        return Letter.BULLET + String.join("\n" + Letter.BULLET, entries);
    }
}
