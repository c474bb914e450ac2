package org.opengov.tracker.report.page;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.cut.PublicRecord.Act;
import org.opengov.tracker.cut.PublicRecord.UpdateRow;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.StatusReport;

/**
 * What one agency did in one year, as the maps, lists and texts that the template of annual statements sees.
 *
 * <p>Order 2421 of 5 September 2012, which adopted the plan of 2012-2015, asks it of each central and local body by
 * 15 January, for the Cabinet of Ministers and the Commission on Combating Corruption. To whom the bodies of another plan
 * report is not known here, and is left for a person to write.
 */
public final class AnnualStatementModel {

    private static final String PREFIX = "report.annual.";

    /** The act whose addressees are known. */
    private static final String ORDER = "2421";

    /** The labels of this kind; each is a message under {@link #PREFIX}. */
    private static final List<String> LABELS = List.of(
            "act",
            "addresseeUnknown",
            "answersFor",
            "answersForNone",
            "brief",
            "byRole",
            "closed",
            "commitmentsOf",
            "correction",
            "count",
            "dueBy",
            "evidenceList",
            "late",
            "noChallenges",
            "noCommitments",
            "noEvidence",
            "noNextSteps",
            "noUpcoming",
            "owed",
            "owedNote",
            "plan",
            "reportingPeriod",
            "role",
            "signDate",
            "signName",
            "signPosition",
            "signature",
            "signatureNote",
            "signed",
            "spent",
            "state",
            "stateAsOf",
            "statement",
            "submittedTo",
            "upcoming");

    private final StatusReport report;
    private final AgencyYear year;
    private final PageWords words;
    private final KindWords own;

    /**
     * A statement, told with these messages.
     *
     * @param report of one agency
     * @param year the year that it is about
     * @throws IllegalArgumentException when the report is of anything but one agency
     */
    public AnnualStatementModel(StatusReport report, Messages messages, int year) {
        this.report = GovernmentReport.of(report);
        this.year = new AgencyYear(report, year);
        this.words = new PageWords(messages);
        this.own = new KindWords(words, PREFIX);
    }

    /** Every field that a template may name. */
    public Map<String, Object> fields() {
        PageSources sources = new PageSources(report);
        AnnualCommitments commitments = new AnnualCommitments(report, year, words, own, sources);
        AnnualCells cells = new AnnualCells(year, words, own);
        KindCover cover = new KindCover(report, words);
        List<Map<String, Object>> evidence = commitments.evidence();
        return Map.ofEntries(
                entry("language", words.messages().locale().getLanguage()),
                entry("text", own.labels(LABELS)),
                entry("cover", cover.cover(titles())),
                entry("cut", new PageCut(report, words).fields()),
                entry("plan", cover.plan()),
                entry("figures", new PageFigures(report, words).fields()),
                entry("voice", voices()),
                entry("periods", cells.periods()),
                entry("owed", cells.counts()),
                entry("brief", brief()),
                entry("roles", roles()),
                entry("commitments", commitments.rows()),
                entry("evidence", evidence),
                entry("anyEvidence", !evidence.isEmpty()),
                entry("sources", sources.all()));
    }

    private Map<String, Object> titles() {
        String about = String.valueOf(year.year());
        String next = String.valueOf(year.year() + 1);
        String plan = report.plan().titleIn(words.messages().locale());
        Act act = report.plan().act();
        boolean known = act != null && ORDER.equals(act.number());
        return Map.ofEntries(
                entry("title", own.say("title", about)),
                entry("documentTitle", own.say("documentTitle", about, year.name(), plan)),
                entry("subject", own.say("subject", report.plan().code(), year.name(), about)),
                entry("agency", year.name()),
                entry("year", about),
                entry("addressee", known ? own.say("addressee") : ""),
                entry("noPeriod", own.say("noPeriod", about)),
                entry("done", own.say("done", about)),
                entry("told", own.say("told", about)),
                entry("challenges", own.say("challenges", about)),
                entry("next", own.say("next", next)));
    }

    private Map<String, Object> voices() {
        return Map.of(
                "government", words.messages().label(Voice.GOVERNMENT),
                "independent", words.messages().label(Voice.INDEPENDENT));
    }

    /** The year in plain sentences: what was published, how much of it says that nothing changed, and what is late. */
    private List<String> brief() {
        List<UpdateRow> updates = year.updates();
        String about = String.valueOf(year.year());
        if (updates.isEmpty()) {
            return List.of(own.say("brief.none", about));
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(own.say("brief.published", about, updates.size()));
        long nil = updates.stream().filter(UpdateRow::nil).count();
        long late = updates.stream().filter(UpdateRow::late).count();
        long corrections =
                updates.stream().filter(update -> update.corrects() != null).count();
        if (nil > 0) {
            sentences.add(own.say("brief.nil", nil));
        }
        if (late > 0) {
            sentences.add(own.say("brief.late", late));
        }
        if (corrections > 0) {
            sentences.add(own.say("brief.corrections", corrections));
        }
        return sentences;
    }

    private List<Map<String, Object>> roles() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Involvement.Role role : Involvement.Role.values()) {
            long count = year.commitments().stream()
                    .filter(commitment -> year.in(commitment).role() == role)
                    .count();
            Map<String, Object> row = new HashMap<>();
            row.put("word", own.say("role." + role));
            row.put("count", words.number(count));
            row.put("none", count == 0);
            rows.add(row);
        }
        return rows;
    }
}
