package org.opengov.tracker.assessment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.OgpValue;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.platform.Versioned;

/**
 * What someone else than the government says of one commitment. It never changes once recorded; a later view is a later
 * assessment. It counts from the last day that its date of publication may mean: of a report known only as "2014" it is
 * certain at the end of that year, and not before, that the public could read it.
 */
@Entity
public class Assessment extends Versioned {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Commitment commitment;

    @Enumerated(EnumType.STRING)
    private Voice voice;

    private String assessor;

    @Enumerated(EnumType.STRING)
    private Review review;

    @Column(name = "period_assessed")
    private String periodAssessed;

    @Column(name = "observed_until")
    private EdtfDate observedUntil;

    private EdtfDate published;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Enumerated(EnumType.STRING)
    private Completion completion;

    @Enumerated(EnumType.STRING)
    @Column(name = "projected_completion")
    private Completion projectedCompletion;

    @Column(name = "schedule_said")
    private String scheduleSaid;

    @Enumerated(EnumType.STRING)
    private Specificity specificity;

    private Boolean relevant;

    @ElementCollection
    @CollectionTable(name = "assessment_ogp_value", joinColumns = @JoinColumn(name = "assessment_id"))
    @OrderColumn(name = "position")
    @Column(name = "ogp_value")
    @Enumerated(EnumType.STRING)
    private List<OgpValue> ogpValues = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "assessment_grand_challenge", joinColumns = @JoinColumn(name = "assessment_id"))
    @OrderColumn(name = "position")
    @Column(name = "challenge")
    private List<String> grandChallenges = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    @Column(name = "potential_impact")
    private PotentialImpact potentialImpact;

    @Enumerated(EnumType.STRING)
    @Column(name = "did_it_open")
    private DidItOpenGovernment didItOpen;

    private Boolean starred;

    @Column(name = "starred_rule")
    private String starredRule;

    private String novelty;

    @Column(name = "next_steps")
    private String nextSteps;

    private String note;
    private String source;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Assessment() {}

    /**
     * Records what was said.
     *
     * @param recordedBy login name of who recorded it
     * @throws RuleBroken when it speaks for the government or names no day of publication
     */
    public Assessment(Commitment commitment, AssessmentText text, String recordedBy, Instant recordedAt) {
        if (text.voice() == Voice.GOVERNMENT) {
            throw RuleBroken.at("voice", "assessment.voice.government");
        }
        this.commitment = commitment;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
        this.publishedOn =
                text.published().last().orElseThrow(() -> RuleBroken.at("published", "assessment.published.required"));
        takeRating(text);
        takeRemarks(text);
    }

    private void takeRating(AssessmentText text) {
        voice = text.voice();
        assessor = text.assessor();
        review = text.review();
        periodAssessed = text.periodAssessed();
        observedUntil = text.observedUntil();
        published = text.published();
        completion = text.completion();
        projectedCompletion = text.projectedCompletion();
        scheduleSaid = text.scheduleSaid();
    }

    private void takeRemarks(AssessmentText text) {
        specificity = text.specificity();
        relevant = text.relevant();
        ogpValues.addAll(text.ogpValues());
        grandChallenges.addAll(text.grandChallenges());
        potentialImpact = text.potentialImpact();
        didItOpen = text.didItOpen();
        starred = text.starred();
        starredRule = text.starredRule();
        novelty = text.novelty();
        nextSteps = text.nextSteps();
        note = text.note();
        source = text.source();
    }

    /** The commitment it is about. */
    public Commitment getCommitment() {
        return commitment;
    }

    /** Whose word it is. */
    public Voice getVoice() {
        return voice;
    }

    /** The body that speaks, by its own name. */
    public String getAssessor() {
        return assessor;
    }

    /** At which point it looked. */
    public Review getReview() {
        return review;
    }

    /** The period looked at, letter by letter; null where not stated. */
    public String getPeriodAssessed() {
        return periodAssessed;
    }

    /** The latest day looked at, as said. */
    public EdtfDate getObservedUntil() {
        return observedUntil;
    }

    /** When it was published, as said. */
    public EdtfDate getPublished() {
        return published;
    }

    /** The day from which it counts. */
    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    /** When it was recorded here. */
    public Instant getRecordedAt() {
        return recordedAt;
    }

    /** How far the commitment had come. */
    public Completion getCompletion() {
        return completion;
    }

    /** How far the plan meant it to be by then; null where not stated. */
    public Completion getProjectedCompletion() {
        return projectedCompletion;
    }

    /** The assessor's own words on the schedule; null where not stated. */
    public String getScheduleSaid() {
        return scheduleSaid;
    }

    /** How verifiable the wording is; null where not stated. */
    public Specificity getSpecificity() {
        return specificity;
    }

    /** Whether it was found relevant to the OGP's values; null where not stated. */
    public Boolean getRelevant() {
        return relevant;
    }

    /** The OGP values to which it was found clearly relevant. */
    public List<OgpValue> getOgpValues() {
        return List.copyOf(ogpValues);
    }

    /** The OGP's grand challenges it answers, in the assessor's words. */
    public List<String> getGrandChallenges() {
        return List.copyOf(grandChallenges);
    }

    /** What difference it would make; null where not stated. */
    public PotentialImpact getPotentialImpact() {
        return potentialImpact;
    }

    /** Whether government became more open; null where not stated. */
    public DidItOpenGovernment getDidItOpen() {
        return didItOpen;
    }

    /** Whether it was a starred commitment; null where not stated. */
    public Boolean getStarred() {
        return starred;
    }

    /** Which edition of the rule made it starred; null where none did. */
    public String getStarredRule() {
        return starredRule;
    }

    /** Whether it was new or existed before, in the assessor's words; null where not stated. */
    public String getNovelty() {
        return novelty;
    }

    /** What the assessor suggests next; null where not stated. */
    public String getNextSteps() {
        return nextSteps;
    }

    /** What else the assessor said; null where nothing. */
    public String getNote() {
        return note;
    }

    /** The address where this can be read. */
    public String getSource() {
        return source;
    }
}
