package org.opengov.tracker.commitment;

import java.time.Instant;
import java.time.LocalDate;

/** Amendments of an adopted plan, without a database. */
public final class RecordedAmendments {

    private RecordedAmendments() {}

    /** Records one on the day it was decided; it has to keep the rules. */
    public static void record(
            Commitment commitment, Milestone milestone, AmendedField field, String became, LocalDate decidedOn) {
        new Amending(commitment, milestone)
                .record(
                        new AmendmentText(field, became, "Reason for " + field, "Act", decidedOn, "Cabinet"),
                        new Amendment.Recorded("coordinator", Instant.EPOCH),
                        decidedOn);
    }
}
