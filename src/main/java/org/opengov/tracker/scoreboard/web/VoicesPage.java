package org.opengov.tracker.scoreboard.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.web.ListPage;
import org.opengov.tracker.scoreboard.Agreement;
import org.opengov.tracker.scoreboard.Compared;
import org.opengov.tracker.scoreboard.RowFilter;
import org.opengov.tracker.scoreboard.Scoreboard;
import org.opengov.tracker.scoreboard.Scoreboards;

/** The three voices side by side: in total, and commitment by commitment where they differ. */
@Named
@RequestScoped
public class VoicesPage {

    /** Each with three voices. */
    static final int AT_ONCE = 100;

    @Inject
    @Param(pathIndex = 0)
    private String code;

    @Inject
    private Lens lens;

    @Inject
    private Plans plans;

    @Inject
    private Scoreboards scoreboards;

    private ActionPlan plan;
    private Map<Voice, Scoreboard> boards;
    private List<Compared> all;
    private Map<Agreement, Long> counts;
    private ListPage<Compared> list;
    private Map<Agreement, List<Compared>> onPage;

    @PostConstruct
    void read() {
        plan = plans.getOrDefault(code);
        boards = scoreboards.all(plan.getCode(), lens.getAsOf());
        RowFilter wanted = new RowFilter(lens.get("theme"), lens.get("agency"), null, null, lens.get("q"));
        // All of this once, since the view asks again for each line that it draws.
        all = Compared.of(boards);
        List<Compared> fitting = all.stream()
                .filter(each -> wanted.matches(each.row()))
                .sorted(Comparator.comparing(Compared::agreement)
                        .thenComparing(Comparator.comparingInt(Compared::steps).reversed()))
                .toList();
        counts = fitting.stream().collect(Collectors.groupingBy(Compared::agreement, Collectors.counting()));
        list = ListPage.of(fitting, lens.getPage(), AT_ONCE);
        onPage = list.items().stream().collect(Collectors.groupingBy(Compared::agreement));
    }

    /** Where this page stands, without parameters. */
    public String getPath() {
        return "/voices/" + plan.getCode();
    }

    /** The plan. */
    public ActionPlan getPlan() {
        return plan;
    }

    /** Any of the scoreboards, for what is the same in all. */
    public Scoreboard getBoard() {
        return boards.get(Voice.GOVERNMENT);
    }

    /** Every voice, in the order of the columns. */
    public Voice[] getVoices() {
        return Voice.values();
    }

    /** Of how many commitments of the whole plan a voice has spoken. */
    public int spoken(Voice voice) {
        return getBoard().coverage().get(voice);
    }

    /** One degree with the count of each voice. */
    public record Line(Completion completion, List<Integer> counts) {}

    /** The commitments of the whole plan by completion, for every voice; degrees that nobody names are left out. */
    public List<Line> getLines() {
        return Arrays.stream(Completion.values())
                .map(completion -> new Line(
                        completion,
                        boards.values().stream()
                                .map(board -> board.completion().get(completion))
                                .toList()))
                .filter(line -> line.counts().stream().anyMatch(count -> count > 0))
                .toList();
    }

    /** How many commitments of the whole plan the voices that spoke differ about. */
    public long getDiffering() {
        return all.stream().filter(each -> each.agreement() == Agreement.DIFFER).count();
    }

    /** Where it can be read what a voice said: outside, or here as it stood on the chosen day. */
    public String source(Scoreboard.Row row) {
        String source = row.source();
        int fragment = source.indexOf('#');
        return source.startsWith("/") && fragment > 0
                ? lens.to(source.substring(0, fragment)) + source.substring(fragment)
                : source;
    }

    /**
     * The commitments that pass the filters, as many as one page shows: those first about which the voices differ, the widest
     * difference before all others.
     */
    public ListPage<Compared> getList() {
        return list;
    }

    /** Those on the page of which the voices agree so far. */
    public List<Compared> shown(Agreement agreement) {
        return onPage.getOrDefault(agreement, List.of());
    }

    /** How many that pass the filters are such ones, on all pages. */
    public long count(Agreement agreement) {
        return counts.getOrDefault(agreement, 0L);
    }
}
