package org.opengov.tracker.scoreboard.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.plan.ShownPlans;
import org.opengov.tracker.platform.web.ListPage;
import org.opengov.tracker.scoreboard.Gap;
import org.opengov.tracker.scoreboard.Overview;
import org.opengov.tracker.scoreboard.RowFilter;
import org.opengov.tracker.scoreboard.Scoreboard;
import org.opengov.tracker.scoreboard.Scoreboards;

/** The scoreboard of one plan: the one named in the address, or the default plan on the front page. */
@Named
@RequestScoped
public class ScoreboardPage {

    /** More of them would make a page that is slow to make, to load and to read. */
    static final int COMMITMENTS_AT_ONCE = 200;

    @Inject
    @Param(pathIndex = 0)
    private String code;

    @Inject
    private Lens lens;

    @Inject
    private Plans plans;

    @Inject
    private ShownPlans shown;

    @Inject
    private Scoreboards scoreboards;

    private ActionPlan plan;
    private Scoreboard board;
    private List<Gap> gaps;
    private ListPage<Scoreboard.Row> list;
    private Map<String, List<Scoreboard.Row>> byTheme;

    @PostConstruct
    void read() {
        plan = plans.getOrDefault(code);
        Overview overview = scoreboards.overview(plan.getCode(), lens.getAsOf());
        board = overview.board(lens.getVoice());
        gaps = overview.gaps();
        // Once, since the view asks again for each row that it draws.
        byTheme = board.rows().stream().collect(Collectors.groupingBy(Scoreboard.Row::theme));
        RowFilter wanted = new RowFilter(
                lens.get("theme"), lens.get("agency"), lens.getCompletion(), lens.getSchedule(), lens.get("q"));
        list = ListPage.of(board.rows().stream().filter(wanted::matches).toList(), lens.getPage(), COMMITMENTS_AT_ONCE);
    }

    /** Where this page stands, without parameters. */
    public String getPath() {
        return code == null ? "/" : "/plans/" + plan.getCode();
    }

    /** The plan. */
    public ActionPlan getPlan() {
        return plan;
    }

    /** Its figures on the chosen day in the chosen voice. */
    public Scoreboard getBoard() {
        return board;
    }

    /** The commitments that pass the filters, as many of them as one page shows. */
    public ListPage<Scoreboard.Row> getList() {
        return list;
    }

    /** Whether the plan has more commitments than a glance takes in one by one; they are then told by theme. */
    public boolean isLong() {
        return board.commitments() > COMMITMENTS_AT_ONCE;
    }

    /** The commitments of a theme, whatever the filters. */
    public List<Scoreboard.Row> rowsOf(String theme) {
        return byTheme.getOrDefault(theme, List.of());
    }

    /** How many commitments are of this degree. */
    public int count(Completion completion) {
        return board.completion().get(completion);
    }

    /** Whether the chosen voice has said nothing by the chosen day. */
    public boolean isSilent() {
        return board.coverage().get(board.voice()) == 0;
    }

    /** The degrees that occur, fullest first, as stretches of one bar. */
    public List<Stretch> getStretches() {
        return stretches(board.completion());
    }

    /** The same for other counts, such as those of a theme or agency. */
    public List<Stretch> stretches(Map<Completion, Integer> counts) {
        return Stretch.of(counts);
    }

    /** What is missing in the record of the plan. */
    public List<Gap> getGaps() {
        return gaps;
    }

    /** The list of commitments, or the page, on which a gap is seen; null where there is none. */
    public String link(Gap gap) {
        String path = "/plans/" + plan.getCode();
        String voice = "?completion=NO_INFORMATION&voice=";
        return switch (gap.kind()) {
            case EMPTY_PERIODS -> lens.to("/board/" + plan.getCode());
            case GOVERNMENT, INDEPENDENT, CIVIL_SOCIETY ->
                lens.without("voice", path + voice + gap.kind() + "#commitments");
            default -> null;
        };
    }

    /** The schedules that occur, with how many commitments each. */
    public List<Map.Entry<Schedule, Integer>> getSchedules() {
        return board.schedule().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .toList();
    }

    /** Every plan, for going from one to another. */
    public List<ActionPlan> getPlans() {
        return shown.list();
    }

    /** Every voice, for the switch. */
    public Voice[] getVoices() {
        return Voice.values();
    }

    /** Every degree, for the filter. */
    public Completion[] getCompletions() {
        return Completion.values();
    }

    /** Every state of schedule, for the filter. */
    public Schedule[] getScheduleStates() {
        return Schedule.values();
    }
}
