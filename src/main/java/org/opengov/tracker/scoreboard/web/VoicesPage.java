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
import org.opengov.tracker.scoreboard.Agreement;
import org.opengov.tracker.scoreboard.Compared;
import org.opengov.tracker.scoreboard.RowFilter;
import org.opengov.tracker.scoreboard.Scoreboard;
import org.opengov.tracker.scoreboard.Scoreboards;

/** The three voices side by side: in total, and commitment by commitment where they differ. */
@Named
@RequestScoped
public class VoicesPage {

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
    private List<Compared> compared;
    private Map<Agreement, List<Compared>> byAgreement;

    @PostConstruct
    void read() {
        plan = plans.getOrDefault(code);
        boards = scoreboards.all(plan.getCode(), lens.getAsOf());
        RowFilter wanted = new RowFilter(lens.get("theme"), lens.get("agency"), null, null, lens.get("q"));
        compared = Compared.of(boards).stream()
                .filter(each -> wanted.matches(each.row()))
                .toList();
        // Once, since the view asks again for each line that it draws.
        byAgreement = compared.stream()
                .sorted(Comparator.comparingInt(Compared::steps).reversed())
                .collect(Collectors.groupingBy(Compared::agreement));
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
        return Compared.of(boards).stream()
                .filter(each -> each.agreement() == Agreement.DIFFER)
                .count();
    }

    /** Where it can be read what a voice said: outside, or here as it stood on the chosen day. */
    public String source(Scoreboard.Row row) {
        String source = row.source();
        int fragment = source.indexOf('#');
        return source.startsWith("/") && fragment > 0
                ? lens.to(source.substring(0, fragment)) + source.substring(fragment)
                : source;
    }

    /** The commitments that pass the filters. */
    public List<Compared> getCompared() {
        return compared;
    }

    /** Those among them that stand so, the widest difference first. */
    public List<Compared> list(Agreement agreement) {
        return byAgreement.getOrDefault(agreement, List.of());
    }
}
