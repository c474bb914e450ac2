package org.opengov.tracker.exchange;

import static org.opengov.tracker.exchange.PlanColumn.Kind.AGENCY;
import static org.opengov.tracker.exchange.PlanColumn.Kind.AGENCY_CODES;
import static org.opengov.tracker.exchange.PlanColumn.Kind.AMOUNT;
import static org.opengov.tracker.exchange.PlanColumn.Kind.CHOICE;
import static org.opengov.tracker.exchange.PlanColumn.Kind.CHOICES;
import static org.opengov.tracker.exchange.PlanColumn.Kind.COMMITMENT;
import static org.opengov.tracker.exchange.PlanColumn.Kind.DATE;
import static org.opengov.tracker.exchange.PlanColumn.Kind.DAY;
import static org.opengov.tracker.exchange.PlanColumn.Kind.PAIRS;
import static org.opengov.tracker.exchange.PlanColumn.Kind.TEXT;
import static org.opengov.tracker.exchange.PlanColumn.Kind.TEXTS;
import static org.opengov.tracker.exchange.PlanColumn.Kind.THEME;
import static org.opengov.tracker.exchange.PlanColumn.Kind.WHOLE;
import static org.opengov.tracker.exchange.PlanColumn.Kind.YES_NO;
import static org.opengov.tracker.exchange.PlanColumn.of;

import java.util.List;
import org.opengov.tracker.agency.Sector;
import org.opengov.tracker.assessment.DidItOpenGovernment;
import org.opengov.tracker.assessment.PotentialImpact;
import org.opengov.tracker.assessment.Review;
import org.opengov.tracker.assessment.Specificity;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.AmendedField;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.OgpValue;
import org.opengov.tracker.plan.PlanFact;
import org.opengov.tracker.plan.PlanState;

/**
 * The sheets of a plan workbook in their order. Together they hold every field of a plan file, each under its name there;
 * what a person fills in first stands to the left, what only the record of an older plan needs to the right.
 */
