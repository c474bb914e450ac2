package org.opengov.tracker.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.account.Recipient;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.web.Language;
import org.opengov.tracker.platform.web.Redirect;
import org.opengov.tracker.report.ReportForm;
import org.opengov.tracker.report.schedule.Occasion;
import org.opengov.tracker.report.schedule.ReportSchedule;
import org.opengov.tracker.report.schedule.ReportSchedules;
import org.opengov.tracker.report.schedule.ReportSchedules.Planned;
import org.opengov.tracker.report.schedule.ScheduleDraft;
import org.opengov.tracker.report.schedule.ScheduleDraft.What;
import org.opengov.tracker.report.schedule.ScheduleDraft.When;

/** What is made by the calendar, and where a coordinator adds to it. */
@Named
@RequestScoped
public class ReportSchedulesPage {

    /** The day that agencies' statements are put together for, under order 2421 due on the 15th. */
    private static final int USUAL_DAY = 10;

    @Inject
    private ReportSchedules schedules;

    @Inject
    private ChosenPlan chosenPlan;

    @Inject
    private ChosenReport chosenReport;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private Redirect redirect;

    @Inject
    private Language page;

    private Occasion occasion = Occasion.AFTER_CLOSING;
    private Integer month = 1;
    private Integer day = USUAL_DAY;
    private LocalDate once;
    private List<String> forms = new ArrayList<>(List.of(ReportForm.PDF.name()));
    private List<String> readers = new ArrayList<>();

    @PostConstruct
    void open() {
        readers.add(caller.get().login());
    }

    /** Adds a schedule. */
    public void add() {
        Set<ReportForm> wanted = forms.stream()
                .map(ReportForm::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReportForm.class)));
        schedules.add(
                new ScheduleDraft(
                        chosenPlan.getCode(),
                        new When(occasion, month, day, once),
                        new What(
                                chosenReport.getKind(),
                                chosenReport.getAgainst(),
                                chosenReport.getVoice(),
                                chosenReport.getLocale(),
                                chosenReport.getPart()),
                        wanted,
                        readers),
                caller.get());
        redirect.to("/desk/report-schedules?plan=" + chosenPlan.getEncoded(), "report.schedule.added");
    }

    /** The schedules of the plan. */
    public List<Planned> getList() {
        return schedules.list(chosenPlan.getCode(), caller.get());
    }

    /** When a schedule is due, in words. */
    public String when(ReportSchedule schedule) {
        Messages messages = page.messages();
        return switch (schedule.getOccasion()) {
            case AFTER_CLOSING -> messages.label(Occasion.AFTER_CLOSING);
            case YEARLY ->
                messages.text("report.schedule.yearly", schedule.getDay(), monthName(Month.of(schedule.getMonth())));
            case ONCE -> messages.day(schedule.getOnce());
        };
    }

    private String monthName(Month of) {
        return of.getDisplayName(TextStyle.FULL, page.getLocale());
    }

    /** Who is told, as one line. */
    public String readersOf(ReportSchedule schedule) {
        return String.join(", ", schedule.getReaders());
    }

    /** The months by name. */
    public List<MonthName> getMonths() {
        return Stream.of(Month.values())
                .map(each -> new MonthName(
                        each.getValue(), each.getDisplayName(TextStyle.FULL_STANDALONE, page.getLocale())))
                .toList();
    }

    /** A month to choose. */
    public record MonthName(int number, String name) {}

    /** Everybody who can be told. */
    public List<Recipient> getPeople() {
        return schedules.listReaders(caller.get());
    }

    public Occasion[] getOccasions() {
        return Occasion.values();
    }

    public Occasion getOccasion() {
        return occasion;
    }

    public void setOccasion(Occasion occasion) {
        this.occasion = occasion;
    }

    public Integer getMonth() {
        return month;
    }

    public void setMonth(Integer month) {
        this.month = month;
    }

    public Integer getDay() {
        return day;
    }

    public void setDay(Integer day) {
        this.day = day;
    }

    public LocalDate getOnce() {
        return once;
    }

    public void setOnce(LocalDate once) {
        this.once = once;
    }

    public List<String> getForms() {
        return forms;
    }

    public void setForms(List<String> forms) {
        this.forms = forms;
    }

    public List<String> getReaders() {
        return readers;
    }

    public void setReaders(List<String> readers) {
        this.readers = readers;
    }
}
