package org.opengov.tracker.scoreboard.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.commitment.Promise;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.web.ListPage;
import org.opengov.tracker.scoreboard.RowFilter;
import org.opengov.tracker.scoreboard.Scoreboard;
import org.opengov.tracker.scoreboard.Scoreboards;

/** The ledger of promises: each commitment as it was adopted and as it is on the chosen day, with every amendment. */
@Named
@RequestScoped
public class PromisesPage {

    /** Each with its summary and with what has become of it. */
    static final int AT_ONCE = 100;

    @Inject
    @Param(pathIndex = 0)
    private String code;

    @Inject
    private Lens lens;

    @Inject
    private Plans plans;

    @Inject
    private Commitments commitments;

    @Inject
    private Scoreboards scoreboards;

    private ActionPlan plan;
    private Scoreboard board;
    private List<Promise> all;
    private Map<Boolean, List<Promise>> fitting;
    private ListPage<Promise> list;
    private Map<Boolean, List<Promise>> onPage;

    @PostConstruct
    void read() {
        plan = plans.getOrDefault(code);
        board = scoreboards.at(plan.getCode(), lens.getAsOf(), Voice.GOVERNMENT);
        all = commitments.listOfPlan(plan.getCode()).stream()
                .map(commitment -> Promise.on(lens.getAsOf(), commitment))
                .toList();
        RowFilter wanted = new RowFilter(lens.get("theme"), lens.get("agency"), null, null, lens.get("q"));
        Set<String> kept = board.rows().stream()
                .filter(wanted::matches)
                .map(Scoreboard.Row::ogpId)
                .collect(Collectors.toSet());
        // All of this once, since the view asks again for each line that it draws.
        fitting = all.stream()
                .filter(promise -> kept.contains(promise.commitment().getOgpId()))
                .collect(Collectors.partitioningBy(Promise::isAmended));
        list = ListPage.of(
                Stream.concat(fitting.get(true).stream(), fitting.get(false).stream())
                        .toList(),
                lens.getPage(),
                AT_ONCE);
        onPage = list.items().stream().collect(Collectors.partitioningBy(Promise::isAmended));
    }

    /** Where this page stands, without parameters. */
    public String getPath() {
        return "/promises/" + plan.getCode();
    }

    /** The plan. */
    public ActionPlan getPlan() {
        return plan;
    }

    /** Its scoreboard, for the filters. */
    public Scoreboard getBoard() {
        return board;
    }

    /** The promises that pass the filters, in the plan's order, the amended ones first; as many as one page shows. */
    public ListPage<Promise> getList() {
        return list;
    }

    /** Those on the page that were amended by the day, or those that were not. */
    public List<Promise> shown(boolean amended) {
        return onPage.get(amended);
    }

    /** How many that pass the filters were amended by the day, or were not, on all pages. */
    public int count(boolean amended) {
        return fitting.get(amended).size();
    }

    /** How many promises of the whole plan were amended by the day. */
    public long getAmended() {
        return all.stream().filter(Promise::isAmended).count();
    }

    /** How many of them are due on another date than the one adopted. */
    public long getReplanned() {
        return all.stream().filter(promise -> promise.slipDays() != 0).count();
    }

    /** How many of them were given up. */
    public long getWithdrawn() {
        return all.stream().filter(promise -> promise.terms().withdrawn()).count();
    }

    /** The longest slip in days; 0 where none moved to a later day. */
    public long getLongest() {
        return all.stream()
                .mapToLong(Promise::slipDays)
                .filter(days -> days > 0)
                .max()
                .orElse(0);
    }
}
