package org.opengov.tracker.exchange;

import java.math.BigDecimal;
import org.opengov.tracker.commitment.AmendedField;
import org.opengov.tracker.commitment.AmendmentText;
import org.opengov.tracker.commitment.CommitmentTemplate;
import org.opengov.tracker.commitment.CommitmentText;
import org.opengov.tracker.commitment.Milestone.MilestoneText;
import org.opengov.tracker.commitment.OgpValue;
import org.opengov.tracker.exchange.PlanFile.AmendmentEntry;
import org.opengov.tracker.exchange.PlanFile.CommitmentEntry;
import org.opengov.tracker.exchange.PlanFile.MilestoneEntry;
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
        return new CommitmentEntry(
                fields,
                text,
                fields.textOrNull("theme", 10),
                fields.textOrNull("lead", PlanFile.CODE),
                fields.texts("coLeads", PlanFile.CODE),
                fields.texts("supporting", PlanFile.CODE),
                fields.each("milestones", CommitmentFields::milestone),
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

    private static MilestoneEntry milestone(PlanFields fields) {
        Integer weight = fields.wholeOrNull("weight");
        if (weight != null && weight < 1) {
            fields.fault("weight", "weight");
        }
        return new MilestoneEntry(
                fields,
                fields.textOrNull("agency", PlanFile.CODE),
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
