package org.opengov.tracker.opendata.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.opengov.tracker.opendata.feed.AtomFeed;
import org.opengov.tracker.opendata.feed.Feed;
import org.opengov.tracker.opendata.feed.Feeds;
import org.opengov.tracker.platform.NotFound;

/** Feeds of everything, of plans, their themes, agencies and commitments. */
@WebServlet("/feeds/*")
public class FeedFiles extends OpenFiles {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Feeds feeds;

    @Override
    Told tell(Question question) {
        return new Told(AtomFeed.MEDIA_TYPE, AtomFeed.write(feed(question)));
    }

    private Feed feed(Question question) {
        String[] parts = question.parts(".atom");
        Feeds.Reader reader = new Feeds.Reader(question.messages(), question.today());
        if (parts.length == 1 && parts[0].equals("all")) {
            return feeds.ofEverything(reader);
        }
        if (parts.length == 4 && parts[0].equals("plans") && parts[2].equals("themes")) {
            return feeds.ofTheme(parts[1], parts[3], reader);
        }
        if (parts.length != 2) {
            throw new NotFound("feed", question.path());
        }
        return switch (parts[0]) {
            case "plans" -> feeds.ofPlan(parts[1], reader);
            case "agencies" -> feeds.ofAgency(parts[1], reader);
            case "commitments" -> feeds.ofCommitment(parts[1], reader);
            default -> throw new NotFound("feed", question.path());
        };
    }
}
