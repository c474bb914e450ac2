package org.opengov.tracker.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.omnifaces.cdi.Param;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.platform.web.Language;
import org.opengov.tracker.platform.web.Redirect;
import org.opengov.tracker.report.ReportForm;
import org.opengov.tracker.report.ReportKind;
import org.opengov.tracker.report.ReportOrder;
import org.opengov.tracker.report.run.CutMaker.KnownCut;
import org.opengov.tracker.report.run.ReportRun;
import org.opengov.tracker.report.run.ReportRuns;

/** Where a coordinator asks for a report that is made in the background. */
@Named
@RequestScoped
public class ReportOrderForm {

    @Inject
    private ReportRuns runs;

    @Inject
    private Plans plans;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private Redirect redirect;

    @Inject
    private Language page;

    @Inject
    private Clock clock;

    @Inject
    @Param
    private String plan;

    private ReportKind kind = ReportKind.STATUS_REPORT;
    private ReportForm form = ReportForm.PDF;
    private String cut = "";
    private LocalDate asOf;
    private int against;
    private Voice voice;
    private String language;
    private String scope = "";
    private Integer year;

    @PostConstruct
    void open() {
        asOf = LocalDate.now(clock);
        year = asOf.getYear() - 1;
        language = page.getTag();
    }

    /** Asks for the report, and leads to where it can be watched. */
    public void make() {
        String code = plan == null
                ? plans.findDefault().map(ActionPlan::getCode).orElseThrow(() -> new NotFound("plan", plan))
                : plan;
        Integer number = cut == null || cut.isEmpty() ? null : Integer.valueOf(cut);
        ReportOrder order = new ReportOrder(
                kind,
                form,
                code,
                number,
                day(code, number),
                against,
                voice,
                new Locale(language),
                ReportChoices.scope(scope),
                kind == ReportKind.ANNUAL_STATEMENT ? year : null);
        ReportRun run = runs.request(order, caller.get());
        redirect.to(
                "/desk/reports?plan=" + URLEncoder.encode(code, StandardCharsets.UTF_8) + "#run-" + run.getId(),
                run.getState().isUnderWay() ? "report.run.requested" : "report.run.there",
                run.getFileName());
    }

    private LocalDate day(String code, Integer number) {
        if (number != null) {
            return runs.listCuts(code).stream()
                    .filter(known -> known.number() == number)
                    .map(KnownCut::day)
                    .findFirst()
                    .orElseThrow(() -> RuleBroken.at("cut", "report.run.cut.unknown"));
        }
        if (asOf == null) {
            throw RuleBroken.at("asOf", "report.run.day.required");
        }
        return asOf;
    }

    public ReportKind getKind() {
        return kind;
    }

    public void setKind(ReportKind kind) {
        this.kind = kind;
    }

    public ReportForm getForm() {
        return form;
    }

    public void setForm(ReportForm form) {
        this.form = form;
    }

    public String getCut() {
        return cut;
    }

    public void setCut(String cut) {
        this.cut = cut;
    }

    public LocalDate getAsOf() {
        return asOf;
    }

    public void setAsOf(LocalDate asOf) {
        this.asOf = asOf;
    }

    public int getAgainst() {
        return against;
    }

    public void setAgainst(int against) {
        this.against = against;
    }

    public Voice getVoice() {
        return voice;
    }

    public void setVoice(Voice voice) {
        this.voice = voice;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
