package org.opengov.tracker.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.platform.AuditEntry;
import org.opengov.tracker.platform.AuditSearch;
import org.opengov.tracker.platform.AuditTrail;
import org.opengov.tracker.platform.AuditVerdict;
import org.opengov.tracker.platform.Changes;
import org.opengov.tracker.platform.Changes.Change;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.web.Language;

/** Where an administrator looks through the audit trail and lets the chain be verified. */
@Named
@RequestScoped
public class AuditPage {

    private static final int PAGE = 50;
    private static final int SHORT = 160;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private Language language;

    @Inject
    @Param
    private String q;

    @Inject
    @Param
    private String action;

    @Inject
    @Param
    private String from;

    @Inject
    @Param
    private String to;

    @Inject
    @Param
    private String page;

    @Inject
    @Param
    private String verify;

    @Inject
    @Param
    private String noted;

    private AuditAddress address;
    private long total;
    private int number;
    private List<AuditEntry> entries = List.of();
    private AuditVerdict verdict;

    /**
     * A kind of deed to choose from.
     *
     * @param text its word
     */
    public record Choice(String action, String text) {}

    @PostConstruct
    void open() {
        address = new AuditAddress(q, action, from, to);
        AuditSearch search = address.search();
        total = audit.count(search, caller.get());
        number = Math.min(Math.max(1, whole(page)), getPages());
        entries = audit.list(search, (number - 1) * PAGE, PAGE, caller.get());
        if (verify != null) {
            verdict = audit.verify(noted, caller.get());
        }
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }

    private static int whole(String text) {
        return text != null && text.matches("\\d{1,7}") ? Integer.parseInt(text) : 1;
    }

    /** The entries of this page, newest first. */
    public List<AuditEntry> getEntries() {
        return entries;
    }

    /** What an entry tells of before and after, field by field. */
    public List<Change> changes(AuditEntry entry) {
        return entry.getWas() == null && entry.getBecame() == null
                ? List.of()
                : Changes.between(entry.getWas(), entry.getBecame());
    }

    /** Whether a text is so long that it is shown on demand only. */
    public boolean isLong(String text) {
        return text.length() > SHORT;
    }

    /** The beginning of a long text. */
    public String beginning(String text) {
        return text.substring(0, SHORT) + "…";
    }

    /** Every kind of deed that occurs, by its word. */
    public List<Choice> getActions() {
        Messages words = language.messages();
        return audit.listActions(caller.get()).stream()
                .map(found -> new Choice(found, words.text("audit." + found)))
                .sorted(Comparator.comparing(Choice::text))
                .toList();
    }

    /** What the verification found; null where none was asked for. */
    public AuditVerdict getVerdict() {
        return verdict;
    }

    /** What was found in one sentence. */
    public String getVerdictText() {
        return language.messages().text("trail.verdict." + verdict.finding().name(), verdict.position());
    }

    /** Whether a hash noted earlier was to be found as well. */
    public boolean isNotedAsked() {
        return isGiven(noted);
    }

    /** Whether the chain holds and has the hash noted earlier, if one was given. */
    public boolean isReassuring() {
        return verdict.isIntact() && (!isNotedAsked() || verdict.notedAt() > 0);
    }

    /** How many entries were found in all. */
    public long getTotal() {
        return total;
    }

    /** How many pages they fill, at least one. */
    public int getPages() {
        return (int) Math.max(1, (total + PAGE - 1) / PAGE);
    }

    /** Which page this is, counted from one. */
    public int getNumber() {
        return number;
    }

    /** This page's search with another page of it. */
    public String pageAddress(int other) {
        return "/admin/audit" + address.query("page=" + other);
    }

    /** The same entries as a table to keep. */
    public String getTableAddress() {
        return "/admin/audit.csv" + address.query("");
    }

    public String getQ() {
        return q == null ? "" : q;
    }

    public String getAction() {
        return action == null ? "" : action;
    }

    /** The first day, as the field takes it; empty where it was none. */
    public LocalDate getFrom() {
        return AuditAddress.day(from);
    }

    /** The last day. */
    public LocalDate getTo() {
        return AuditAddress.day(to);
    }

    /** What is wrong with the first day; empty where nothing is. */
    public String getFromProblem() {
        return problem(from);
    }

    /** What is wrong with the last day. */
    public String getToProblem() {
        return problem(to);
    }

    private String problem(String day) {
        return isGiven(day) && AuditAddress.day(day) == null
                ? language.messages().text("trail.day.invalid", day)
                : "";
    }

    public String getNoted() {
        return noted == null ? "" : noted;
    }
}
