package org.opengov.tracker.opendata;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.plan.Money;

/**
 * Everything public of one commitment; its own facts are those of {@link CommitmentData}.
 *
 * @param voices where it stands in each voice
 * @param milestones its steps, in order
 * @param progressUpdates what was published of them, the newest first
 * @param assessments what others said of it, the latest first
 * @param amendments what was changed of it since adoption, the oldest decision first
 * @param template what the OGP's template asks besides
 * @param spent what its published updates tell of money spent in all, one sum a currency
 */
public record CommitmentDetail(
        String plan,
        String ogpId,
        String number,
        String title,
        String summary,
        String theme,
        String themeName,
        String leadAgency,
        String leadAgencyName,
        List<String> coLeadAgencies,
        List<String> supportingAgencies,
        SaidDate starts,
        SaidDate due,
        SaidDate adoptedDue,
        int replannings,
        String indicator,
        List<String> policyTags,
        LocalDate asOf,
        Voice voice,
        Completion completion,
        Schedule schedule,
        long daysLate,
        double coverage,
        String source,
        Map<Voice, InVoice> voices,
        List<MilestoneData> milestones,
        List<UpdateData> progressUpdates,
        List<AssessmentData> assessments,
        List<AmendmentData> amendments,
        TemplateData template,
        List<Money> spent,
        CommitmentData.Origin origin,
        List<String> sources,
        String address,
        Instant changedAt) {

    /** Where the commitment stands in one voice. */
    public record InVoice(Completion completion, Schedule schedule, long daysLate, double coverage, String source) {

        static InVoice of(CommitmentData told) {
            return new InVoice(told.completion(), told.schedule(), told.daysLate(), told.coverage(), told.source());
        }
    }

    /** What was said of a commitment and its milestones. */
    record Said(
            List<MilestoneData> milestones,
            List<UpdateData> updates,
            List<AssessmentData> assessments,
            List<Money> spent) {}

    /** What was promised in full, and what was changed of it. */
    record Promised(TemplateData template, List<AmendmentData> amendments) {}

    static CommitmentDetail of(CommitmentData told, Map<Voice, InVoice> voices, Said said, Promised promised) {
        return new CommitmentDetail(
                told.plan(),
                told.ogpId(),
                told.number(),
                told.title(),
                told.summary(),
                told.theme(),
                told.themeName(),
                told.leadAgency(),
                told.leadAgencyName(),
                told.coLeadAgencies(),
                told.supportingAgencies(),
                told.starts(),
                told.due(),
                told.adoptedDue(),
                told.replannings(),
                told.indicator(),
                told.policyTags(),
                told.asOf(),
                told.voice(),
                told.completion(),
                told.schedule(),
                told.daysLate(),
                told.coverage(),
                told.source(),
                voices,
                said.milestones(),
                said.updates(),
                said.assessments(),
                promised.amendments(),
                promised.template(),
                said.spent(),
                told.origin(),
                told.sources(),
                told.address(),
                told.changedAt());
    }
}
