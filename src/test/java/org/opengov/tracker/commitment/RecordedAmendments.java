package org.opengov.tracker.commitment;

import java.time.Instant;
import java.time.LocalDate;

/** Amendments of an adopted plan, without a database. */
public final class RecordedAmendments {

    private RecordedAmendments() {}

    /** Records one on the day it was decided; it has to keep the rules. */
    public static void record(
            Commitment commitment, Milestone milestone, AmendedField field, String became, LocalDate decidedOn) {
        record(commitment, milestone, new Term(field, became), decidedOn, Instant.EPOCH);
    }

    /** What is given another value. */
    public record Term(AmendedField field, String became) {}

    /** The same, entered at a moment that matters. */
    public static void record(Commitment commitment, Milestone milestone, Term term, LocalDate decidedOn, Instant at) {
        new Amending(commitment, milestone)
                .record(
                        new AmendmentText(
                                term.field(), term.became(), "Reason for " + term.field(), "Act", decidedOn, "Cabinet"),
                        new Amendment.Recorded("coordinator", at),
                        decidedOn);
    }
}
