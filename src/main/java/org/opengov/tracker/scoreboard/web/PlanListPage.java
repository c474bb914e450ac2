package org.opengov.tracker.scoreboard.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.plan.ShownPlans;
import org.opengov.tracker.platform.SearchText;
import org.opengov.tracker.platform.web.Language;
import org.opengov.tracker.platform.web.ListPage;
import org.opengov.tracker.scoreboard.Scoreboard;
import org.opengov.tracker.scoreboard.Scoreboards;

/** All plans, country by country, each with its headline figures. */
@Named
@RequestScoped
public class PlanListPage {

    /** Each brings its figures; more would make the page slow to make after a change, and long. */
    private static final int AT_ONCE = 25;

    @Inject
    @Param(pathIndex = 0)
    private String code;

    @Inject
    private Lens lens;

    @Inject
    private Language language;

    @Inject
    private Plans plans;

    @Inject
    private ShownPlans shown;

    @Inject
    private Scoreboards scoreboards;

    private List<ActionPlan> all;
    private ListPage<ActionPlan> fitting;
    private Boolean front;

    /** The plans of one country that are on this page. */
    public record Country(String name, List<ActionPlan> plans) {}

    @PostConstruct
    void read() {
        all = shown.list();
        List<ActionPlan> wanted = all.stream()
                .filter(plan ->
                        lens.get("country").isEmpty() || lens.get("country").equals(plan.getCountryCode()))
                .filter(plan -> SearchText.matches(words(plan), lens.get("q")))
                .sorted(Comparator.comparing(this::nameOf)
                        .thenComparing(PlanListPage::begin)
                        .thenComparing(ActionPlan::getCode))
                .toList();
        fitting = ListPage.of(wanted, lens.getPage(), AT_ONCE);
    }

    private String words(ActionPlan plan) {
        return String.join(
                " ",
                plan.getCode(),
                nameOf(plan),
                plan.getCountry(),
                plan.getTitle(),
                plan.titleIn(language.getLocale()));
    }

    private static LocalDate begin(ActionPlan plan) {
        return plan.getStarts().first().orElse(LocalDate.MAX);
    }

    /** Whether the front page is this list: no plan is named for it, and there are several countries' plans. */
    public boolean isFront() {
        if (front == null) {
            front = plans.findFront().isEmpty();
        }
        return front;
    }

    /** Whether the address names one plan, whose own page it then is. */
    public boolean isOfOne() {
        return code != null;
    }

    /** The name of a plan's country in the reader's language; as the plan names it where there is none. */
    public String nameOf(ActionPlan plan) {
        return plan.countryIn(language.getLocale());
    }

    /** The countries that have plans here, for the filter: by code, in the order of their names. */
    public Map<String, String> getCountries() {
        return all.stream()
                .collect(Collectors.toMap(
                        this::nameOf, ActionPlan::getCountryCode, (first, second) -> first, TreeMap::new));
    }

    /** The plans of this page, country by country. */
    public List<Country> getGroups() {
        return fitting.items().stream()
                .collect(Collectors.groupingBy(this::nameOf, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(country -> new Country(country.getKey(), country.getValue()))
                .toList();
    }

    /** The figures of a plan on the chosen day in the chosen voice, else in the one that has spoken of the most. */
    public Scoreboard board(ActionPlan plan) {
        return scoreboards.at(plan.getCode(), lens.getAsOf(), lens.getVoice());
    }

    /** The bar of a plan. */
    public List<Stretch> stretches(Scoreboard board) {
        return Stretch.of(board.completion());
    }

    /** How many commitments are complete. */
    public int complete(Scoreboard board) {
        return board.completion().get(Completion.COMPLETE);
    }

    /** Whether the plan had ended, was running or had yet to begin on the chosen day; a word for a message key. */
    public String phase(ActionPlan plan) {
        LocalDate day = lens.getAsOf();
        if (plan.getEnds().last().map(day::isAfter).orElse(false)) {
            return "ended";
        }
        if (plan.getStarts().first().map(day::isBefore).orElse(false)) {
            return "coming";
        }
        return plan.getStarts().equals(EdtfDate.UNKNOWN) ? "unknown" : "running";
    }

    /** How many plans there are. */
    public int getTotal() {
        return all.size();
    }

    /** How many of them fit the filter. */
    public int getCount() {
        return fitting.of();
    }

    /** The page of the list that is shown. */
    public int getPage() {
        return fitting.page();
    }

    /** How many pages there are. */
    public int getPages() {
        return fitting.pages();
    }

    /** Whether the list is filtered. */
    public boolean isFiltered() {
        return !lens.get("country").isEmpty() || !lens.get("q").isEmpty();
    }
}
