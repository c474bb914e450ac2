package org.opengov.tracker.scoreboard.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.ReportingPeriod;
import org.opengov.tracker.plan.ShownPlans;
import org.opengov.tracker.plan.Theme;
import org.opengov.tracker.platform.web.ListPage;
import org.opengov.tracker.progress.ProgressUpdate;
import org.opengov.tracker.progress.UpdateFilter;
import org.opengov.tracker.progress.UpdateLists;

/**
 * What agencies have reported in public, the newest first: all of it, or what the filters of the address let through.
 * They are those of the API's list of updates.
 */
@Named
@RequestScoped
public class UpdatesPage {

    static final int SHOWN = 50;

    private static final String PATH = "/updates";
    private static final String PLAN = "plan";
    private static final String THEME = "theme";
    private static final String AGENCY = "agency";
    private static final String PERIOD = "period";

    @Inject
    private Lens lens;

    @Inject
    private ShownPlans shown;

    @Inject
    private UpdateLists lists;

    private List<ActionPlan> all;
    private ActionPlan plan;
    private List<Agency> agencies;
    private ListPage<ProgressUpdate> list;

    @PostConstruct
    void read() {
        all = shown.list();
        plan = all.stream()
                .filter(each -> all.size() == 1 || each.getCode().equals(lens.get(PLAN)))
                .findFirst()
                .orElse(null);
        agencies = lists.listAgencies(plan == null ? "" : plan.getCode(), lens.getAsOf());
        UpdateFilter wanted = new UpdateFilter(
                lens.get(PLAN),
                lens.getAsOf(),
                lens.get(THEME),
                lens.get(AGENCY),
                lens.getCompletion(),
                lens.get(PERIOD),
                null);
        list = listed(wanted, lens.getPage());
    }

    /** A page of the list: the one asked for, else the last that there is. */
    private ListPage<ProgressUpdate> listed(UpdateFilter wanted, int page) {
        int first = (page - 1) * SHOWN;
        UpdateLists.Part part = lists.part(wanted, first, SHOWN);
        int pages = ListPage.pages(part.of(), SHOWN);
        return page > pages
                ? listed(wanted, pages)
                : new ListPage<>(lists.listOf(part.ids()), page, pages, first + 1, part.of());
    }

    /** Where this page stands, without parameters. */
    public String getPath() {
        return PATH;
    }

    /** The updates that pass the filters, as many of them as one page shows. */
    public ListPage<ProgressUpdate> getList() {
        return list;
    }

    /** Every plan. */
    public List<ActionPlan> getPlans() {
        return all;
    }

    /** The plan that is looked at; null where it is all of them. */
    public ActionPlan getPlan() {
        return plan;
    }

    /** The themes that can be filtered by: those of the plan. Numbers mean nothing without one. */
    public List<Theme> getThemes() {
        return plan == null ? List.of() : plan.getThemes();
    }

    /** The reporting periods that can be filtered by: those of the plan. */
    public List<ReportingPeriod> getPeriods() {
        return plan == null ? List.of() : plan.getPeriods();
    }

    /** The agencies that can be filtered by: those that have reported. */
    public List<Agency> getAgencies() {
        return agencies;
    }

    /** The language in which agencies are named: that of the plan or of all plans; empty where they differ. */
    public String getNaming() {
        List<String> languages = (plan == null ? all : List.of(plan))
                .stream().map(ActionPlan::getLanguage).distinct().toList();
        return languages.size() == 1 ? languages.get(0) : "";
    }

    /** The degrees that an agency can report, and whichever is asked for. */
    public List<Completion> getCompletions() {
        return Stream.of(Completion.values())
                .filter(each -> each.isReportable() || each == lens.getCompletion())
                .toList();
    }

    /** Whether anything is filtered. */
    public boolean isFiltered() {
        return isNarrowed() || !lens.get(PLAN).isEmpty();
    }

    /** Whether anything but the plan is filtered. */
    public boolean isNarrowed() {
        return lens.getCompletion() != null
                || Stream.of(THEME, AGENCY, PERIOD)
                        .anyMatch(name -> !lens.get(name).isEmpty());
    }

    /** The plans of which nothing was published, where all are looked at. */
    public List<ActionPlan> getSilent() {
        return plan == null && !isFiltered() ? lists.listSilent(lens.getAsOf()) : List.of();
    }

    /** Whether a filter's value is none of those that are offered; it is shown then, so that it can be taken off. */
    public boolean isOdd(String name) {
        String value = lens.get(name);
        Stream<String> offered = switch (name) {
            case PLAN -> all.stream().map(ActionPlan::getCode);
            case THEME -> getThemes().stream().map(Theme::getNumber);
            case PERIOD -> getPeriods().stream().map(ReportingPeriod::getCode);
            default -> agencies.stream().map(Agency::getCode);
        };
        return !value.isEmpty() && offered.noneMatch(value::equals);
    }
}
