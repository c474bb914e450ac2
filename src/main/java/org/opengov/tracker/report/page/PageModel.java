package org.opengov.tracker.report.page;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.Map;
import org.opengov.tracker.cut.PublicRecord.PlanFacts;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.StatusReport;
import org.opengov.tracker.scoreboard.Scoreboard;

/** A status report as the maps, lists and texts that its template sees. */
public final class PageModel {

    private final StatusReport report;
    private final PageWords words;

    /** A report, told with these messages. */
    public PageModel(StatusReport report, Messages messages) {
        this.report = report;
        this.words = new PageWords(messages);
    }

    /** Every field that a template may name. */
    public Map<String, Object> fields() {
        PageFigures figures = new PageFigures(report, words);
        PageSources sources = new PageSources(report);
        PageUpdates updates = new PageUpdates(report, words);
        PageCommitments commitments = new PageCommitments(report, words, sources);
        return Map.ofEntries(
                entry("language", words.messages().locale().getLanguage()),
                entry("text", words.labels()),
                entry("cover", cover()),
                entry("plan", plan()),
                entry("figures", figures.fields()),
                entry("cut", new PageCut(report, words).fields()),
                entry("changes", new PageChanges(report, words).fields()),
                entry("reporting", new PageReporting(report, words).fields()),
                entry("burndown", new PageBurndown(report, words).fields()),
                entry("attention", new PageAttention(report, words).fields()),
                entry("themes", commitments.themes()),
                entry("updates", updates.rows()),
                entry("updatesNote", updates.note()),
                entry("definitions", new PageDefinitions(words).fields()),
                entry("sources", sources.all()));
    }

    private Map<String, Object> cover() {
        Scoreboard scoreboard = report.scoreboard();
        LocalDate made = report.madeAt().toLocalDate();
        String voice = words.messages().label(scoreboard.voice());
        return Map.ofEntries(
                entry("asOf", words.messages().day(scoreboard.asOf())),
                entry("voice", voice),
                entry("documentTitle", documentTitle()),
                entry("scope", words.common().scope(report)),
                entry("subject", words.say("subject", report.plan().code(), day(scoreboard), voice)),
                entry("headline", new PageHeadline(scoreboard, words).fields()),
                entry("revision", words.number(scoreboard.revision())),
                entry("address", PageSources.address(report.address())),
                entry("madeOn", words.messages().day(made)),
                entry("sample", scoreboard.sample()));
    }

    private String documentTitle() {
        String title = words.say(
                "documentTitle", report.plan().titleIn(words.messages().locale()), day(report.scoreboard()));
        String scope = words.common().scope(report);
        return scope.isEmpty() ? title : title + " · " + scope;
    }

    private String day(Scoreboard scoreboard) {
        return words.messages().day(scoreboard.asOf());
    }

    private Map<String, Object> plan() {
        PlanFacts plan = report.plan();
        return Map.ofEntries(
                entry("code", plan.code()),
                entry("title", plan.titleIn(words.messages().locale())),
                entry("language", plan.language()),
                entry("country", plan.country()),
                entry("act", words.common().act(plan.act())),
                entry("dates", words.dates(plan.starts(), plan.ends())),
                entry("agencies", words.number(plan.agencies())));
    }
}
