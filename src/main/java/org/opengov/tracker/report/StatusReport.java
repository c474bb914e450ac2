package org.opengov.tracker.report;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.cut.CutMark;
import org.opengov.tracker.cut.PublicRecord;
import org.opengov.tracker.cut.PublicRecord.CommitmentBlock;
import org.opengov.tracker.cut.PublicRecord.PlanFacts;
import org.opengov.tracker.cut.PublicRecord.UpdateRow;
import org.opengov.tracker.scoreboard.Scoreboard;

/**
 * Everything a status report says, whatever its form and language: a part of the public record, in one voice, beside what
 * it was before. Its figures are those of the {@link Scoreboard}; a writer adds words and layout and computes nothing.
 *
 * @param record what it is made of
 * @param scope what part of the plan it speaks of
 * @param scoreboard the figures of that part in the chosen voice
 * @param voices the figures of every voice, the chosen one included
 * @param commitments one block a commitment of the part, in the plan's order
 * @param updates every update on them published up to the day, newest first
 * @param before what it is compared with, the latest first; empty where it is compared with nothing
 * @param origin where it comes from
 */
public record StatusReport(
        PublicRecord record,
        Scope scope,
        Scoreboard scoreboard,
        Map<Voice, Scoreboard> voices,
        List<CommitmentBlock> commitments,
        List<UpdateRow> updates,
        List<Before> before,
        Origin origin) {

    /**
     * Where a report comes from.
     *
     * @param site where the public reaches the site; no slash at its end
     * @param madeAt when the report was made, where the product stands
     * @param cut the cut it is made of; null where it is made of what was stored at that moment
     * @param kind what kind of report it is
     */
    public record Origin(String site, ZonedDateTime madeAt, CutMark cut, ReportKind kind) {}

    /**
     * An earlier cut, seen in the same voice and for the same part of the plan.
     *
     * @param commitments by OGP id, in the order of the plan
     */
    public record Before(CutMark cut, Scoreboard scoreboard, Map<String, CommitmentBlock> commitments) {}

    /** What the plan is. */
    public PlanFacts plan() {
        return record.plan();
    }

    /** Whose word its figures rest on. */
    public Voice voice() {
        return scoreboard.voice();
    }

    /** Where the same figures stand on the public site. */
    public String address() {
        return origin.site() + "/plans/" + scoreboard.plan() + "?asOf=" + scoreboard.asOf() + "&voice=" + voice();
    }

    /** When it was made. */
    public ZonedDateTime madeAt() {
        return origin.madeAt();
    }

    /** A source as an address that can be followed from anywhere: paths of this site get the site before them. */
    public String addressOf(String source) {
        return source != null && source.startsWith("/") ? origin.site() + source : source;
    }
}