enum PlanSheet {
    PLAN(
            PlanPart.PLAN,
            of("code", "draft.field.code", TEXT, 60).filledIn(),
            of("title", "draft.field.title", TEXT, 60).filledIn(),
            of("titles", "planbook.field.titles", PAIRS, 60),
            of("language", "draft.field.language", TEXT, 60).filledIn(),
            of("countryCode", "draft.field.countryCode", TEXT, 60).filledIn(),
            of("country", "draft.field.country", TEXT, 60).filledIn(),
            of("number", "draft.field.planNumber", WHOLE, 60),
            of("starts", "draft.field.starts", DATE, 60),
            of("ends", "draft.field.ends", DATE, 60),
            of("coordinator", "draft.field.coordinator", TEXT, 60),
            of("preparation", "draft.field.preparation", TEXT, 60),
            of("act.number", "draft.field.actNumber", TEXT, 60),
            of("act.day", "draft.field.actDay", DATE, 60),
            of("act.issuer", "draft.field.actIssuer", TEXT, 60),
            of("act.note", "planbook.field.actNote", TEXT, 60),
            of("state", "planbook.field.state", CHOICE, PlanState.class),
            of("adoptedOn", "planbook.field.adoptedOn", DAY, 60)),
    PERIODS(
            PlanPart.PERIOD,
            of("code", "draft.field.periodCode", TEXT, 16).filledIn(),
            of("starts", "draft.field.startsOn", DAY, 14).filledIn(),
            of("ends", "draft.field.endsOn", DAY, 14).filledIn(),
            of("due", "draft.field.dueOn", DAY, 14).filledIn()),
    AGENCIES(
            PlanPart.AGENCY,
            of("code", "draft.field.agencyCode", TEXT, 18).filledIn(),
            of("name", "draft.field.name", TEXT, 56).filledIn(),
            of("sector", "draft.field.sector", CHOICE, Sector.class),
            of("collective", "draft.field.collective", YES_NO, 16),
            of("members", "draft.field.members", AGENCY_CODES, 22),
            of("aliases", "draft.field.aliases", TEXTS, 40)),
    THEMES(
            PlanPart.THEME,
            of("number", "draft.field.number", TEXT, 12).filledIn(),
            of("name", "draft.field.name", TEXT, 70).filledIn(),
            of("code", "planbook.field.themeCode", TEXT, 30),
            of("sources", "draft.field.sources", TEXTS, 44)),
    COMMITMENTS(
            PlanPart.COMMITMENT,
            of("number", "draft.field.number", TEXT, 10).filledIn(),
            of("title", "draft.field.title", TEXT, 46).filledIn(),
            of("theme", "draft.field.theme", THEME, 10),
            of("lead", "draft.field.lead", AGENCY, 16),
            of("coLeads", "draft.field.coLeads", AGENCY_CODES, 16),
            of("supporting", "draft.field.supporting", AGENCY_CODES, 16),
            of("starts", "draft.field.starts", DATE, 12),
            of("due", "draft.field.due", DATE, 12),
            of("problem", "draft.field.problem", TEXT, 46),
            of("objective", "draft.field.objective", TEXT, 46),
            of("description", "draft.field.description", TEXT, 46),
            of("summary", "draft.field.summary", TEXT, 46),
            of("ogpValues", "draft.field.ogpValues", CHOICES, OgpValue.class),
            of("policyTags", "draft.field.policyTags", TEXTS, 24),
            of("sdgTargets", "draft.field.sdgTargets", TEXTS, 12),
            of("indicator", "draft.field.indicator", TEXT, 36),
            of("baseline", "draft.field.baseline", TEXT, 28),
            of("target", "draft.field.target", TEXT, 28),
            of("budget", "draft.field.budget", AMOUNT, 16),
            of("budgetCurrency", "draft.field.currency", TEXT, 10),
            of("budgetSource", "draft.field.budgetSource", TEXT, 26),
            of("contact", "draft.field.contact", TEXT, 26),
            of("contactMailbox", "draft.field.contactMailbox", TEXT, 26),
            of("sources", "draft.field.sources", TEXTS, 40),
            of("ogpId", "draft.field.ogpId", TEXT, 12),
            of("ogpIdInferred", "planbook.field.ogpIdInferred", YES_NO, 14),
            of("ogpIdBasis", "planbook.field.ogpIdBasis", TEXT, 30),
            of("irmCaseNumber", "planbook.field.irmCaseNumber", TEXT, 14),
            of("titleInSource", "planbook.field.titleInSource", TEXT, 40),
            of("leadInSource", "planbook.field.leadInSource", TEXT, 30),
            of("supportingInSource", "planbook.field.supportingInSource", TEXT, 30),
            of("startsInSource", "planbook.field.startsInSource", TEXT, 16),
            of("dueInSource", "planbook.field.dueInSource", TEXT, 16),
            of("dateNote", "planbook.field.dateNote", TEXT, 30)),
    MILESTONES(
            PlanPart.MILESTONE,
            of("commitment", "planbook.field.commitment", COMMITMENT, 14).filledIn(),
            of("title", "draft.field.title", TEXT, 56).filledIn(),
            of("agency", "draft.field.agency", AGENCY, 16),
            of("partners", "draft.field.partners", AGENCY_CODES, 18),
            of("starts", "draft.field.starts", DATE, 12),
            of("due", "draft.field.due", DATE, 12),
            of("weight", "draft.field.weight", WHOLE, 10),
            of("indicator", "draft.field.indicator", TEXT, 40),
            of("number", "draft.field.number", TEXT, 12),
            of("derived", "planbook.field.derived", YES_NO, 14),
            of("basis", "planbook.field.basis", TEXT, 30),
            of("note", "planbook.field.note", TEXT, 30)),
    FACTS(
            PlanPart.PLAN,
            of("kind", "planbook.field.kind", CHOICE, PlanFact.Kind.class).filledIn(),
            of("day", "planbook.field.day", DATE, 14),
            of("text", "planbook.field.text", TEXT, 100).filledIn()),
    ASSESSMENTS(
            PlanPart.ASSESSMENT,
            of("commitment", "planbook.field.commitment", COMMITMENT, 14).filledIn(),
            of("voice", "planbook.field.voice", CHOICE, Voice.class).filledIn(),
            of("assessor", "planbook.field.assessor", TEXT, 30).filledIn(),
            of("review", "planbook.field.review", CHOICE, Review.class).filledIn(),
            of("published", "planbook.field.published", DATE, 14).filledIn(),
            of("completion", "planbook.field.completion", CHOICE, Completion.class)
                    .filledIn(),
            of("source", "planbook.field.source", TEXT, 40).filledIn(),
            of("periodAssessed", "planbook.field.periodAssessed", TEXT, 16),
            of("observedUntil", "planbook.field.observedUntil", DATE, 14),
            of("projectedCompletion", "planbook.field.projectedCompletion", CHOICE, Completion.class),
            of("scheduleSaid", "planbook.field.scheduleSaid", TEXT, 18),
            of("specificity", "planbook.field.specificity", CHOICE, Specificity.class),
            of("relevant", "planbook.field.relevant", YES_NO, 12),
            of("ogpValues", "draft.field.ogpValues", CHOICES, OgpValue.class),
            of("potentialImpact", "planbook.field.potentialImpact", CHOICE, PotentialImpact.class),
            of("didItOpen", "planbook.field.didItOpen", CHOICE, DidItOpenGovernment.class),
            of("starred", "planbook.field.starred", YES_NO, 12),
            of("starredRule", "planbook.field.starredRule", TEXT, 24),
            of("novelty", "planbook.field.novelty", TEXT, 16),
            of("grandChallenges", "planbook.field.grandChallenges", TEXTS, 24),
            of("nextSteps", "planbook.field.nextSteps", TEXT, 40),
            of("note", "planbook.field.note", TEXT, 40)),
    AMENDMENTS(
            PlanPart.AMENDMENT,
            of("commitment", "planbook.field.commitment", COMMITMENT, 14).filledIn(),
            of("milestone", "planbook.field.milestone", WHOLE, 12),
            of("field", "draft.field.field", CHOICE, AmendedField.class).filledIn(),
            of("became", "draft.field.became", TEXT, 50).filledIn(),
            of("reason", "draft.field.reason", TEXT, 50).filledIn(),
            of("act", "draft.field.act", TEXT, 30).filledIn(),
            of("decidedOn", "draft.field.decidedOn", DAY, 14).filledIn(),
            of("approver", "draft.field.approver", TEXT, 26).filledIn());

    private final PlanPart part;
    private final List<PlanColumn> columns;

    PlanSheet(PlanPart part, PlanColumn... columns) {
        this.part = part;
        this.columns = List.of(columns);
    }

    PlanPart part() {
        return part;
    }

    List<PlanColumn> columns() {
        return columns;
    }

    /** Whether its fields stand one below the other, as there is one plan only. */
    boolean isForm() {
        return this == PLAN;
    }

    /** The hidden key of a column, by which it is known wherever it stands. */
    String key(PlanColumn column) {
        return name().toLowerCase(java.util.Locale.ROOT) + "." + column.name();
    }
}
