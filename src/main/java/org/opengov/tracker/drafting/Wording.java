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

/**
 * What a part of a draft says at one moment, field by field.
 *
 * @param fields those that say something, in the order of the form
 */
record Wording(Map<String, String> fields) {

    /** What was not there before, or is not there any more. */
    static final Wording NOTHING = new Wording(Map.of());

    /** How much of a text the trail keeps, so that a long one leaves room for the others. */
    private static final int LONGEST = 1000;

    static Wording of(ActionPlan plan) {
        return new Wording(new LinkedHashMap<>())
                .with("title", plan.getTitle())
                .with("titles", plan.getTitles().isEmpty() ? null : plan.getTitles())
                .with("language", plan.getLanguage())
                .with("country", plan.getCountry())
                .with("countryCode", plan.getCountryCode())
                .with("planNumber", plan.getNumber())
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
                .with("ogpId", commitment.getOgpId())
                .with("ogpIdInferred", commitment.getOrigin().isOgpIdInferred())
                .with(
                        "theme",
                        commitment.getTheme() == null
                                ? null
                                : commitment.getTheme().getNumber())
                .with("title", commitment.getTitle())
                .with("summary", commitment.getSummary())
                .with("lead", commitment.lead().map(Agency::getCode).orElse(null))
                .with("coLeads", codes(commitment.getCoLeadAgencies()))
                .with("supporting", codes(commitment.getSupportingAgencies()))
                .with("starts", commitment.getStarts())
                .with("due", commitment.getDue())
                .with("problem", told.getProblem())
                .with("objective", told.getObjective())
                .with("description", told.getDescription())
                .with("ogpValues", joined(told.getOgpValues()))
                .with("sdgTargets", joined(told.getSdgTargets()))
                .with("policyTags", joined(commitment.getPolicyTags()))
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
                .with("budgetSource", told.getBudgetSource())
                .with("contact", told.getContact())
                .with("contactMailbox", told.getContactMailbox())
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

    /** Of this, what another wording says otherwise or not at all, a line a field; null where that is nothing. */
    String unlike(Wording other) {
        String lines = fields.entrySet().stream()
                .filter(field -> !field.getValue().equals(other.fields.get(field.getKey())))
                .map(field -> field.getKey() + ": " + shortened(field.getValue()))
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? null : lines;
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private Wording with(String field, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            fields.put(field, value.toString());
        }
        return this;
    }

    private Wording with(Slice period) {
        return with(period.code(), period.starts() + "/" + period.ends() + ", due " + period.due());
    }

    private static String codes(List<Agency> agencies) {
        return agencies.stream().map(Agency::getCode).collect(Collectors.joining(", "));
    }

    private static String joined(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
