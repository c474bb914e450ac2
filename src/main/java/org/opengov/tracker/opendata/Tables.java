package org.opengov.tracker.opendata;

import org.opengov.tracker.platform.Messages;

/** The columns of each table. Codes are those of the JSON and stay; new columns are added at the end. */
public final class Tables {

    private Tables() {}

    /** Commitments with where they stand. */
    public static Csv<CommitmentData> commitments(Messages messages) {
        return new Csv<CommitmentData>(messages)
                .column("plan", CommitmentData::plan)
                .column("ogpId", CommitmentData::ogpId)
                .column("number", CommitmentData::number)
                .column("title", CommitmentData::title)
                .column("summary", CommitmentData::summary)
                .column("theme", CommitmentData::theme)
                .column("themeLabel", CommitmentData::themeName)
                .column("leadAgency", CommitmentData::leadAgency)
                .column("leadAgencyLabel", CommitmentData::leadAgencyName)
                .column("coLeadAgencies", CommitmentData::coLeadAgencies)
                .column("supportingAgencies", CommitmentData::supportingAgencies)
                .date("starts", CommitmentData::starts)
                .date("due", CommitmentData::due)
                .column("policyTags", CommitmentData::policyTags)
                .column("asOf", CommitmentData::asOf)
                .scale("voice", CommitmentData::voice)
                .scale("completion", CommitmentData::completion)
                .scale("schedule", CommitmentData::schedule)
                .column("daysLate", CommitmentData::daysLate)
                .column("coverage", CommitmentData::coverage)
                .column("source", CommitmentData::source)
                .column("address", CommitmentData::address)
                .date("adoptedDue", CommitmentData::adoptedDue)
                .column("replannings", CommitmentData::replannings)
                .column("changedAt", CommitmentData::changedAt);
    }

    /** Plans. */
    public static Csv<PlanData> plans(Messages messages) {
        return new Csv<PlanData>(messages)
                .column("code", PlanData::code)
                .column("countryCode", PlanData::countryCode)
                .column("country", PlanData::country)
                .column("ogpNumber", PlanData::ogpNumber)
                .column(
                        "title",
                        plan -> plan.titles().getOrDefault(messages.locale().getLanguage(), plan.title()))
                .column("language", PlanData::language)
                .date("starts", PlanData::starts)
                .date("ends", PlanData::ends)
                .column(
                        "actNumber",
                        plan -> plan.act() == null ? null : plan.act().number())
                .column(
                        "actDay",
                        plan -> plan.act() == null ? null : plan.act().day().said())
                .column(
                        "actIssuer",
                        plan -> plan.act() == null ? null : plan.act().issuer())
                .column("coordinator", PlanData::coordinator)
                .column("themes", plan -> plan.themes().size())
                .column(
                        "periods",
                        plan -> plan.periods().stream()
                                .map(PlanData.Period::code)
                                .toList())
                .column("revision", PlanData::revision)
                .column("sample", PlanData::sample)
                .column("address", PlanData::address);
    }

    /** Reporting periods of a plan. */
    public static Csv<PlanData.Period> periods(Messages messages) {
        return new Csv<PlanData.Period>(messages)
                .column("code", PlanData.Period::code)
                .column("startsOn", PlanData.Period::startsOn)
                .column("endsOn", PlanData.Period::endsOn)
                .column("dueOn", PlanData.Period::dueOn)
                .column("closedOn", PlanData.Period::closedOn);
    }

    /** Milestones with what the government says of them. */
    public static Csv<MilestoneData> milestones(Messages messages) {
        return new Csv<MilestoneData>(messages)
                .column("id", MilestoneData::id)
                .column("commitment", MilestoneData::commitment)
                .column("number", MilestoneData::number)
                .column("title", MilestoneData::title)
                .column("derived", MilestoneData::derived)
                .column("agency", MilestoneData::agency)
                .column("agencyLabel", MilestoneData::agencyName)
                .date("starts", MilestoneData::starts)
                .date("due", MilestoneData::due)
                .column("dueIsOwn", MilestoneData::dueIsOwn)
                .column("weight", MilestoneData::weight)
                .scale("completion", MilestoneData::completion)
                .scale("schedule", MilestoneData::schedule)
                .column("daysLate", MilestoneData::daysLate)
                .column("source", MilestoneData::source)
                .column("responsibleAgencies", MilestoneData::responsibleAgencies)
                .date("adoptedDue", MilestoneData::adoptedDue)
                .column("slipDays", MilestoneData::slipDays)
                .column("replannings", MilestoneData::replannings)
                .column("theme", MilestoneData::theme)
                .column("changedAt", MilestoneData::changedAt);
    }

    /** Changes to an adopted plan. */
    public static Csv<AmendmentData> amendments(Messages messages) {
        return new Csv<AmendmentData>(messages)
                .column("commitment", AmendmentData::commitment)
                .column("milestone", AmendmentData::milestone)
                .scale("field", AmendmentData::field)
                .column("was", AmendmentData::was)
                .column("became", AmendmentData::became)
                .column("reason", AmendmentData::reason)
                .column("act", AmendmentData::act)
                .column("decided", AmendmentData::decided)
                .column("approver", AmendmentData::approver)
                .column("address", AmendmentData::address)
                .column("recordedAt", AmendmentData::recordedAt);
    }

