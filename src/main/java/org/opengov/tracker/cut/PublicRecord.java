package org.opengov.tracker.cut;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.opengov.tracker.assessment.DidItOpenGovernment;
import org.opengov.tracker.assessment.PotentialImpact;
import org.opengov.tracker.assessment.Review;
import org.opengov.tracker.assessment.Specificity;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.AmendedField;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.OgpValue;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.cycle.CellState;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.scoreboard.Scoreboard;

/**
 * Everything that was public of a plan on a day, in no language but that of its sources: whoever shows it brings the
 * words. Its figures are those of the {@link Scoreboard} of that day. Frozen, it is the data of a {@link Cut}; fields are
 * added to it and never renamed, so that what was frozen long ago can still be read.
 *
 * @param edition which edition of this layout it is
 * @param revision the plan's revision that it was read at
 * @param sample whether illustrative updates are among the data
 * @param voices the scoreboard of every voice
 * @param periods the reporting periods, oldest first
 * @param commitments one block a commitment, in the plan's order
 * @param updates every update published up to the day, newest first
 */
public record PublicRecord(
        int edition,
        PlanFacts plan,
        LocalDate asOf,
        long revision,
        boolean sample,
        Map<Voice, Scoreboard> voices,
        List<Period> periods,
        List<CommitmentBlock> commitments,
        List<UpdateRow> updates) {

    /** The edition that is written today. */
    public static final int EDITION = 1;

    /** Whether another record says the same in all its parts, be it read at another revision, which others raise too. */
    boolean tellsTheSameAs(PublicRecord other) {
        return at(other.revision).equals(other);
    }

    /** The same with all its updates held, for whoever keeps it or goes through it often. */
    PublicRecord held() {
        return new PublicRecord(
                edition, plan, asOf, revision, sample, voices, periods, commitments, List.copyOf(updates));
    }

    /** The same as if it had been read at another revision. */
    PublicRecord at(long other) {
        Map<Voice, Scoreboard> told = new EnumMap<>(Voice.class);
        voices.forEach((voice, scoreboard) -> told.put(voice, scoreboard.at(other)));
        return new PublicRecord(edition, plan, asOf, other, sample, told, periods, commitments, updates);
    }

    /**
     * What the plan is.
     *
     * @param title its title in its own language
     * @param titles its title in other languages, by their tags
     * @param language the language of the plan's own wording (ISO 639-1)
     * @param act the legal act that adopted it; null where unknown
     * @param coordinator who coordinates it; null where the sources do not say
     * @param preparation how it was prepared; null where the sources do not say
     * @param agencies how many agencies take part
     * @param sources addresses the plan's facts come from
     */
    public record PlanFacts(
            String code,
            String country,
            Integer number,
            String title,
            Map<String, String> titles,
            String language,
            Act act,
            EdtfDate starts,
            EdtfDate ends,
            String coordinator,
            String preparation,
            int agencies,
            List<String> sources) {

        /** Its title for a reader of this language: a translation where there is one, else its own. */
        public String titleIn(Locale locale) {
            return titles.getOrDefault(locale.getLanguage(), title);
        }
    }

    /** A legal act, as far as it is known: what is not is null or empty. */
    public record Act(String number, EdtfDate day, String issuer) {}

    /** A reporting period; {@code closedOn} is null where it was open on the day. */
    public record Period(String code, LocalDate startsOn, LocalDate endsOn, LocalDate dueOn, LocalDate closedOn) {}

    /**
     * One commitment with what each voice says of it.
     *
     * @param themeNumber empty where the sources name no theme, as are the title of the theme and the lead agency
     * @param agencies codes of all its agencies, the lead first, and of those that answer for one of its milestones
     * @param due when it is due on the day, amendments included
     * @param adoptedDue when it was due as adopted
     * @param replannings how often its due date had been changed by the day
     * @param slipDays by how many days the due day has moved, earlier below nought
     * @param history for each voice how far it came to be by its word, the oldest first, from the first word on
     */
    public record CommitmentBlock(
            String ogpId,
            boolean ogpIdInferred,
            String number,
            String title,
            String summary,
            String themeNumber,
            String themeTitle,
            String lead,
            String leadAgency,
            boolean leadCollective,
            List<String> agencies,
            List<String> coLeadAgencies,
            List<String> supportingAgencies,
            EdtfDate starts,
            EdtfDate due,
            EdtfDate adoptedDue,
            int replannings,
            long slipDays,
            String dateNote,
            List<String> policyTags,
            Promise promise,
            Map<Voice, VoiceState> voices,
            Map<Voice, List<Step>> history,
            List<MilestoneRow> milestones,
            List<AssessmentRow> assessments,
            List<AmendmentRow> amendments,
            List<String> sources) {}

    /** What the OGP's template asks of a commitment; null where the plan does not say. */
    public record Promise(
            String problem,
            String objective,
            String description,
            String indicator,
            String baseline,
            String target,
            String contact,
            List<OgpValue> ogpValues,
            List<String> sdgTargets) {}

    /**
     * What one voice says of a commitment on the day.
     *
     * @param source what it rests on: an address, or a path on this site that begins with a slash; empty for nothing
     */
    public record VoiceState(Completion completion, Schedule schedule, long daysLate, double coverage, String source) {}

    /** From a day on, a voice's word was this. */
    public record Step(LocalDate from, Completion completion) {}

    /**
     * One milestone in the government's voice.
     *
     * @param derived whether it was derived from the commitment's wording rather than named by the act
     * @param agencies names of those that answer for it
     * @param agencyCodes their codes
     * @param lastUpdate the day of its latest published update; null where there is none
     * @param cells by the code of each reporting period, what the public board says of it; empty once withdrawn
     */
    public record MilestoneRow(
            String id,
            String commitmentNumber,
            String title,
            boolean derived,
            List<String> agencies,
            List<String> agencyCodes,
            EdtfDate starts,
            EdtfDate due,
            EdtfDate adoptedDue,
            int replannings,
            long slipDays,
            Completion completion,
            Schedule schedule,
            long daysLate,
            LocalDate lastUpdate,
            Map<String, CellState> cells) {}

    /**
     * One assessment published up to the day.
     *
     * @param specificity null where not stated, as are the potential impact and whether it opened government
     * @param ogpValues the OGP values found relevant
     * @param starred whether it was a starred commitment; null where not stated
     */
    public record AssessmentRow(
            Voice voice,
            String assessor,
            Review review,
            String periodAssessed,
            EdtfDate published,
            Completion completion,
            Specificity specificity,
            PotentialImpact potentialImpact,
            DidItOpenGovernment didItOpen,
            List<OgpValue> ogpValues,
            Boolean starred,
            String nextSteps,
            String source) {}

    /** One change of the adopted plan; {@code milestone} is the id of the milestone it is of, null for the commitment. */
    public record AmendmentRow(
            String milestone,
            AmendedField field,
            String was,
            String became,
            String reason,
            String act,
            LocalDate decidedOn) {}

    /**
     * One published progress update.
     *
     * @param nil whether it says "no change, because…"
     * @param late whether it came after its period was closed
     * @param corrects the update that it corrects; null for none
     * @param completion null where it says none
     * @param completedOn the actual completion day; null where not complete
     * @param spent what was spent on it; null where not told
     */
    public record UpdateRow(
            Long id,
            String milestoneId,
            String commitmentId,
            String commitmentNumber,
            String milestoneTitle,
            String agencyCode,
            String agency,
            String period,
            LocalDate published,
            boolean nil,
            boolean late,
            Long corrects,
            String nilReason,
            Completion completion,
            LocalDate completedOn,
            String done,
            String challenges,
            String nextSteps,
            Spent spent,
            List<EvidenceRow> evidence) {}

    /** An amount of money in a currency (ISO 4217). */
    public record Spent(BigDecimal amount, String currency) {}

    /** What backs an update: a title and an address, or a path on this site that begins with a slash. */
    public record EvidenceRow(String title, String address, String sha256) {}
}
