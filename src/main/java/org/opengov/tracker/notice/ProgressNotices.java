package org.opengov.tracker.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.opengov.tracker.account.Contacts;
import org.opengov.tracker.account.Recipient;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.Settings;
import org.opengov.tracker.platform.mail.Letter;
import org.opengov.tracker.progress.ProgressPublished;
import org.opengov.tracker.progress.ProgressReturned;
import org.opengov.tracker.progress.ProgressSubmitted;
import org.opengov.tracker.progress.ProgressUpdate;

/**
 * Tells those concerned what became of an update. It listens within the transaction of the deed: an update that was
 * taken has told, and one that was not has told nobody.
 */
@ApplicationScoped
class ProgressNotices {

    /** The page of review lists them all. */
    private static final int MOST_LISTED = 50;

    @Inject
    Contacts contacts;

    @Inject
    Notices notices;

    @Inject
    Settings settings;

    void onSubmitted(@Observes ProgressSubmitted event) {
        List<ProgressUpdate> updates = event.updates();
        ProgressUpdate first = updates.get(0);
        String about = "submitted/" + first.getId() + "/" + first.getVersion();
        tell(about, Recipient::isCoordinator, (messages, links) -> {
            boolean help =
                    updates.stream().anyMatch(update -> update.getStatement().isHelpWanted());
            String called = help ? "\n\n" + messages.text("notice.helpWanted") : "";
            return updates.size() == 1
                    ? ofOne(first, called, messages, links)
                    : ofMany(updates, called, messages, links);
        });
    }

    private static NoticeText ofOne(ProgressUpdate update, String help, Messages messages, NoticeLinks links) {
        String review = links.to("/desk/review-update/" + update.getId());
        return new NoticeText(
                messages.text("notice.submitted.title", name(update), ogpId(update)),
                messages.text("notice.submitted.text", name(update), said(update), period(update)) + help + "\n\n"
                        + messages.text("notice.submitted.link", review));
    }

    private static NoticeText ofMany(List<ProgressUpdate> updates, String help, Messages messages, NoticeLinks links) {
        String name = name(updates.get(0));
        String list = updates.stream()
                .limit(MOST_LISTED)
                .map(update -> "\n" + Letter.BULLET + ogpId(update) + " "
                        + update.getMilestone().getTitle())
                .collect(Collectors.joining());
        int more = updates.size() - MOST_LISTED;
        return new NoticeText(
                messages.text("notice.submitted.many.title", name, updates.size()),
                messages.text("notice.submitted.many.text", name, updates.size(), period(updates.get(0))) + help + "\n"
                        + list + (more > 0 ? "\n\n" + messages.text("notice.more", more) : "") + "\n\n"
                        + messages.text("notice.submitted.many.link", links.to("/desk/review")));
    }

    void onReturned(@Observes ProgressReturned event) {
        ProgressUpdate update = event.update();
        String about = "returned/" + update.getId() + "/" + update.getVersion();
        tell(
                about,
                reader -> isOfTheirs(update, reader),
                (messages, links) -> new NoticeText(
                        messages.text("notice.returned.title", ogpId(update)),
                        messages.text(
                                        "notice.returned.text",
                                        said(update),
                                        period(update),
                                        messages.day(update.getPeriod().getDueOn()))
                                + "\n\n"
                                + update.getReturnReason()
                                + "\n\n"
                                + messages.text(
                                        "notice.returned.link", links.toMilestone(ogpId(update), period(update)))));
    }

    void onPublished(@Observes ProgressPublished event) {
        ProgressUpdate update = event.update();
        String commitment =
                "/commitments/" + update.getMilestone().getCommitment().getOgpId();
        tell(
                "published/" + update.getId(),
                reader -> isOfTheirs(update, reader),
                (messages, links) -> new NoticeText(
                        messages.text("notice.published.title", ogpId(update)),
                        messages.text("notice.published.text", said(update), period(update)) + "\n\n"
                                + links.to(commitment)));
    }

    private interface Writer {
        NoticeText write(Messages messages, NoticeLinks links);
    }

    private void tell(String about, Predicate<Recipient> concerned, Writer writer) {
        contacts.listRecipients().stream()
                .filter(concerned)
                .forEach(reader -> notices.give(
                        about,
                        reader,
                        writer.write(
                                Messages.in(reader.language()), new NoticeLinks(settings.publicAddress(), reader))));
    }

    private static boolean isOfTheirs(ProgressUpdate update, Recipient reader) {
        return reader.isOfficerOf(update.getAgency().getCode());
    }

    private static String ogpId(ProgressUpdate update) {
        return update.getMilestone().getOgpId();
    }

    private static String period(ProgressUpdate update) {
        return update.getPeriod().getCode();
    }

    private static String name(ProgressUpdate update) {
        return update.getAgency().getName();
    }

    private static String said(ProgressUpdate update) {
        return ogpId(update) + " “" + update.getMilestone().getTitle() + "”";
    }
}
