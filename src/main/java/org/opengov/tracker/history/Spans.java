package org.opengov.tracker.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.opengov.tracker.assessment.Assessments;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Amendments;
import org.opengov.tracker.cut.Cuts;
import org.opengov.tracker.cycle.Closings;
import org.opengov.tracker.cycle.PeriodClosing.Closed;
import org.opengov.tracker.history.Span.Mark;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.progress.PublishedUpdates;
import org.opengov.tracker.scoreboard.Scoreboard;
import org.opengov.tracker.scoreboard.Scoreboards;

/** What changed of plans between two days. */
@ApplicationScoped
@Transactional
public class Spans {

    @Inject
    Plans plans;

    @Inject
    Timelines timelines;

    @Inject
    Scoreboards scoreboards;

    @Inject
    PublishedUpdates published;

    @Inject
    Assessments assessments;

    @Inject
    Amendments amendments;

    @Inject
    Closings closings;

    @Inject
    Cuts cuts;

    /**
     * What changed of a plan between two days.
     *
     * @param most how many updates, assessments and amendments are told at most; all of them are counted
     * @throws org.opengov.tracker.platform.NotFound when there is no such plan
     */
    public Span of(String plan, AskedDays days, int most) {
        LocalDate from = days.from();
        LocalDate to = days.to();
        Map<Voice, Scoreboard> then = scoreboards.all(plan, from);
        Map<Voice, Scoreboard> now = scoreboards.all(plan, to);
        return new Span(
                plan,
                from,
                to,
                then,
                now,
                Span.moved(then, now),
                timelines.of(plan).between(from, to),
                amendments.listOfPlan(plan).stream()
                        .filter(amendment -> amendment.getDecidedOn().isAfter(from)
                                && !amendment.getDecidedOn().isAfter(to))
                        .limit(most)
                        .toList(),
                published.listBetween(plan, from, to, most),
                assessments.listBetween(plan, from, to, most),
                marks(plan, from, to));
    }

    private List<Mark> marks(String plan, LocalDate from, LocalDate to) {
        Predicate<LocalDate> within = day -> day != null && day.isAfter(from) && !day.isAfter(to);
        List<Closed> closed = closings.listAll(plan);
        return Stream.of(
                        Timelines.adopted(plans.get(plan)).stream().map(day -> new Mark(day, Happening.ADOPTED, "")),
                        closed.stream().map(each -> new Mark(each.closedOn(), Happening.PERIOD_CLOSED, each.period())),
                        closed.stream()
                                .map(each -> new Mark(each.reopenedOn(), Happening.PERIOD_REOPENED, each.period())),
                        cuts.list(plan).stream()
                                .map(cut -> new Mark(
                                        timelines.frozenOn(cut),
                                        Happening.CUT_FROZEN,
                                        cut.mark().code())))
                .flatMap(marks -> marks)
                .filter(mark -> within.test(mark.day()))
                .sorted(Comparator.comparing(Mark::day).reversed())
                .toList();
    }
}
