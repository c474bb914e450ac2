package org.opengov.tracker.exchange;

import java.math.BigDecimal;
import java.util.List;
import org.opengov.tracker.commitment.AmendedField;
import org.opengov.tracker.commitment.AmendmentText;
import org.opengov.tracker.commitment.CommitmentTemplate;
import org.opengov.tracker.commitment.CommitmentText;
import org.opengov.tracker.commitment.Milestone.MilestoneText;
import org.opengov.tracker.commitment.OgpValue;
import org.opengov.tracker.exchange.PlanFile.AmendmentEntry;
import org.opengov.tracker.exchange.PlanFile.CommitmentEntry;
import org.opengov.tracker.exchange.PlanFile.MilestoneEntry;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.plan.Money;

/** Reads a commitment with its milestones and assessments out of a plan file. */
final class CommitmentFields {

    private CommitmentFields() {}

    static CommitmentEntry read(PlanFields fields) {
        CommitmentText text = new CommitmentText(
                fields.text("number", 20),
                fields.text("ogpId", 20),
                fields.textOrNull("ogpIdBasis", PlanFile.SHORT),
                fields.flag("ogpIdInferred"),
                fields.textOrNull("irmCaseNumber", 20),
                fields.text("title", PlanFile.TITLE),
                fields.textOrNull("titleInSource", PlanFile.TITLE),
                fields.textOrNull("summary", PlanFile.NARRATIVE),
                fields.textOrNull("leadInSource", PlanFile.TITLE),
                fields.textOrNull("supportingInSource", PlanFile.TITLE),
                fields.date("starts"),
                fields.date("due"),
                fields.textOrNull("startsInSource", 100),
                fields.textOrNull("dueInSource", 100),
                fields.textOrNull("dateNote", PlanFile.TITLE),
                fields.textOrNull("indicator", PlanFile.ADDRESS),
                fields.texts("policyTags", 100),
                fields.texts("sources", PlanFile.ADDRESS),
                template(fields));
        String lead = fields.textOrNull("lead", PlanFile.CODE);
        List<MilestoneEntry> milestones = fields.each("milestones", each -> milestone(each, lead));
        return new CommitmentEntry(
                fields,
                text,
                fields.textOrNull("theme", 10),
                lead,
                fields.texts("coLeads", PlanFile.CODE),
                fields.texts("supporting", PlanFile.CODE),
                milestones.isEmpty() ? List.of(whole(fields, text.title())) : milestones,
                fields.each("assessments", AssessmentFields::read),
                fields.each("amendments", CommitmentFields::amendment));
    }

    private static CommitmentTemplate template(PlanFields fields) {
        return new CommitmentTemplate(
                fields.textOrNull("problem", PlanFile.NARRATIVE),
                fields.textOrNull("objective", PlanFile.NARRATIVE),
                fields.textOrNull("description", PlanFile.NARRATIVE),
                fields.choices("ogpValues", OgpValue.class),
                fields.texts("sdgTargets", 10),
                fields.textOrNull("contact", PlanFile.SHORT),
                fields.textOrNull("contactMailbox", 200),
                fields.textOrNull("baseline", PlanFile.ADDRESS),
                fields.textOrNull("target", PlanFile.ADDRESS),
                budget(fields),
                fields.textOrNull("budgetSource", PlanFile.ADDRESS));
    }

    private static Money budget(PlanFields fields) {
        String amount = fields.textOrNull("budget", 20);
        String currency = fields.textOrNull("budgetCurrency", 3);
        if (amount == null && currency == null) {
            return null;
        }
        Money budget = amount != null && amount.matches("\\d{1,15}(\\.\\d{1,2})?")
                ? new Money(new BigDecimal(amount), currency)
                : null;
        if (budget == null || !budget.isSound()) {
            fields.fault(amount == null ? "budget" : currency == null ? "budgetCurrency" : "budget", "budget");
            return null;
        }
        return budget;
    }

    private static AmendmentEntry amendment(PlanFields fields) {
        Integer milestone = fields.wholeOrNull("milestone");
        AmendedField field = fields.choice("field", AmendedField.class);
        AmendmentText text = new AmendmentText(
                field,
                fields.text("became", field == null ? PlanFile.NARRATIVE : field.longest()),
                fields.text("reason", PlanFile.NARRATIVE),
                fields.text("act", PlanFile.TITLE),
                fields.day("decidedOn"),
                fields.text("approver", PlanFile.SHORT));
        return new AmendmentEntry(fields, milestone, text);
    }

    /** Every commitment has at least one milestone: where the act names no part, one that bears its title. */
    private static MilestoneEntry whole(PlanFields fields, String title) {
        MilestoneText text =
                new MilestoneText(null, title, true, null, EdtfDate.UNKNOWN, EdtfDate.UNKNOWN, 1, null, null);
        return new MilestoneEntry(fields, null, List.of(), text);
    }

    /** A milestone; that it belongs to the commitment's lead is not said twice. */
    private static MilestoneEntry milestone(PlanFields fields, String lead) {
        String agency = fields.textOrNull("agency", PlanFile.CODE);
        Integer weight = fields.wholeOrNull("weight");
        if (weight != null && weight < 1) {
            fields.fault("weight", "weight");
        }
        return new MilestoneEntry(
                fields,
                agency == null || agency.equals(lead) ? null : agency,
                fields.texts("partners", PlanFile.CODE),
                new MilestoneText(
                        fields.textOrNull("number", 20),
                        fields.text("title", PlanFile.TITLE),
                        fields.flag("derived"),
                        fields.textOrNull("basis", PlanFile.TITLE),
                        fields.date("starts"),
                        fields.date("due"),
                        weight == null ? 1 : weight,
                        fields.textOrNull("indicator", PlanFile.ADDRESS),
                        fields.textOrNull("note", PlanFile.TITLE)));
    }
}
