package org.opengov.tracker.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.web.Language;
import org.opengov.tracker.report.ReportForm;
import org.opengov.tracker.report.ReportKind;
import org.opengov.tracker.report.Scope;
import org.opengov.tracker.report.run.ReportRuns;
import org.opengov.tracker.report.run.ReportWriting;

/** What there is to choose from when a report is ordered, in the reader's words. */
@Named
@RequestScoped
public class ReportChoices {

    private static final int FURTHEST = 2;

    @Inject
    private Plans plans;

    @Inject
    private Commitments commitments;

    @Inject
    private ReportRuns runs;

    @Inject
    private ReportWriting writing;

    @Inject
    private Language language;

    /** The kinds of reports that can be made. */
    public List<SelectItem> getKinds() {
        return Stream.of(ReportKind.values())
                .filter(kind -> Arrays.stream(ReportForm.values()).anyMatch(form -> writing.offers(kind, form)))
                .map(kind -> new SelectItem(kind, messages().label(kind)))
                .toList();
    }

    /** The forms that some report can be made in. */
    public List<ReportForm> getOffered() {
        return Stream.of(ReportForm.values())
                .filter(form -> Arrays.stream(ReportKind.values()).anyMatch(kind -> writing.offers(kind, form)))
                .toList();
    }

    /** The same to choose one from. */
    public List<SelectItem> getForms() {
        return getOffered().stream()
                .map(form -> new SelectItem(form, messages().label(form)))
                .toList();
    }

    /** What is stored now, or one of the cuts. */
    public List<SelectItem> cuts(String plan) {
        List<SelectItem> items = new ArrayList<>();
        items.add(new SelectItem("", messages().text("report.run.cut.none")));
        runs.listCuts(plan)
                .forEach(cut -> items.add(new SelectItem(
                        String.valueOf(cut.number()), messages().text("report.run.cut", cut.number(), cut.day()))));
        return items;
    }

    /** How far back a report compares itself. */
    public List<SelectItem> getAgainst() {
        return IntStream.rangeClosed(0, FURTHEST)
                .mapToObj(cuts -> new SelectItem(cuts, messages().text("report.against", cuts)))
                .toList();
    }

    /** Whose word its figures rest on. */
    public List<SelectItem> getVoices() {
        List<SelectItem> items = new ArrayList<>();
        items.add(new SelectItem("", messages().text("report.voice.widest")));
        Stream.of(Voice.values())
                .forEach(voice -> items.add(new SelectItem(voice, messages().label(voice))));
        return items;
    }

    /** The languages, each by its own name. */
    public List<SelectItem> getLanguages() {
        return Messages.LANGUAGES.stream()
                .map(Locale::getLanguage)
                .map(tag -> new SelectItem(tag, messages().text("language." + tag)))
                .toList();
    }

    /** The whole plan, its themes, the agencies that lead something, its commitments. */
    public List<SelectItem> scopes(String code) {
        ActionPlan plan = plans.get(code);
        List<Commitment> all = commitments.listOfPlan(code);
        Map<String, String> agencies = new LinkedHashMap<>();
        all.stream()
                .flatMap(commitment -> commitment.lead().stream())
                .forEach(agency -> agencies.put(agency.getCode(), agency.getName()));
        List<SelectItem> items = new ArrayList<>();
        items.add(new SelectItem(Scope.WHOLE.toString(), messages().text("report.scope.PLAN")));
        items.add(group(
                Scope.Kind.THEME,
                plan.getThemes().stream()
                        .map(theme ->
                                part(Scope.Kind.THEME, theme.getNumber(), theme.getNumber() + " " + theme.getName()))));
        items.add(group(
                Scope.Kind.AGENCY,
                agencies.entrySet().stream().map(each -> part(Scope.Kind.AGENCY, each.getKey(), each.getValue()))));
        items.add(group(
                Scope.Kind.COMMITMENT,
                all.stream()
                        .map(each -> part(
                                Scope.Kind.COMMITMENT, each.getOgpId(), each.getOgpId() + " " + each.getTitle()))));
        return items;
    }

    private SelectItem group(Scope.Kind kind, Stream<SelectItem> parts) {
        return new SelectItemGroup(
                messages().text("report.scope." + kind.name()), null, false, parts.toArray(SelectItem[]::new));
    }

    private static SelectItem part(Scope.Kind kind, String key, String label) {
        return new SelectItem(new Scope(kind, key).toString(), label);
    }

    private Messages messages() {
        return language.messages();
    }
}
