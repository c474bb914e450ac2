package org.opengov.tracker.drafting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.opengov.tracker._support.CommitmentWords;
import org.opengov.tracker._support.PlanWords;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.CommitmentAgencies;
import org.opengov.tracker.commitment.CommitmentTemplate;
import org.opengov.tracker.commitment.CommitmentText;
import org.opengov.tracker.commitment.Milestone.MilestoneText;
import org.opengov.tracker.commitment.OgpValue;
import org.opengov.tracker.drafting.AgencyRegister.AgencyText;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.plan.Money;
import org.opengov.tracker.plan.PlanText;
import org.opengov.tracker.plan.ReportingPeriod.Slice;
import org.opengov.tracker.plan.Theme.ThemeText;

/** A small plan as a careful coordinator would write it; nothing is wrong with any part of it. */
final class SampleDraft {

    static final String CODE = "XX-2026-2028";
    static final String LEAD = "xx-lead";
    static final String PARTNER = "xx-partner";

    private SampleDraft() {}

    static PlanText plan(String title) {
        return new PlanWords(CODE, "MT", "Malta", title)
                .titleIn("ru", "План")
                .from("2026", "2028-06-30")
                .coordinator("The Cabinet Office")
                .text();
    }

    static ActionPlan draft() {
        return new ActionPlan(plan("A plan of our own"));
    }

    static ThemeText theme(String number, String name) {
        return new ThemeText(number, "theme-" + number, name, List.of());
    }

    static AgencyText agency(String code, String name, String... members) {
        return new AgencyText(code, name, null, members.length > 0, List.of(), List.of(members));
    }

    static Agency body(String code) {
        return new Agency(code, "Body " + code, null, false, List.of());
    }

    static CommitmentText text(String number, String ogpId, String title, CommitmentTemplate template) {
        return new CommitmentWords(number, ogpId, title)
                .inferred()
                .from("2026", "2027-12")
                .indicator("Contracts published")
                .policyTag("Procurement")
                .source("https://example.org/plan")
                .template(template)
                .text();
    }

    static CommitmentTemplate template() {
        return new CommitmentTemplate(
                "Nobody sees what is bought.",
                "Everybody sees what is bought.",
                null,
                List.of(OgpValue.ACCESS_TO_INFORMATION),
                List.of("16.6"),
                "Head of procurement",
                "procurement@example.org",
                "None",
                "All above 10,000",
                new Money(new BigDecimal("125000.50"), "EUR"),
                "State budget");
    }

    static CommitmentDraft commitment(String number, String ogpId, String title) {
        return new CommitmentDraft(text(number, ogpId, title, template()), "1", LEAD, List.of(PARTNER), List.of());
    }

    /** A commitment of a plan that no database holds. */
    static Commitment of(ActionPlan plan, Agency lead, CommitmentText text) {
        return new Commitment(
                plan,
                plan.getThemes().stream().findFirst().orElse(null),
                1,
                new CommitmentAgencies(lead, List.of(), List.of()),
                text);
    }

    static MilestoneText milestone(String number, String title) {
        return new MilestoneText(
                number, title, false, null, EdtfDate.UNKNOWN, EdtfDate.of("2026-12-31"), 1, null, null);
    }

    static Slice period(String code, String starts, String ends) {
        LocalDate last = LocalDate.parse(ends);
        return new Slice(code, LocalDate.parse(starts), last, last.plusDays(15));
    }
}
