package org.opengov.tracker.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.platform.RuleBroken;
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
    private ChosenPlan chosenPlan;

    @Inject
    private ChosenReport chosenReport;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private Redirect redirect;

    @Inject
    private Clock clock;

    private ReportForm form = ReportForm.PDF;
    private String cut = "";
    private LocalDate asOf;
    private Integer year;

    @PostConstruct
    void open() {
        asOf = LocalDate.now(clock);
        year = asOf.getYear() - 1;
    }

    /** Asks for the report, and leads to where it can be watched. */
    public void make() {
        String code = chosenPlan.getCode();
        Integer number = cut == null || cut.isEmpty() ? null : Integer.valueOf(cut);
        ReportOrder order = new ReportOrder(
                chosenReport.getKind(),
                form,
                code,
                number,
                day(code, number),
                chosenReport.getAgainst(),
                chosenReport.getVoice(),
                chosenReport.getLocale(),
                chosenReport.getPart(),
                chosenReport.getKind() == ReportKind.ANNUAL_STATEMENT ? year : null);
        ReportRun run = runs.request(order, caller.get());
        redirect.to(
                "/desk/reports?plan=" + chosenPlan.getEncoded() + "#run-" + run.getId(),
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

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
