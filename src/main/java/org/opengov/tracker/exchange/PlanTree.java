package org.opengov.tracker.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.opengov.tracker.assessment.AssessmentText;
import org.opengov.tracker.commitment.AmendmentText;
import org.opengov.tracker.commitment.CommitmentTemplate;
import org.opengov.tracker.commitment.CommitmentText;
import org.opengov.tracker.commitment.Milestone.MilestoneText;
import org.opengov.tracker.exchange.PlanFile.AgencyEntry;
import org.opengov.tracker.exchange.PlanFile.AmendmentEntry;
import org.opengov.tracker.exchange.PlanFile.CommitmentEntry;
import org.opengov.tracker.exchange.PlanFile.MilestoneEntry;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.plan.LegalAct;
import org.opengov.tracker.plan.PlanFact;
import org.opengov.tracker.plan.PlanState;
import org.opengov.tracker.plan.PlanText;
import org.opengov.tracker.plan.ReportingPeriod;
import org.opengov.tracker.plan.Theme.ThemeText;

/**
 * A plan as the fields of a plan file, in the order in which they are written: objects as maps, lists as lists, what is
 * not said left out. The plan file and the plan workbook are both made of it.
 */
final class PlanTree {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    private PlanTree() {}

    static Map<String, Object> of(PlanFile file) {
        return new PlanTree()
                .put("format", PlanFile.FORMAT)
                .put("plan", plan(file))
                .put("periods", each(file.periods(), PlanTree::period))
                .put("agencies", each(file.agencies(), PlanTree::agency))
                .put("themes", each(file.themes(), PlanTree::theme))
                .put("commitments", each(file.commitments(), PlanTree::commitment))
                .fields;
    }

    /** Notes a field; nothing, no and what is empty is left out. */
    private PlanTree put(String name, Object value) {
        boolean empty = value == null
                || value.equals("")
                || value.equals(false)
                || value instanceof List<?> list && list.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty();
        return empty ? this : said(name, value);
    }

    /** Notes a field, even where it says no. */
    private PlanTree said(String name, Object value) {
        if (value != null) {
            fields.put(name, plain(value));
        }
        return this;
    }

    private static Object plain(Object value) {
        boolean kept = value instanceof Boolean
                || value instanceof Integer
                || value instanceof List<?>
                || value instanceof Map<?, ?>;
        return kept ? value : value instanceof Enum<?> one ? one.name() : value.toString();
    }

    private PlanTree put(String name, EdtfDate date) {
        return put(name, date.text());
    }

    private static <T> List<Map<String, Object>> each(List<T> all, Function<T, PlanTree> tree) {
        return all.stream().map(one -> tree.apply(one).fields).toList();
    }

    private static List<String> names(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }

    private static Map<String, Object> plan(PlanFile file) {
        PlanText text = file.plan();
        LegalAct act = text.act();
        return new PlanTree()
                .put("code", text.code())
                .put("state", file.state() == PlanState.ADOPTED ? PlanState.ADOPTED : null)
                .put("adoptedOn", file.adoptedOn())
                .put("countryCode", text.countryCode())
                .put("country", text.country())
                .put("number", text.number())
                .put("title", text.title())
                .put("language", text.language())
                .put("titles", new TreeMap<>(text.titles()))
                .said(
                        "act",
                        new PlanTree()
                                .put("number", act.getNumber())
                                .put("day", act.getDay())
                                .put("issuer", act.getIssuer())
                                .put("note", act.getNote())
                                .fields)
                .put("starts", text.starts())
                .put("ends", text.ends())
                .put("coordinator", text.coordinator())
                .put("preparation", text.preparation())
                .put("reportingRules", texts(text, PlanFact.Kind.REPORTING_RULE))
                .put("notes", texts(text, PlanFact.Kind.NOTE))
                .put("irmReports", dated(text, PlanFact.Kind.IRM_REPORT))
                .put("irmProcess", texts(text, PlanFact.Kind.IRM_PROCESS))
                .put("ogpStatus", dated(text, PlanFact.Kind.OGP_STATUS))
                .put("sources", texts(text, PlanFact.Kind.SOURCE))
                .fields;
    }

    private static List<String> texts(PlanText text, PlanFact.Kind kind) {
        return text.facts().stream()
                .filter(fact -> fact.getKind() == kind)
                .map(PlanFact::getText)
                .toList();
    }

    private static List<Map<String, Object>> dated(PlanText text, PlanFact.Kind kind) {
        return each(
                text.facts().stream().filter(fact -> fact.getKind() == kind).toList(),
                fact -> new PlanTree().put("day", fact.getDay()).put("text", fact.getText()));
    }

