package org.opengov.tracker.report.schedule;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.opengov.tracker.platform.Versioned;
import org.opengov.tracker.report.ReportKind;
import org.opengov.tracker.report.run.ReportRun;

/** What a schedule has set going on one occasion: the reports, and who is told when they are made. */
@Entity
@Table(name = "report_delivery")
public class ReportDelivery extends Versioned {

    @Column(name = "schedule_id")
    private Long schedule;

    private String occasion;
    private String plan;

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    @Column(name = "as_of")
    private LocalDate asOf;

    @Column(name = "cut_number")
    private Integer cut;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "told_at")
    private Instant toldAt;

    @ManyToMany
    @JoinTable(
            name = "report_delivery_run",
            joinColumns = @JoinColumn(name = "delivery_id"),
            inverseJoinColumns = @JoinColumn(name = "run_id"))
    @OrderBy("fileName")
    private List<ReportRun> runs = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "report_delivery_reader", joinColumns = @JoinColumn(name = "delivery_id"))
    @Column(name = "login")
    private Set<String> readers = new HashSet<>();

    protected ReportDelivery() {}

    /**
     * What it is for.
     *
     * @param key tells the occasion from all others of its schedule
     */
    record Due(Long schedule, String key, LocalDate day) {}

    ReportDelivery(ReportSchedule schedule, Due due, Instant now) {
        this.schedule = schedule.getId();
        this.occasion = due.key();
        this.plan = schedule.getPlan();
        this.kind = schedule.getKind();
        this.asOf = due.day();
        this.begunAt = now;
        this.readers.addAll(schedule.getReaders());
    }

    /** It is for what happened before its schedule held: nothing is made. */
    void pass() {
        toldAt = begunAt;
    }

    /** These reports are being made for it. */
    void await(int number, List<ReportRun> asked) {
        cut = number;
        runs.addAll(asked);
    }

    /** Whether nothing of it is being made any more. */
    boolean isSettled() {
        return runs.stream().noneMatch(run -> run.getState().isUnderWay());
    }

    /** Everybody was told. */
    void tell(Instant now) {
        toldAt = now;
    }

    /** Id of its schedule, which may be gone. */
    public Long getSchedule() {
        return schedule;
    }

    /** Code of the plan. */
    public String getPlan() {
        return plan;
    }

    /** Which report. */
    public ReportKind getKind() {
        return kind;
    }

    /** The day it is told for. */
    public LocalDate getAsOf() {
        return asOf;
    }

    /** Number of the cut that was frozen for it; null where nothing is made. */
    public Integer getCut() {
        return cut;
    }

    /** When it was set going. */
    public Instant getBegunAt() {
        return begunAt;
    }

    /** When everybody was told; null before. */
    public Instant getToldAt() {
        return toldAt;
    }

    /** The reports. */
    public List<ReportRun> getRuns() {
        return List.copyOf(runs);
    }

    /** Who is told, by login. */
    public Set<String> getReaders() {
        return Set.copyOf(readers);
    }
}
