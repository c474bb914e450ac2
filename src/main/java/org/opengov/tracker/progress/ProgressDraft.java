package org.opengov.tracker.progress;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.opengov.tracker.commitment.Completion;

/**
 * What an officer wrote, before it is held against the rules; null or blank where nothing was written.
 *
 * @param nil whether it says "no change, because…" and nothing else
 * @param completedOn the actual completion day, where complete
 * @param done what was done
 * @param stepBackReason why the completion is lower than last time
 * @param corrects id of the published update that this one corrects
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
        Long corrects) {

    /** How many characters one text may have. */
    public static final int LONGEST = 4000;
}
