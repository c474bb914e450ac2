package org.opengov.tracker.report.pdf;

import static java.util.Map.entry;
import static org.opengov.tracker.report.pdf.PdfWords.orEmpty;

import java.time.LocalDate;
import java.util.Map;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.StatusReport;
import org.opengov.tracker.report.StatusReport.PlanFacts;
import org.opengov.tracker.scoreboard.Scoreboard;

/** A status report as the maps, lists and texts that its template sees. */
final class PdfModel {

    private final StatusReport report;
    private final PdfWords words;

    PdfModel(StatusReport report, Messages messages) {
        this.report = report;
        this.words = new PdfWords(messages);
    }

    Map<String, Object> fields() {
        PdfFigures figures = new PdfFigures(report, words);
        PdfSources sources = new PdfSources(report);
        PdfCommitments commitments = new PdfCommitments(report, words, sources);
        return Map.ofEntries(
                entry("language", words.messages().locale().getLanguage()),
                entry("text", words.labels()),
                entry("cover", cover()),
                entry("plan", plan()),
                entry("figures", figures.fields()),
                entry("attention", new PdfAttention(report, words).fields()),
                entry("themes", commitments.themes()),
                entry("updates", new PdfUpdates(report, words).rows()),
                entry("definitions", new PdfDefinitions(words).fields()),
                entry("sources", sources.all()));
    }

    private Map<String, Object> cover() {
        Scoreboard scoreboard = report.scoreboard();
        LocalDate made = report.madeAt().toLocalDate();
        String voice = words.messages().label(scoreboard.voice());
        return Map.ofEntries(
                entry("asOf", words.messages().day(scoreboard.asOf())),
                entry("voice", voice),
                entry("documentTitle", words.say("documentTitle", report.plan().title(), day(scoreboard))),
                entry("subject", words.say("subject", report.plan().code(), day(scoreboard), voice)),
                entry("headline", new PdfHeadline(scoreboard, words).fields()),
                entry("revision", words.number(scoreboard.revision())),
                entry("address", PdfSources.address(report.address())),
                entry("madeOn", words.messages().day(made)),
                entry("sample", scoreboard.sample()));
    }

    private String day(Scoreboard scoreboard) {
        return words.messages().day(scoreboard.asOf());
    }

    private Map<String, Object> plan() {
        PlanFacts plan = report.plan();
        return Map.ofEntries(
                entry("code", plan.code()),
                entry("title", plan.title()),
                entry("language", plan.language()),
                entry("country", plan.country()),
                entry("act", orEmpty(plan.act())),
                entry("dates", words.dates(plan.starts(), plan.ends())),
                entry("agencies", words.number(plan.agencies())));
    }
}
