package org.opengov.tracker.drafting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.Milestone;
import org.opengov.tracker.commitment.Template;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.ReportingPeriod;
import org.opengov.tracker.plan.ReportingPeriod.Slice;
import org.opengov.tracker.plan.Theme;
import org.opengov.tracker.plan.Theme.ThemeText;
import org.opengov.tracker.platform.Changes;

/**
 * What a part of a draft says at one moment, field by field.
 *
 * @param fields those that say something, in the order of the form
 */
record Wording(Map<String, String> fields) {

    /** What was not there before, or is not there any more. */
    static final Wording NOTHING = new Wording(Map.of());

    static Wording of(ActionPlan plan) {
        return new Wording(new LinkedHashMap<>())
                .with("title", plan.getTitle())
                .with("titles", plan.getTitles().isEmpty() ? null : plan.getTitles())
                .with("language", plan.getLanguage())
                .with("country", plan.getCountry())
                .with("country-code", plan.getCountryCode())
                .with("plan-number", plan.getNumber())
                .with("starts", plan.getStarts())
                .with("ends", plan.getEnds())
                .with("coordinator", plan.getCoordinator())
                .with("preparation", plan.getPreparation());
    }

    static Wording of(Theme theme) {
        return of(new ThemeText(theme.getNumber(), theme.getCode(), theme.getName(), theme.getSources()));
    }

    static Wording of(ThemeText theme) {
        return new Wording(new LinkedHashMap<>()).with("number", theme.number()).with("name", theme.name());
    }

    static Wording of(ReportingPeriod period) {
        return of(new Slice(period.getCode(), period.getStartsOn(), period.getEndsOn(), period.getDueOn()));
    }

    static Wording of(Slice period) {
        return new Wording(new LinkedHashMap<>()).with(period);
    }

    static Wording ofPeriods(ActionPlan plan) {
        Wording all = new Wording(new LinkedHashMap<>());
        plan.getPeriods()
                .forEach(period -> all.with(
                        new Slice(period.getCode(), period.getStartsOn(), period.getEndsOn(), period.getDueOn())));
        return all;
    }

    static Wording of(Commitment commitment) {
        Template told = commitment.getTemplate();
        return new Wording(new LinkedHashMap<>())
                .with("number", commitment.getNumber())
                .with("ogp-id", commitment.getOgpId())
                .with("ogp-id-inferred", commitment.getOrigin().isOgpIdInferred())
                .with(
                        "theme",
                        commitment.getTheme() == null
                                ? null
                                : commitment.getTheme().getNumber())
                .with("title", commitment.getTitle())
                .with("summary", commitment.getSummary())
                .with("lead", commitment.lead().map(Agency::getCode).orElse(null))
                .with("co-leads", codes(commitment.getCoLeadAgencies()))
                .with("supporting", codes(commitment.getSupportingAgencies()))
                .with("starts", commitment.getStarts())
                .with("due", commitment.getDue())
                .with("problem", told.getProblem())
                .with("objective", told.getObjective())
                .with("description", told.getDescription())
                .with("ogp-values", joined(told.getOgpValues()))
                .with("sdg-targets", joined(told.getSdgTargets()))
                .with("policy-tags", joined(commitment.getPolicyTags()))
                .with("indicator", told.getIndicator())
                .with("baseline", told.getBaseline())
                .with("target", told.getTarget())
                .with(
                        "budget",
                        told.getBudget() == null
                                ? null
                                : told.getBudget().amount().toPlainString())
                .with(
                        "currency",
                        told.getBudget() == null ? null : told.getBudget().currency())
                .with("budget-source", told.getBudgetSource())
                .with("contact", told.getContact())
                .with("contact-mailbox", told.getContactMailbox())
                .with("sources", joined(commitment.getSources()));
    }

    static Wording of(Milestone milestone) {
        return new Wording(new LinkedHashMap<>())
                .with("number", milestone.getNumber())
                .with("title", milestone.getTitle())
                .with("responsible", codes(milestone.responsible()))
                .with("starts", milestone.getOwnStarts())
                .with("due", milestone.getOwnDue())
                .with("weight", milestone.getWeight())
                .with("indicator", milestone.getIndicator());
    }

    static Wording of(Agency agency) {
        return new Wording(new LinkedHashMap<>())
                .with("name", agency.getName())
                .with("sector", agency.sector().orElse(null))
                .with("collective", agency.isCollective())
                .with("aliases", joined(agency.getAliases()))
                .with("members", codes(agency.getMembers()));
    }

    /** Where something stands in its row, from 1. */
    static Wording place(int place) {
        return new Wording(Map.of("place", String.valueOf(place)));
    }

    /** What became of each field on the way to a later wording. */
    Changes to(Wording later) {
        Changes changes = new Changes();
        fields.forEach((field, value) -> changes.field(field, value, later.fields.get(field)));
        later.fields.keySet().stream()
                .filter(field -> !fields.containsKey(field))
                .forEach(field -> changes.set(field, later.fields.get(field)));
        return changes;
    }

    private Wording with(String field, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            fields.put(field, value.toString());
        }
        return this;
    }

    private Wording with(Slice period) {
        return with("period." + period.code(), period.starts() + "/" + period.ends() + ", due " + period.due());
    }

    private static String codes(List<Agency> agencies) {
        return agencies.stream().map(Agency::getCode).collect(Collectors.joining(", "));
    }

    private static String joined(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
