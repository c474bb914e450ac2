package org.opengov.tracker.progress;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.plan.Money;

/**
 * What an officer wrote, before it is held against the rules; null or blank where nothing was written.
 *
 * @param nil whether it says "no change, because…" and nothing else
 * @param completedOn the actual completion day, where complete
 * @param done what was done
 * @param stepBackReason why the completion is lower than last time
 * @param corrects id of the published update that this one corrects
 * @param spent what was spent in the period; null where nothing is said of money
 * @param helpWanted whether the coordinator is asked for help
 * @param late whether it is meant for a period that is closed already, and so comes as a dated late update
 */
public record ProgressDraft(
        boolean nil,
        @Size(max = LONGEST) String nilReason,
        Completion completion,
        LocalDate completedOn,
        @Size(max = LONGEST) String done,
        @Size(max = LONGEST) String challenges,
        @Size(max = LONGEST) String nextSteps,
        @Size(max = LONGEST) String stepBackReason,
        Long corrects,
        Money spent,
        boolean helpWanted,
        boolean late) {

    /** How many characters one text may have. */
    public static final int LONGEST = 4000;

    /** What an officer wrote who says nothing of money, asks for no help and reports for a period that is open. */
    public ProgressDraft(
            boolean nil,
            String nilReason,
            Completion completion,
            LocalDate completedOn,
            String done,
            String challenges,
            String nextSteps,
            String stepBackReason,
            Long corrects) {
        this(
                nil,
                nilReason,
                completion,
                completedOn,
                done,
                challenges,
                nextSteps,
                stepBackReason,
                corrects,
                null,
                false,
                false);
    }
}
