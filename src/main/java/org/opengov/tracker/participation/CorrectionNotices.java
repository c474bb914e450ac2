package org.opengov.tracker.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.opengov.tracker.account.Contacts;
import org.opengov.tracker.account.Recipient;
import org.opengov.tracker.notice.NoticeLinks;
import org.opengov.tracker.notice.NoticeText;
import org.opengov.tracker.notice.Notices;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.Settings;

/** Tells coordinators that a figure looks wrong to somebody. */
@ApplicationScoped
class CorrectionNotices {

    @Inject
    Contacts contacts;

    @Inject
    Notices notices;

    @Inject
    Settings settings;

    void onAsked(@Observes CorrectionAsked event) {
        CorrectionRequest request = event.request();
        contacts.listRecipients().stream()
                .filter(Recipient::isCoordinator)
                .forEach(reader -> notices.give("correction/" + request.getNumber(), reader, text(request, reader)));
    }

    private NoticeText text(CorrectionRequest request, Recipient reader) {
        Messages messages = Messages.in(reader.language());
        NoticeLinks links = new NoticeLinks(settings.publicAddress(), reader);
        return new NoticeText(
                messages.text("notice.correction.title", request.getNumber(), messages.label(request.getPart())),
                messages.text("notice.correction.text", request.getPage()) + "\n\n"
                        + (request.getFigure() == null ? "" : request.getFigure() + "\n\n") + request.getWords()
                        + "\n\n"
                        + messages.text(
                                "notice.correction.link", links.to("/desk/correction-answer/" + request.getNumber())));
    }
}
