package org.opengov.tracker.report.page;

import static java.util.Map.entry;
import static org.opengov.tracker.report.page.PageWords.orEmpty;

import java.util.HashMap;
import java.util.Map;
import org.opengov.tracker.cut.PublicRecord.PlanFacts;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.report.StatusReport;
import org.opengov.tracker.scoreboard.Scoreboard;

/** What the cover and the margins of a report say of the plan, of the day and of where its figures come from. */
final class KindCover {

    private final StatusReport report;
    private final PageWords words;

    KindCover(StatusReport report, PageWords words) {
        this.report = report;
        this.words = words;
    }

    /** The fields of the cover; each kind adds its titles. */
    Map<String, Object> cover(Map<String, Object> titles) {
        Scoreboard scoreboard = report.scoreboard();
        Map<String, Object> fields = new HashMap<>(Map.ofEntries(
                entry("asOf", words.messages().day(scoreboard.asOf())),
                entry("voice", words.messages().label(scoreboard.voice())),
                entry("headline", new PageHeadline(scoreboard, words).fields()),
                entry("revision", words.number(scoreboard.revision())),
                entry("address", PageSources.address(report.address())),
                entry("madeOn", words.messages().day(report.madeAt().toLocalDate())),
                entry("sample", scoreboard.sample())));
        fields.putAll(titles);
        return fields;
    }

    /** What the plan is; empty where its sources do not say. */
    Map<String, Object> plan() {
        PlanFacts plan = report.plan();
        return Map.ofEntries(
                entry("code", plan.code()),
                entry("title", plan.titleIn(words.messages().locale())),
                entry("language", plan.language()),
                entry("country", plan.country()),
                entry("act", words.common().act(plan.act())),
                entry("dates", words.dates(known(plan.starts()), known(plan.ends()))),
                entry("agencies", words.number(plan.agencies())),
                entry("coordinator", orEmpty(plan.coordinator())),
                entry("preparation", orEmpty(plan.preparation())));
    }

    private static EdtfDate known(EdtfDate date) {
        return date == null ? EdtfDate.UNKNOWN : date;
    }
}
