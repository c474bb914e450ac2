package org.opengov.tracker.report;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.scoreboard.Scoreboard;

/**
 * Everything a status report says, whatever its format. Its figures are those of the {@link Scoreboard}; a writer adds
 * words and layout and computes nothing.
 *
 * @param plan the plan's own facts
 * @param scoreboard the figures in the chosen voice
 * @param voices the figures of every voice, the chosen one included
 * @param commitments one block a commitment, in the plan's order
 * @param updates every update published up to the day, newest first
 * @param address where the same figures stand on the public site
 * @param madeAt when the report was made, where the product stands
 */
public record StatusReport(
        PlanFacts plan,
        Scoreboard scoreboard,
        Map<Voice, Scoreboard> voices,
        List<CommitmentBlock> commitments,
        List<UpdateRow> updates,
        String address,
        ZonedDateTime madeAt) {

    /**
     * What the plan is.
     *
     * @param title the title in the reader's language where there is one, else in the plan's language
     * @param language the language of the plan's own wording (ISO 639-1)
     * @param act the legal act that adopted it, as one line; empty where unknown
     * @param agencies how many agencies take part
     * @param sources addresses the plan's facts come from
     */
    public record PlanFacts(
            String code,
            String country,
            String title,
            String language,
            String act,
            EdtfDate starts,
            EdtfDate ends,
            int agencies,
            List<String> sources) {}

    /**
     * One commitment with what each voice says of it.
     *
     * @param due when it is due on the report's day, amendments included
     * @param adoptedDue when it was due as adopted
     * @param replannings how often its due date had been changed by the day
     * @param slipDays by how many days the due day has moved, earlier below nought
     */
    public record CommitmentBlock(
            String ogpId,
            boolean ogpIdInferred,
            String number,
            String title,
            String summary,
            String themeNumber,
            String themeTitle,
            String leadAgency,
            boolean leadCollective,
            List<String> coLeadAgencies,
            List<String> supportingAgencies,
            EdtfDate starts,
            EdtfDate due,
            EdtfDate adoptedDue,
            int replannings,
            long slipDays,
            String dateNote,
            List<String> policyTags,
            Map<Voice, VoiceState> voices,
            List<MilestoneRow> milestones,
            List<AssessmentRow> assessments,
            List<String> sources) {}

    /** What one voice says of a commitment on the report's day. */
    public record VoiceState(Completion completion, Schedule schedule, long daysLate, double coverage, String source) {}

    /**
     * One milestone in the government's voice.
     *
     * @param derived whether it was derived from the commitment's wording rather than named by the act
     * @param lastUpdate the day of its latest published update; null where there is none
     */
    public record MilestoneRow(
            String id,
            String commitmentNumber,
            String title,
            boolean derived,
            String agency,
            EdtfDate starts,
            EdtfDate due,
            Completion completion,
            Schedule schedule,
            long daysLate,
            LocalDate lastUpdate) {}

    /**
     * One assessment published up to the report's day.
     *
     * @param kind message key of the kind of review
     * @param ogpValues the OGP values found relevant, as the source names them
     * @param starred whether it was a starred commitment; null where not stated
     */
    public record AssessmentRow(
            Voice voice,
            String assessor,
            String kind,
            String periodAssessed,
            EdtfDate published,
            Completion completion,
            String specificity,
            String potentialImpact,
            List<String> ogpValues,
            Boolean starred,
            String nextSteps,
            String source) {}

    /**
     * One published progress update.
     *
     * @param nil whether it says "no change, because…"
     * @param completedOn the actual completion day; null where not complete
     */
    public record UpdateRow(
            String milestoneId,
            String commitmentNumber,
            String milestoneTitle,
            String agency,
            String period,
            LocalDate published,
            boolean nil,
            String nilReason,
            Completion completion,
            LocalDate completedOn,
            String done,
            String challenges,
            String nextSteps,
            List<EvidenceRow> evidence) {}

    /** What backs an update: a title and the address of the link or of the stored file. */
    public record EvidenceRow(String title, String address, String sha256) {}
}
