package org.opengov.tracker._support;

import org.opengov.tracker.commitment.CommitmentText;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.EdtfDate;

/** A country that is nowhere, with a plan of 2012 to 2015: what rules are tried on that need no database. */
public final class Xanadu {

    private Xanadu() {}

    /** Its plan, a draft. */
    public static ActionPlan plan(String title) {
        return new PlanWords("XX-2012", "XX", "Xanadu", title)
                .number(1)
                .from("2012", "2015")
                .plan();
    }

    /** The words of its first commitment, number 1.1 and id XX0001, which starts in 2012. */
    public static CommitmentText commitment(String title, String summary, EdtfDate due) {
        return new CommitmentWords("1.1", "XX0001", title)
                .summary(summary)
                .from(EdtfDate.of("2012"), due)
                .text();
    }
}
