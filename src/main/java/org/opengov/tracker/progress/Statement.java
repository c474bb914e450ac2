package org.opengov.tracker.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Milestone;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.commitment.Terms;
import org.opengov.tracker.commitment.Timing;
import org.opengov.tracker.plan.Money;
import org.opengov.tracker.platform.Breaches;
import org.opengov.tracker.platform.Changes;

/** What a progress update says: how far the milestone has come and why, or "no change, because…" and nothing else. */
@Embeddable
public class Statement {

    private static final EnumSet<Schedule> DELAYED = EnumSet.of(Schedule.BEHIND, Schedule.OVERDUE);

    private boolean nil;

    @Column(name = "nil_reason")
    private String nilReason;

    @Enumerated(EnumType.STRING)
    private Completion completion;

    @Column(name = "completed_on")
    private LocalDate completedOn;

    private String done;
    private String challenges;

    @Column(name = "next_steps")
    private String nextSteps;

    @Column(name = "step_back_reason")
    private String stepBackReason;

    private BigDecimal spent;

    @Column(name = "spent_currency")
    private String spentCurrency;

    @Column(name = "help_wanted")
    private boolean helpWanted;

    private boolean late;

    protected Statement() {}

    /**
     * What an officer wrote; what does not belong to its kind is left out. Late is only what reports anew for a period
     * that is closed: a correction takes the place of something that was said in its time.
     */
    Statement(ProgressDraft draft, boolean closed) {
        nil = draft.nil();
        helpWanted = draft.helpWanted();
        late = draft.late() && closed && draft.corrects() == null;
        if (nil) {
            nilReason = strip(draft.nilReason());
            return;
        }
        completion = draft.completion();
        completedOn = completion == Completion.COMPLETE ? draft.completedOn() : null;
        done = strip(draft.done());
        challenges = strip(draft.challenges());
        nextSteps = strip(draft.nextSteps());
        stepBackReason = strip(draft.stepBackReason());
        if (draft.spent() != null) {
            spent = draft.spent().amount();
            spentCurrency = draft.spent().currency();
        }
    }

    static String strip(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /**
     * Holds it against what every update owes: challenges when delayed or hardly begun, evidence and a day when
     * complete, a reason when it steps back, and a reason and nothing else when nil.
     *
     * @param before the completion last published of the milestone
     */
    void check(Breaches breaches, Milestone milestone, Completion before, LocalDate day) {
        if (nil) {
            breaches.when(nilReason == null, "nilReason", "progress.nilReason.required");
            return;
        }
        boolean complete = completion == Completion.COMPLETE;
        boolean stepsBack = completion != null && completion.isLowerThan(before);
        breaches.when(completion == null || !completion.isReportable(), "completion", "progress.completion.required")
                .when(complete && completedOn == null, "completedOn", "progress.completedOn.required")
                .when(completedOn != null && completedOn.isAfter(day), "completedOn", "progress.completedOn.future")
                .when(
                        challenges == null && owesChallenges(milestone, day),
                        "challenges",
                        "progress.challenges.required")
                .when(stepBackReason == null && stepsBack, "stepBackReason", "progress.stepBackReason.required")
                .when(spent != null && !getSpent().isSound(), "spent", "progress.spent.unsound");
    }

    private boolean owesChallenges(Milestone milestone, LocalDate day) {
        if (completion == null || completion == Completion.COMPLETE) {
            return false;
        }
        Terms terms = milestone.termsOn(day);
        Timing timing = Timing.incomplete(completion, terms.starts(), terms.due(), day);
        return completion.isLowerThan(Completion.SUBSTANTIAL) || DELAYED.contains(timing.schedule());
    }

    /** What it says otherwise than another one. */
    Changes changesFrom(Statement before) {
        return new Changes()
                .field("nil", before.nil, nil)
                .field("nil-reason", before.nilReason, nilReason)
                .field("completion", before.completion, completion)
                .field("completed-on", before.completedOn, completedOn)
                .field("done", before.done, done)
                .field("challenges", before.challenges, challenges)
                .field("next-steps", before.nextSteps, nextSteps)
                .field("step-back-reason", before.stepBackReason, stepBackReason)
                .field("spent", amount(before.spent), amount(spent))
                .field("spent-currency", before.spentCurrency, spentCurrency)
                .field("help-wanted", before.helpWanted, helpWanted)
                .field("late", before.late, late);
    }

    /** The database hands out more digits after the point than were typed. */
    private static String amount(BigDecimal money) {
        return money == null ? null : money.stripTrailingZeros().toPlainString();
    }

    /** Whether it says "no change, because…". */
    public boolean isNil() {
        return nil;
    }

    /** Why nothing changed; null unless nil. */
    public String getNilReason() {
        return nilReason;
    }

    /** How far the milestone has come; null when nil. */
    public Completion getCompletion() {
        return completion;
    }

    /** The actual completion day; null unless complete. */
    public LocalDate getCompletedOn() {
        return completedOn;
    }

    /** What was done; null where nothing was written. */
    public String getDone() {
        return done;
    }

    /** What stood in the way; null where nothing was written. */
    public String getChallenges() {
        return challenges;
    }

    /** What comes next; null where nothing was written. */
    public String getNextSteps() {
        return nextSteps;
    }

    /** Why the completion is lower than last time; null where it is not. */
    public String getStepBackReason() {
        return stepBackReason;
    }

    /** What was spent in the period; null where nothing is said of money. */
    public Money getSpent() {
        return spent == null ? null : new Money(spent, spentCurrency);
    }

    /** Whether the agency asks the coordinator for help; never shown to the public. */
    public boolean isHelpWanted() {
        return helpWanted;
    }

    /** Whether it is meant for a period that was closed already. */
    public boolean isLate() {
        return late;
    }
}