    private static PlanTree period(ReportingPeriod.Slice slice) {
        return new PlanTree()
                .put("code", slice.code())
                .put("starts", slice.starts())
                .put("ends", slice.ends())
                .put("due", slice.due());
    }

    /** What a plan file says of an agency. */
    static Map<String, Object> fields(AgencyEntry entry) {
        return agency(entry).fields;
    }

    private static PlanTree agency(AgencyEntry entry) {
        return new PlanTree()
                .put("code", entry.code())
                .put("name", entry.name())
                .put("sector", entry.sector())
                .put("collective", entry.collective())
                .put("aliases", entry.aliases())
                .put("members", entry.members());
    }

    private static PlanTree theme(ThemeText text) {
        return new PlanTree()
                .put("number", text.number())
                .put("code", text.code())
                .put("name", text.name())
                .put("sources", text.sources());
    }

    private static PlanTree commitment(CommitmentEntry entry) {
        CommitmentText text = entry.text();
        PlanTree tree = new PlanTree()
                .put("number", text.number())
                .put("ogpId", text.ogpId())
                .put("ogpIdBasis", text.ogpIdBasis())
                .put("ogpIdInferred", text.ogpIdInferred())
                .put("irmCaseNumber", text.irmCaseNumber())
                .put("title", text.title())
                .put("titleInSource", text.titleInSource())
                .put("summary", text.summary())
                .put("theme", entry.theme())
                .put("lead", entry.lead())
                .put("coLeads", entry.coLeads())
                .put("supporting", entry.supporting())
                .put("leadInSource", text.leadInSource())
                .put("supportingInSource", text.supportingInSource())
                .put("starts", text.starts())
                .put("due", text.due())
                .put("startsInSource", text.startsInSource())
                .put("dueInSource", text.dueInSource())
                .put("dateNote", text.dateNote());
        tree.addTemplate(text.template());
        return tree.put("indicator", text.indicator())
                .put("policyTags", text.policyTags())
                .put("sources", text.sources())
                .put("milestones", each(entry.milestones(), PlanTree::milestone))
                .put("assessments", each(entry.assessments(), PlanTree::assessment))
                .put("amendments", each(entry.amendments(), PlanTree::amendment));
    }

    private void addTemplate(CommitmentTemplate told) {
        put("problem", told.problem());
        put("objective", told.objective());
        put("description", told.description());
        put("ogpValues", names(told.ogpValues()));
        put("sdgTargets", told.sdgTargets());
        put("contact", told.contact());
        put("contactMailbox", told.contactMailbox());
        put("baseline", told.baseline());
        put("target", told.target());
        if (told.budget() != null) {
            put("budget", told.budget().amount().setScale(2).toPlainString());
            put("budgetCurrency", told.budget().currency());
        }
        put("budgetSource", told.budgetSource());
    }

    private static PlanTree milestone(MilestoneEntry entry) {
        MilestoneText text = entry.text();
        return new PlanTree()
                .put("number", text.number())
                .put("title", text.title())
                .put("agency", entry.agency())
                .put("partners", entry.partners())
                .put("starts", text.starts())
                .put("due", text.due())
                .put("weight", text.weight() == 1 ? null : text.weight())
                .put("indicator", text.indicator())
                .put("derived", text.derived())
                .put("basis", text.basis())
                .put("note", text.note());
    }

    private static PlanTree amendment(AmendmentEntry entry) {
        AmendmentText text = entry.text();
        return new PlanTree()
                .put("milestone", entry.milestone())
                .put("field", text.field())
                .put("became", text.became())
                .put("reason", text.reason())
                .put("act", text.act())
                .put("decidedOn", text.decidedOn())
                .put("approver", text.approver());
    }

    private static PlanTree assessment(AssessmentText text) {
        return new PlanTree()
                .put("voice", text.voice())
                .put("assessor", text.assessor())
                .put("review", text.review())
                .put("periodAssessed", text.periodAssessed())
                .put("observedUntil", text.observedUntil())
                .put("published", text.published())
                .put("completion", text.completion())
                .put("projectedCompletion", text.projectedCompletion())
                .put("scheduleSaid", text.scheduleSaid())
                .put("specificity", text.specificity())
                .said("relevant", text.relevant())
                .put("ogpValues", names(text.ogpValues()))
                .put("potentialImpact", text.potentialImpact())
                .put("didItOpen", text.didItOpen())
                .said("starred", text.starred())
                .put("starredRule", text.starredRule())
                .put("novelty", text.novelty())
                .put("grandChallenges", text.grandChallenges())
                .put("nextSteps", text.nextSteps())
                .put("note", text.note())
                .put("source", text.source());
    }
}
