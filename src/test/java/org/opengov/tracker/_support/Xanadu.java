package org.opengov.tracker._support;

import java.util.List;
import java.util.Map;
import org.opengov.tracker.commitment.CommitmentText;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.plan.PlanText;

/** A country that is nowhere, with a plan of 2012 to 2015: what rules are tried on that need no database. */
public final class Xanadu {

    private Xanadu() {}

    /** Its plan, a draft. */
    public static ActionPlan plan(String title) {
        return new ActionPlan(new PlanText(
                "XX-2012",
                "XX",
                "Xanadu",
                1,
                title,
                "en",
                Map.of(),
                null,
                EdtfDate.of("2012"),
                EdtfDate.of("2015"),
                null,
                null,
                List.of()));
    }

    /** The words of its first commitment, number 1.1 and id XX0001, which starts in 2012. */
    public static CommitmentText commitment(String title, String summary, EdtfDate due) {
        return new CommitmentWords("1.1", "XX0001", title)
                .summary(summary)
                .from(EdtfDate.of("2012"), due)
                .text();
    }
}
