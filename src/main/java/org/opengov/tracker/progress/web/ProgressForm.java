package org.opengov.tracker.progress.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.plan.Money;
import org.opengov.tracker.progress.ProgressDraft;
import org.opengov.tracker.progress.ProgressUpdate;
import org.opengov.tracker.progress.Statement;

/** What an officer types about a milestone. */
public class ProgressForm {

    private boolean nil;
    private String nilReason;
    private Completion completion;
    private LocalDate completedOn;
    private String done;
    private String challenges;
    private String nextSteps;
    private String stepBackReason;
    private Long corrects;
    private BigDecimal spent;
    private String spentCurrency;
    private boolean helpWanted;
    private boolean late;

    /** @param currency the one that is offered for money spent; null where none suggests itself */
    ProgressForm(String currency) {
        spentCurrency = currency;
    }

    /** Puts in what an update says. */
    void fill(ProgressUpdate update) {
        Statement statement = update.getStatement();
        nil = statement.isNil();
        nilReason = statement.getNilReason();
        completion = statement.getCompletion();
        completedOn = statement.getCompletedOn();
        done = statement.getDone();
        challenges = statement.getChallenges();
        nextSteps = statement.getNextSteps();
        stepBackReason = statement.getStepBackReason();
        corrects = update.getCorrects() == null ? null : update.getCorrects().getId();
        helpWanted = statement.isHelpWanted();
        late = statement.isLate();
        if (statement.getSpent() != null) {
            spent = statement.getSpent().amount();
            spentCurrency = statement.getSpent().currency();
        }
    }

    ProgressDraft toDraft() {
        return new ProgressDraft(
                nil,
                nilReason,
                completion,
                completedOn,
                done,
                challenges,
                nextSteps,
                stepBackReason,
                corrects,
                nil || spent == null ? null : new Money(spent, currency()),
                helpWanted,
                late);
    }

    private String currency() {
        return spentCurrency == null ? "" : spentCurrency.strip().toUpperCase(Locale.ROOT);
    }

    public boolean isNil() {
        return nil;
    }

    public void setNil(boolean nil) {
        this.nil = nil;
    }

    public String getNilReason() {
        return nilReason;
    }

    public void setNilReason(String nilReason) {
        this.nilReason = nilReason;
    }

    public Completion getCompletion() {
        return completion;
    }

    public void setCompletion(Completion completion) {
        this.completion = completion;
    }

    public LocalDate getCompletedOn() {
        return completedOn;
    }

    public void setCompletedOn(LocalDate completedOn) {
        this.completedOn = completedOn;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public String getChallenges() {
        return challenges;
    }

    public void setChallenges(String challenges) {
        this.challenges = challenges;
    }

    public String getNextSteps() {
        return nextSteps;
    }

    public void setNextSteps(String nextSteps) {
        this.nextSteps = nextSteps;
    }

    public String getStepBackReason() {
        return stepBackReason;
    }

    public void setStepBackReason(String stepBackReason) {
        this.stepBackReason = stepBackReason;
    }

    public Long getCorrects() {
        return corrects;
    }

    public void setCorrects(Long corrects) {
        this.corrects = corrects;
    }

    public BigDecimal getSpent() {
        return spent;
    }

    public void setSpent(BigDecimal spent) {
        this.spent = spent;
    }

    public String getSpentCurrency() {
        return spentCurrency;
    }

    public void setSpentCurrency(String spentCurrency) {
        this.spentCurrency = spentCurrency;
    }

    public boolean isHelpWanted() {
        return helpWanted;
    }

    public void setHelpWanted(boolean helpWanted) {
        this.helpWanted = helpWanted;
    }

    public boolean isLate() {
        return late;
    }

    public void setLate(boolean late) {
        this.late = late;
    }
}
