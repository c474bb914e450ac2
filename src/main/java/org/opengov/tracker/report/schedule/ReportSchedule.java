package org.opengov.tracker.report.schedule;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.platform.Versioned;
import org.opengov.tracker.report.ReportForm;
import org.opengov.tracker.report.ReportKind;
import org.opengov.tracker.report.ReportOrder;
import org.opengov.tracker.report.Scope;

/** A report that is made by the calendar. It is never changed: who wants another one adds it and removes this one. */
@Entity
@Table(name = "report_schedule")
public class ReportSchedule extends Versioned {

    /** A statement that is due early in a year tells of the year before. */
    private static final int MONTHS_BACK = 6;

    private String plan;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    @Column(name = "month_of_year")
    private Integer month;

    @Column(name = "day_of_month")
    private Integer day;

    @Column(name = "once_on")
    private LocalDate once;

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    private int against;

    @Enumerated(EnumType.STRING)
    private Voice voice;

    private String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "scope_kind")
    private Scope.Kind scopeKind;

    @Column(name = "scope_key")
    private String scopeKey;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_on")
    private LocalDate addedOn;

    @ElementCollection
    @CollectionTable(name = "report_schedule_form", joinColumns = @JoinColumn(name = "schedule_id"))
    @Column(name = "form")
    @Enumerated(EnumType.STRING)
    private Set<ReportForm> forms = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "report_schedule_reader", joinColumns = @JoinColumn(name = "schedule_id"))
    @Column(name = "login")
    private Set<String> readers = new HashSet<>();

    protected ReportSchedule() {}

    ReportSchedule(ScheduleDraft draft, String login, LocalDate today) {
        this.plan = draft.plan();
        this.occasion = draft.when().occasion();
        this.month = occasion == Occasion.YEARLY ? draft.when().month() : null;
        this.day = occasion == Occasion.YEARLY ? draft.when().day() : null;
        this.once = occasion == Occasion.ONCE ? draft.when().once() : null;
        this.kind = draft.what().kind();
        this.against = draft.what().against();
        this.voice = draft.what().voice();
        this.language = draft.what().language().getLanguage();
        this.scopeKind = draft.what().scope().kind();
        this.scopeKey = draft.what().scope().key();
        this.forms.addAll(draft.forms());
        this.readers.addAll(draft.readers());
        this.addedBy = login;
        this.addedOn = today;
    }

    /** The day of the calendar that it is due on, seen from a day; empty where none is, or it goes by closings. */
    Optional<LocalDate> dueOn(LocalDate today) {
        DueDay due = new DueDay(today, addedOn);
        return switch (occasion) {
            case YEARLY -> due.yearly(month, day);
            case ONCE -> due.once(once);
            case AFTER_CLOSING -> Optional.empty();
        };
    }

    /** The day that it will be due on, as far as the calendar tells; empty where it goes by closings, or is over. */
    public Optional<LocalDate> nextOn(LocalDate today) {
        return switch (occasion) {
            case YEARLY -> Optional.of(new DueDay(today, addedOn).nextYearly(month, day));
            case ONCE -> Optional.of(once).filter(planned -> !planned.isBefore(today));
            case AFTER_CLOSING -> Optional.empty();
        };
    }

    /**
     * What is to be made of a cut.
     *
     * @param cut number of the cut
     */
    List<ReportOrder> orders(LocalDate asOf, int cut) {
        Integer year = kind == ReportKind.ANNUAL_STATEMENT
                ? Integer.valueOf(asOf.minusMonths(MONTHS_BACK).getYear())
                : null;
        return getForms().stream()
                .map(form ->
                        new ReportOrder(kind, form, plan, cut, asOf, against, voice, getLanguage(), getScope(), year))
                .toList();
    }

    /** Code of the plan. */
    public String getPlan() {
        return plan;
    }

    /** What makes it due. */
    public Occasion getOccasion() {
        return occasion;
    }

    /** The month of a yearly one; null for others. */
    public Integer getMonth() {
        return month;
    }

    /** The day of the month of a yearly one; null for others. */
    public Integer getDay() {
        return day;
    }

    /** The day of one that is due once; null for others. */
    public LocalDate getOnce() {
        return once;
    }

    /** Which report. */
    public ReportKind getKind() {
        return kind;
    }

    /** The language it is written in. */
    public Locale getLanguage() {
        return new Locale(language);
    }

    /** What part of the plan it speaks of. */
    public Scope getScope() {
        return new Scope(scopeKind, scopeKey);
    }

    /** Its forms, in the order of their names. */
    public List<ReportForm> getForms() {
        return forms.stream().sorted().toList();
    }

    /** Who is told, by login. */
    public List<String> getReaders() {
        return readers.stream().sorted().toList();
    }

    /** Login name of who added it. */
    public String getAddedBy() {
        return addedBy;
    }

    /** The day it was added. */
    public LocalDate getAddedOn() {
        return addedOn;
    }
}
