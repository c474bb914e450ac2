package org.opengov.tracker.history.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.history.AskedDays;
import org.opengov.tracker.history.Direction;
import org.opengov.tracker.history.Span;
import org.opengov.tracker.history.Spans;
import org.opengov.tracker.history.Timelines;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.Settings;
import org.opengov.tracker.platform.web.Language;
import org.opengov.tracker.platform.web.ListPage;
import org.opengov.tracker.scoreboard.Scoreboard;
import org.opengov.tracker.scoreboard.Scoreboards;

/** What changed of a plan between two days, for everybody, at an address that can be cited. */
@Named
@RequestScoped
public class ChangesPage {

    private static final int MOST = 50;

    /** Each with what up to three voices say of it. */
    private static final int MOVED_AT_ONCE = 100;

    @Inject
    @Param(pathIndex = 0)
    private String code;

    @Inject
    @Param(name = "from")
    private String from;

    @Inject
    @Param(name = "to")
    private String to;

    @Inject
    @Param(name = "asOf")
    private String asOf;

    @Inject
    @Param(name = "page")
    private String page;

    @Inject
    private Plans plans;

    @Inject
    private Timelines timelines;

    @Inject
    private Spans spans;

    @Inject
    private Scoreboards scoreboards;

    @Inject
    private Settings settings;

    @Inject
    private Language language;

    private ActionPlan plan;
    private List<String> complaints;
    private Span span;
    private ListPage<Span.Moved> list;
    private Map<Boolean, List<Span.Moved>> onPage;
    private int inDatesOnly;

    @PostConstruct
    void read() {
        plan = plans.getOrDefault(code);
        // Who comes from a day of the past means what changed up to it.
        AskedDays days = AskedDays.of(
                from, to == null && from == null ? asOf : to, timelines.of(plan.getCode()), scoreboards.today());
        complaints = days.complaints().stream()
                .map(complaint -> language.messages().text(complaint.key(), complaint.given()))
                .toList();
        span = spans.of(plan.getCode(), days, MOST);
        // Once, since the view asks again for each line that it draws.
        List<Span.Moved> datesOnly = span.inDatesOnly();
        inDatesOnly = datesOnly.size();
        list = ListPage.of(
                Stream.concat(span.inCompletion().stream(), datesOnly.stream()).toList(),
                ListPage.asked(page),
                MOVED_AT_ONCE);
        onPage = list.items().stream().collect(Collectors.partitioningBy(Span.Moved::isInCompletion));
    }

    /** Where this page stands, without parameters. */
    public String getPath() {
        return "/changes/" + plan.getCode();
    }

    /** The plan. */
    public ActionPlan getPlan() {
        return plan;
    }

    /** What changed. */
    public Span getSpan() {
        return span;
    }

    /** The commitments that moved, as many as one page shows; those of which only dates or schedule moved come last. */
    public ListPage<Span.Moved> getList() {
        return list;
    }

    /** Those on the page of which somebody says that they came further or less far, or those of which nobody does. */
    public List<Span.Moved> shown(boolean inCompletion) {
        return onPage.get(inCompletion);
    }

    /** Of how many commitments only dates or schedule moved, on all pages. */
    public int getInDatesOnly() {
        return inDatesOnly;
    }

    /** What was wrong with the days that were asked for, each in a sentence. */
    public List<String> getComplaints() {
        return complaints;
    }

    /** The voice that is told: the one that is asked for, else the one that has spoken of most on the later day. */
    public Voice told(Voice asked) {
        return asked == null ? Scoreboards.widest(span.now()) : asked;
    }

    /** How many commitments are complete on one of the days. */
    public int complete(Scoreboard board) {
        return board.completion().get(Completion.COMPLETE);
    }

    /** One line of the figures; {@code change} is empty where there is none. */
    public record Figure(Enum<?> value, int then, int now, String change) {}

    /** The commitments by completion, of each degree that occurs on one of the days. */
    public List<Figure> completion(Voice voice) {
        Scoreboard before = span.then().get(voice);
        Scoreboard since = span.now().get(voice);
        return figures(Arrays.stream(Completion.values())
                .map(value -> figure(
                        value,
                        before.completion().get(value),
                        since.completion().get(value))));
    }

    /** The commitments by schedule, of each state that occurs on one of the days. */
    public List<Figure> schedule(Voice voice) {
        Scoreboard before = span.then().get(voice);
        Scoreboard since = span.now().get(voice);
        return figures(Arrays.stream(Schedule.values())
                .map(value -> figure(
                        value, before.schedule().get(value), since.schedule().get(value))));
    }

    private static List<Figure> figures(Stream<Figure> all) {
        return all.filter(figure -> figure.then() > 0 || figure.now() > 0).toList();
    }

    private Figure figure(Enum<?> value, int then, int now) {
        return new Figure(
                value, then, now, then == now ? "" : language.messages().signed((long) now - then));
    }

    /** The directions in which commitments moved by the word of a voice, with how many did, each in a sentence. */
    public List<String> directions(Voice voice) {
        return span.directions(voice).entrySet().stream()
                .map(each -> language.messages().text("changes.direction." + each.getKey(), each.getValue()))
                .toList();
    }

    /** Whether a commitment's move is one along the scale, to be shown from mark to mark. */
    public boolean isAlongTheScale(Span.Move move) {
        return move.direction() != Direction.DATES;
    }

    /** The day of change before the later day, to look at what changed then; null where it was the first. */
    public LocalDate getEarlier() {
        return timelines.of(plan.getCode()).before(span.to()).orElse(null);
    }

    /** The day of change after the later day; null where there is none yet. */
    public LocalDate getLater() {
        return timelines.of(plan.getCode()).after(span.to()).orElse(null);
    }

    /** This page at its public address, with everything that it depends on. */
    public String cited(Voice voice) {
        return settings.publicAddress() + getPath() + "?from=" + span.from() + "&to=" + span.to() + "&voice=" + voice
                + "&lang=" + language.getTag();
    }

    /** How many updates, assessments and amendments are shown at most. */
    public int getMost() {
        return MOST;
    }
}
