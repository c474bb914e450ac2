package org.opengov.tracker.notice;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.opengov.tracker.account.Recipient;

/** Addresses of this site for one reader, in the reader's language. */
public record NoticeLinks(URI site, Recipient reader) {

    /** A path of this site. */
    public String to(String path) {
        return site + path + (path.contains("?") ? "&" : "?") + "lang="
                + reader.language().getLanguage();
    }

    String toMilestone(String ogpId, String period) {
        return to("/desk/progress-edit/" + encoded(ogpId) + "?period=" + encoded(period));
    }

    /** Where the reader is asked whether to stop; also for programs that stop at once. */
    String toStop() {
        return to("/stop-mails-now?token=" + encoded(reader.stopToken()));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