    /** Cuts of a plan. */
    public static Csv<CutSummary> cuts(Messages messages) {
        return new Csv<CutSummary>(messages)
                .column("plan", CutSummary::plan)
                .column("number", CutSummary::number)
                .column("code", CutSummary::code)
                .column("day", CutSummary::day)
                .column("madeAt", CutSummary::madeAt)
                .column("corrects", CutSummary::corrects)
                .column("correctedBy", CutSummary::correctedBy)
                .column("reason", CutSummary::reason)
                .column("sha256", CutSummary::sha256)
                .column("size", CutSummary::size)
                .column("data", CutSummary::data)
                .column("address", CutSummary::address);
    }

    /** Published progress updates. */
    public static Csv<UpdateData> updates(Messages messages) {
        return new Csv<UpdateData>(messages)
                .column("id", UpdateData::id)
                .column("milestone", UpdateData::milestone)
                .column("commitment", UpdateData::commitment)
                .column("number", UpdateData::number)
                .column("agency", UpdateData::agency)
                .column("agencyLabel", UpdateData::agencyName)
                .column("period", UpdateData::period)
                .column("published", UpdateData::published)
                .column("nil", UpdateData::nil)
                .column("nilReason", UpdateData::nilReason)
                .scale("completion", UpdateData::completion)
                .column("completedOn", UpdateData::completedOn)
                .column("done", UpdateData::done)
                .column("challenges", UpdateData::challenges)
                .column("nextSteps", UpdateData::nextSteps)
                .column("stepBackReason", UpdateData::stepBackReason)
                .column("corrects", UpdateData::corrects)
                .column("sample", UpdateData::sample)
                .column(
                        "evidence",
                        update -> update.evidence().stream()
                                .map(UpdateData.EvidenceData::address)
                                .toList())
                .column("address", UpdateData::address)
                .column("spent", UpdateData::spent)
                .column("spentCurrency", UpdateData::spentCurrency)
                .column("late", UpdateData::late)
                .column(
                        "evidenceUnreachable",
                        update -> update.deadLinks().stream()
                                .map(UpdateData.EvidenceData::address)
                                .toList())
                .column(
                        "evidenceUnreachableSince",
                        update -> update.deadLinks().stream()
                                .map(UpdateData.EvidenceData::unreachableSince)
                                .toList())
                .column("publishedAt", UpdateData::publishedAt);
    }

    /** Assessments by others than the government. */
    public static Csv<AssessmentData> assessments(Messages messages) {
        return new Csv<AssessmentData>(messages)
                .column("commitment", AssessmentData::commitment)
                .column("number", AssessmentData::number)
                .scale("voice", AssessmentData::voice)
                .column("assessor", AssessmentData::assessor)
                .scale("review", AssessmentData::review)
                .column("periodAssessed", AssessmentData::periodAssessed)
                .date("observedUntil", AssessmentData::observedUntil)
                .date("published", AssessmentData::published)
                .scale("completion", AssessmentData::completion)
                .scale("projectedCompletion", AssessmentData::projectedCompletion)
                .column("scheduleSaid", AssessmentData::scheduleSaid)
                .scale("specificity", AssessmentData::specificity)
                .column("relevant", AssessmentData::relevant)
                .column("ogpValues", AssessmentData::ogpValues)
                .column(
                        "ogpValuesLabel",
                        assessment -> assessment.ogpValues().stream()
                                .map(messages::label)
                                .toList())
                .column("grandChallenges", AssessmentData::grandChallenges)
                .scale("potentialImpact", AssessmentData::potentialImpact)
                .scale("didItOpenGovernment", AssessmentData::didItOpenGovernment)
                .column("starred", AssessmentData::starred)
                .column("starredRule", AssessmentData::starredRule)
                .column("novelty", AssessmentData::novelty)
                .column("nextSteps", AssessmentData::nextSteps)
                .column("note", AssessmentData::note)
                .column("source", AssessmentData::source)
                .column("recordedAt", AssessmentData::recordedAt);
    }

    /** Agencies with the commitments they take part in. */
    public static Csv<AgencyData> agencies(Messages messages) {
        return new Csv<AgencyData>(messages)
                .column("code", AgencyData::code)
                .column("name", AgencyData::name)
                .scale("sector", AgencyData::sector)
                .column("collective", AgencyData::collective)
                .column("aliases", AgencyData::aliases)
                .column("leads", AgencyData::leads)
                .column("coLeads", AgencyData::coLeads)
                .column("supports", AgencyData::supports)
                .column("updates", AgencyData::updates)
                .column("updatesWithEvidence", AgencyData::updatesWithEvidence);
    }

    /** The values of every scale, one a line, in the reader's language. */
    public static Csv<ScaleData.Entry> scales(Messages messages) {
        String language = messages.locale().getLanguage();
        return new Csv<ScaleData.Entry>(messages)
                .column("scale", ScaleData.Entry::scale)
                .column("order", entry -> entry.value().order())
                .column("code", entry -> entry.value().code())
                .column("label", entry -> entry.value().labels().get(language))
                .column("mark", entry -> entry.value().mark())
                .column("definition", entry -> entry.value().definitions().get(language));
    }
}
