package org.opengov.tracker.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.Settings;
import org.opengov.tracker.progress.ProgressUpdate;
import org.opengov.tracker.progress.PublishedUpdates;
import org.opengov.tracker.scoreboard.PlanRecord;
import org.opengov.tracker.scoreboard.Scoreboard;
import org.opengov.tracker.scoreboard.ScoreboardQuery;
import org.opengov.tracker.scoreboard.Scoreboards;

/** Reads all that a report says in one transaction. {@link StatusReports} sees to it that nothing moved meanwhile. */
@ApplicationScoped
@Transactional
class StatusReportQuery {

    @Inject
    ScoreboardQuery record;

    @Inject
    Scoreboards scoreboards;

    @Inject
    PublishedUpdates published;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    StatusReport read(String plan, LocalDate asOf, Voice voice, Messages messages) {
        // The record first: the scoreboards then carry the revision that it was read at.
        PlanRecord all = record.read(plan, asOf);
        Map<Voice, Scoreboard> voices = scoreboards.all(plan, asOf);
        Scoreboard chosen =
                scoreboards.at(plan, asOf, voice).withUnstatedTheme(messages.text("scoreboard.theme.unstated"));
        List<ProgressUpdate> updates = published.listOfPlan(plan, asOf);
        String site = settings.publicAddress().toString();
        ReportBlocks blocks = new ReportBlocks(all, voices, updates, site, messages);
        ReportUpdates rows = new ReportUpdates(site);
        return new StatusReport(
                new ReportFacts(messages).of(all),
                chosen,
                voices,
                all.commitments().stream().map(blocks::of).toList(),
                updates.stream().map(rows::of).toList(),
                address(chosen),
                ZonedDateTime.now(clock));
    }

    private String address(Scoreboard chosen) {
        return settings.publicAddress() + "/plans/" + chosen.plan() + "?asOf=" + chosen.asOf() + "&voice="
                + chosen.voice();
    }
}
