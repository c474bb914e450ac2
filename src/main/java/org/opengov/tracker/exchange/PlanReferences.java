package org.opengov.tracker.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opengov.tracker.drafting.DraftRules;
import org.opengov.tracker.exchange.PlanFile.AgencyEntry;
import org.opengov.tracker.exchange.PlanFile.AmendmentEntry;
import org.opengov.tracker.exchange.PlanFile.CommitmentEntry;
import org.opengov.tracker.exchange.PlanFile.MilestoneEntry;
import org.opengov.tracker.platform.RuleBroken;

/** Holds the parts of a plan file against each other and against the rules that a draft keeps at the desk. */
final class PlanReferences {

    private final PlanFile file;
    private final PlanFields top;
    private final Set<String> agencies;
    private final Set<String> themes;

    PlanReferences(PlanFile file, PlanFields top) {
        this.file = file;
        this.top = top;
        this.agencies = file.agencies().stream().map(AgencyEntry::code).collect(Collectors.toSet());
        this.themes = file.themes().stream().map(theme -> theme.number()).collect(Collectors.toSet());
    }

    /** Notes everything that is wrong at its place. */
    void check() {
        kept(top.part("plan"), () -> DraftRules.check(file.plan()));
        unique("themes", "number", file.themes(), theme -> theme.number());
        unique("agencies", "code", file.agencies(), AgencyEntry::code);
        unique("periods", "code", file.periods(), period -> period.code());
        unique(
                "commitments",
                "number",
                file.commitments(),
                entry -> entry.text().number());
        unique("commitments", "ogpId", file.commitments(), entry -> entry.text().ogpId());
        for (int index = 0; index < file.themes().size(); index++) {
            int at = index;
            kept(top.item("themes", at), () -> DraftRules.check(file.themes().get(at)));
        }
        for (int index = 0; index < file.periods().size(); index++) {
            int at = index;
            kept(top.item("periods", at), () -> DraftRules.check(file.periods().get(at)));
        }
        file.agencies().forEach(this::check);
        file.commitments().forEach(this::check);
    }

    private static void kept(PlanFields fields, Runnable rule) {
        try {
            rule.run();
        } catch (RuleBroken broken) {
            broken.breaches().forEach(fields::fault);
        }
    }

    private <T> void unique(String list, String field, List<T> all, Function<T, String> key) {
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < all.size(); index++) {
            String value = key.apply(all.get(index));
            if (!seen.add(value)) {
                top.item(list, index).fault(field, "valueTwice", value);
            }
        }
    }

    private void check(AgencyEntry entry) {
        kept(entry.fields(), () -> DraftRules.checkAgency(entry.code(), entry.name(), entry.aliases()));
        known(entry.fields(), "members", entry.members(), agencies);
    }

    private void check(CommitmentEntry entry) {
        PlanFields fields = entry.fields();
        kept(fields, () -> DraftRules.check(entry.text()));
        known(fields, "theme", listOf(entry.theme()), themes);
        known(fields, "lead", listOf(entry.lead()), agencies);
        known(fields, "coLeads", entry.coLeads(), agencies);
        known(fields, "supporting", entry.supporting(), agencies);
        entry.milestones().forEach(this::check);
        for (AmendmentEntry amendment : entry.amendments()) {
            Integer milestone = amendment.milestone();
            if (milestone != null
                    && (milestone < 1 || milestone > entry.milestones().size())) {
                amendment.fields().fault("milestone", "unknown", milestone);
            }
        }
    }

    private void check(MilestoneEntry entry) {
        kept(entry.fields(), () -> DraftRules.check(entry.text()));
        known(entry.fields(), "agency", listOf(entry.agency()), agencies);
        known(entry.fields(), "partners", entry.partners(), agencies);
    }

    private static List<String> listOf(String code) {
        return code == null ? List.of() : List.of(code);
    }

    private static void known(PlanFields fields, String field, List<String> codes, Set<String> all) {
        codes.stream().filter(code -> !all.contains(code)).forEach(code -> fields.fault(field, "unknown", code));
    }
}
