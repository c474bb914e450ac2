package org.opengov.tracker.report.page;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.opengov.tracker.progress.EvidenceCoverage.Backed;
import org.opengov.tracker.report.Reporting;
import org.opengov.tracker.report.Reporting.AgencyScore;
import org.opengov.tracker.report.Reporting.Gap;
import org.opengov.tracker.report.Reporting.PeriodScore;
import org.opengov.tracker.report.StatusReport;

/** Who reported: by period, by agency, with what is missing and how much is backed by evidence. */
final class PageReporting {

    private final StatusReport report;
    private final PageWords words;

    PageReporting(StatusReport report, PageWords words) {
        this.report = report;
        this.words = words;
    }

    Map<String, Object> fields() {
        Reporting reporting = Reporting.of(report);
        List<AgencyScore> silent = reporting.agencies().stream()
                .filter(agency -> agency.missing() > 0)
                .toList();
        return Map.of(
                "any", !reporting.periods().isEmpty(),
                "periods", reporting.periods().stream().map(this::period).toList(),
                "agencies", reporting.agencies().stream().map(this::agency).toList(),
                "silent", silent.stream().map(this::gaps).toList(),
                "anySilent", !silent.isEmpty(),
                "evidence", evidence(reporting.backed()));
    }

    private Map<String, Object> period(PeriodScore score) {
        return Map.ofEntries(
                entry("code", score.period().code()),
                entry("due", words.messages().day(score.period().dueOn())),
                entry(
                        "closed",
                        score.period().closedOn() == null
                                ? words.say("periodOpen")
                                : words.messages().day(score.period().closedOn())),
                entry("owed", count(score.owed())),
                entry("published", count(score.published())),
                entry("nil", count(score.nil())),
                entry("late", count(score.late())),
                entry("missing", count(score.missing())),
                entry("notYetDue", count(score.notYetDue())));
    }

    private Map<String, Object> agency(AgencyScore score) {
        return Map.ofEntries(
                entry("name", score.name()),
                entry("owed", count(score.owed())),
                entry("published", count(score.published())),
                entry("nil", count(score.nil())),
                entry("missing", count(score.missing())),
                entry("backed", share(score.backed())));
    }

    private Map<String, Object> gaps(AgencyScore score) {
        return Map.of(
                "name", score.name(),
                "count", words.number(score.missing()),
                "gaps", score.gaps().stream().map(this::gap).toList());
    }

    private Map<String, Object> gap(Gap gap) {
        return Map.of(
                "id", gap.milestone().id(),
                "anchor", PageWords.anchor("c", gap.milestone().commitmentNumber()),
                "periods", String.join(", ", gap.periods()));
    }

    private Map<String, Object> count(int count) {
        return Map.of("count", words.number(count), "none", count == 0);
    }

    private String evidence(Backed backed) {
        return backed.updates() == 0
                ? words.say("evidenceNone")
                : words.say(
                        "evidenceCoverage",
                        backed.backed(),
                        backed.updates(),
                        words.messages().percent((double) backed.backed() / backed.updates()));
    }

    private String share(Backed backed) {
        return backed.updates() == 0 ? "–" : words.say("backedOf", backed.backed(), backed.updates());
    }
}
