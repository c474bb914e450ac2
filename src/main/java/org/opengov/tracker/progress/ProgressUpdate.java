package org.opengov.tracker.progress;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Milestone;
import org.opengov.tracker.plan.ReportingPeriod;
import org.opengov.tracker.platform.Breaches;
import org.opengov.tracker.platform.Forbidden;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.platform.Versioned;

/**
 * What the responsible agency says of one milestone in one reporting period.
 *
 * <p>Its life: an officer of the agency writes it (draft) and hands it in (submitted); until a coordinator looks at it
 * the officer may take it back. A coordinator publishes it or hands it back with a reason (returned), upon which the
 * officer writes on. Once published it never changes; a correction is a new update that names this one. At most one
 * update of a milestone and period is on its way.
 */
@Entity
@Table(name = "progress_update")
public class ProgressUpdate extends Versioned {

    private static final EnumSet<ReviewState> WRITABLE = EnumSet.of(ReviewState.DRAFT, ReviewState.RETURNED);

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Milestone milestone;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private ReportingPeriod period;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Agency agency;

    @Enumerated(EnumType.STRING)
    private ReviewState state = ReviewState.DRAFT;

    @Column(name = "under_way")
    private Boolean underWay = true;

    @Embedded
    private Statement statement = new Statement();

    @ManyToOne(fetch = FetchType.LAZY)
    private ProgressUpdate corrects;

    private boolean sample;
    private String author;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    private String reviewer;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    @Column(name = "return_reason")
    private String returnReason;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @OneToMany(mappedBy = "update", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<Evidence> evidence = new ArrayList<>();

    protected ProgressUpdate() {}

    /** An empty draft; refused to whoever is no officer of the responsible or the lead agency. */
    ProgressUpdate(Milestone milestone, ReportingPeriod period, Officer officer, Instant now) {
        this.milestone = milestone;
        this.period = period;
        requireAuthor(officer);
        this.agency = Stream.concat(milestone.responsible().stream(), milestone.getCommitment().lead().stream())
                .filter(body -> officer.isOfficerOf(body.getCode()))
                .findFirst()
                .orElseThrow();
        this.author = officer.login();
        this.savedAt = now;
    }

    /** Whether the caller may report on a milestone: an officer of the responsible or of the lead agency. */
    static boolean mayReport(Milestone milestone, Officer officer) {
        return officer.isOfficer() && milestone.isReportedBy(officer.agencyCode());
    }

    /** Takes what an officer wrote, right or not; only handing it in asks for the rules. */
    void write(ProgressDraft draft, ProgressUpdate corrected, Officer officer, Instant now) {
        requireWritableBy(officer);
        statement = new Statement(draft);
        corrects = corrected;
        author = officer.login();
        savedAt = now;
    }

    /**
     * Hands it in for review.
     *
     * @param before the completion last published of the milestone
     * @throws RuleBroken with every rule it breaks, each at its field
     */
    void submit(Officer officer, Completion before, LocalDate day, Instant now) {
        requireWritableBy(officer);
        Breaches breaches =
                new Breaches().when(!period.isOpenOn(day), "period", "progress.period.closed", period.getCode());
        statement.check(breaches, milestone, before, day);
        breaches.when(
                statement.getCompletion() == Completion.COMPLETE && evidence.isEmpty(),
                "evidence",
                "progress.evidence.required");
        breaches.raise();
        state = ReviewState.SUBMITTED;
        author = officer.login();
        submittedAt = now;
    }

    /** Takes it back before a coordinator has looked at it. */
    void withdraw(Officer officer) {
        requireAuthor(officer);
        requireSubmitted();
        state = ReviewState.DRAFT;
        submittedAt = null;
    }

    /**
     * Makes it public, for good.
     *
     * @throws Forbidden when the caller is no coordinator, or wrote the update
     */
    void publish(Officer by, LocalDate day, Instant now) {
        review(by, now);
        state = ReviewState.PUBLISHED;
        publishedOn = day;
        underWay = null;
        returnReason = null;
    }

    /** Hands it back to the agency; the reason tells the officer what to mend. */
    void returnToOfficer(Officer by, String reason, Instant now) {
        String told = Statement.strip(reason);
        int length = told == null ? 0 : told.length();
        new Breaches()
                .when(length == 0, "returnReason", "review.returnReason.required")
                .when(length > ProgressDraft.LONGEST, "returnReason", "progress.text.tooLong", ProgressDraft.LONGEST)
                .raise();
        review(by, now);
        state = ReviewState.RETURNED;
        returnReason = told;
    }

    private void review(Officer by, Instant now) {
        if (!by.isCoordinator() || by.login().equals(author)) {
            throw new Forbidden(by.login() + " may not review update " + getId());
        }
        requireSubmitted();
        reviewer = by.login();
        reviewedAt = now;
    }

    /** Marks it as illustrative: not reported by anyone. */
    void markSample() {
        sample = true;
    }

    void addLink(EvidenceLink link, Officer officer, Instant now) {
        requireWritableBy(officer);
        link.check();
        evidence.add(Evidence.ofLink(this, nextOrdinal(), link, now));
    }

    void addFile(Evidence.NamedFile named, Officer officer, Instant now) {
        requireWritableBy(officer);
        evidence.add(Evidence.ofFile(this, nextOrdinal(), named, now));
    }

    void removeEvidence(Long evidenceId, Officer officer) {
        requireWritableBy(officer);
        evidence.removeIf(candidate -> candidate.getId().equals(evidenceId));
    }

    private int nextOrdinal() {
        return evidence.stream().mapToInt(Evidence::getOrdinal).max().orElse(0) + 1;
    }

    private void requireAuthor(Officer officer) {
        if (!mayReport(milestone, officer)) {
            throw new Forbidden(officer.login() + " may not report on " + milestone.getOgpId());
        }
    }

    private void requireWritableBy(Officer officer) {
        requireAuthor(officer);
        if (!WRITABLE.contains(state)) {
            throw RuleBroken.of("progress.notWritable");
        }
    }

    private void requireSubmitted() {
        if (state != ReviewState.SUBMITTED) {
            throw RuleBroken.of("progress.notSubmitted");
        }
    }

    /** The milestone it is about. */
    public Milestone getMilestone() {
        return milestone;
    }

    /** The period it is for. */
    public ReportingPeriod getPeriod() {
        return period;
    }

    /** The agency that says it. */
    public Agency getAgency() {
        return agency;
    }

    /** Where it is on its way. */
    public ReviewState getState() {
        return state;
    }

    /** What it says. */
    public Statement getStatement() {
        return statement;
    }

    /** The published update that this one corrects; null where it corrects none. */
    public ProgressUpdate getCorrects() {
        return corrects;
    }

    /** Whether it is illustrative and was reported by nobody. */
    public boolean isSample() {
        return sample;
    }

    /** Login name of who wrote it last. */
    public String getAuthor() {
        return author;
    }

    /** When it was last written. */
    public Instant getSavedAt() {
        return savedAt;
    }

    /** When it was handed in; null until then. */
    public Instant getSubmittedAt() {
        return submittedAt;
    }

    /** Login name of the coordinator who looked at it last; null until then. */
    public String getReviewer() {
        return reviewer;
    }

    /** When a coordinator looked at it last; null until then. */
    public Instant getReviewedAt() {
        return reviewedAt;
    }

    /** Why it was handed back; null where it was not. */
    public String getReturnReason() {
        return returnReason;
    }

    /** The day from which it is public; null until then. */
    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    /** The links and files that back it, in order. */
    public List<Evidence> getEvidence() {
        return List.copyOf(evidence);
    }
}
