package org.opengov.tracker.opendata;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.history.AskedDays;
import org.opengov.tracker.history.Span;
import org.opengov.tracker.history.Spans;
import org.opengov.tracker.history.Timelines;
import org.opengov.tracker.linkcheck.LinkChecks;
import org.opengov.tracker.linkcheck.LinkState;
import org.opengov.tracker.platform.Settings;
import org.opengov.tracker.scoreboard.Scoreboards;

/** What changed of plans between two days, as data. */
@ApplicationScoped
@Transactional
public class OpenChanges {

    private static final int MOST = 1000;

    @Inject
    Spans spans;

    @Inject
    Timelines timelines;

    @Inject
    Scoreboards scoreboards;

    @Inject
    LinkChecks links;

    @Inject
    Settings settings;

    private Site site;

    @PostConstruct
    void begin() {
        site = new Site(settings.publicAddress());
    }

    /**
     * What changed of a plan.
     *
     * @param from null for the day before the last change up to {@code to}
     * @param to null for the last change, or for today where {@code from} is given
     * @param voice the only voice to be told; null for all
     */
    public ChangesData get(String plan, LocalDate from, LocalDate to, Voice voice) {
        Span span = spans.of(plan, AskedDays.complete(from, to, timelines.of(plan), scoreboards.today()), MOST);
        Map<String, LinkState> known = links.mapKnown();
        return ChangesData.of(
                span,
                voice,
                new ChangesData.Published(
                        span.amendments().stream()
                                .map(amendment -> AmendmentData.of(amendment, site))
                                .toList(),
                        span.updates().stream()
                                .map(update -> UpdateData.of(update, known, site))
                                .toList(),
                        span.assessments().stream().map(AssessmentData::of).toList()),
                site);
    }
}
