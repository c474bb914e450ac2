package org.opengov.tracker.report.page;

import static java.util.Map.entry;
import static org.opengov.tracker.report.page.PageWords.orEmpty;

import java.util.List;
import java.util.Map;
import org.opengov.tracker.cut.PublicRecord.EvidenceRow;
import org.opengov.tracker.cut.PublicRecord.UpdateRow;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.StatusReport;

/** The published updates, with what backs them. */
final class PageUpdates {

    /**
     * So many are told on a page. A PDF is laid out in memory as a whole: one of a hundred commitments with two thousand
     * updates held some 300 MB of heap and more, where a server has 512. The tables leave nothing out.
     */
    static final int MOST = 500;

    private final StatusReport report;
    private final PageWords words;

    PageUpdates(StatusReport report, PageWords words) {
        this.report = report;
        this.words = words;
    }

    List<Map<String, Object>> rows() {
        return report.updates().stream().limit(MOST).map(this::row).toList();
    }

    /** Where the other updates are, in words; empty where all of them are told. */
    String note() {
        int all = report.updates().size();
        return all <= MOST ? "" : words.say("newestUpdates", all, MOST);
    }

    /** One update, as every kind of report tells it. */
    Map<String, Object> row(UpdateRow update) {
        Messages messages = words.messages();
        return words.mark(
                update.completion(),
                Map.ofEntries(
                        entry("id", update.milestoneId()),
                        entry("number", update.commitmentNumber()),
                        entry("title", update.milestoneTitle()),
                        entry("agency", orEmpty(update.agency())),
                        entry("period", orEmpty(update.period())),
                        entry("published", messages.day(update.published())),
                        entry("nil", update.nil()),
                        entry("nilReason", orEmpty(update.nilReason())),
                        entry("completedOn", update.completedOn() == null ? "" : messages.day(update.completedOn())),
                        entry("done", orEmpty(update.done())),
                        entry("challenges", orEmpty(update.challenges())),
                        entry("nextSteps", orEmpty(update.nextSteps())),
                        entry(
                                "evidence",
                                update.evidence().stream().map(this::evidence).toList())));
    }

    private Map<String, Object> evidence(EvidenceRow evidence) {
        return Map.of(
                "title", evidence.title(),
                "source", PageSources.address(report.addressOf(evidence.address())),
                "sha256", orEmpty(evidence.sha256()));
    }
}
