package org.opengov.tracker.history;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opengov.tracker.assessment.Assessments;
import org.opengov.tracker.commitment.Amendment;
import org.opengov.tracker.commitment.Amendments;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.cut.Cut;
import org.opengov.tracker.cut.Cuts;
import org.opengov.tracker.cycle.Closings;
import org.opengov.tracker.cycle.PeriodClosing.Closed;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.plan.LegalAct;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.progress.Publications;

/** The days of change of every plan, remembered under the plan's revision as scoreboards are. */
@ApplicationScoped
public class Timelines {

    private static final int REMEMBERED = 100;

    private final Cache<Key, Timeline> remembered =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    @Inject
    Plans plans;

    @Inject
    Commitments commitments;

    @Inject
    Publications publications;

    @Inject
    Assessments assessments;

    @Inject
    Amendments amendments;

    @Inject
    Closings closings;

    @Inject
    Cuts cuts;

    @Inject
    Clock clock;

    private record Key(String plan, long revision, LocalDate today) {}

    /**
     * The days of change of a plan.
     *
     * @throws org.opengov.tracker.platform.NotFound when there is no such plan
     */
    public Timeline of(String plan) {
        ActionPlan of = plans.get(plan);
        return remembered.get(new Key(plan, of.getRevision(), LocalDate.now(clock)), wanted -> read(of));
    }

    private Timeline read(ActionPlan plan) {
        String code = plan.getCode();
        Map<Happening, Map<LocalDate, Integer>> happened = new EnumMap<>(Happening.class);
        happened.put(
                Happening.ADOPTED,
                adopted(plan).map(day -> Map.of(day, commitments.count(code))).orElse(Map.of()));
        happened.put(Happening.UPDATED, publications.countByDay(code));
        happened.put(Happening.ASSESSED, assessments.countByDay(code));
        happened.put(
                Happening.AMENDED, days(amendments.listOfPlan(code).stream().map(Amendment::getDecidedOn)));
        var closed = closings.listAll(code);
        happened.put(Happening.PERIOD_CLOSED, days(closed.stream().map(Closed::closedOn)));
        happened.put(
                Happening.PERIOD_REOPENED,
                days(closed.stream().map(Closed::reopenedOn).filter(day -> day != null)));
        happened.put(Happening.CUT_FROZEN, days(cuts.list(code).stream().map(this::frozenOn)));
        return Timeline.of(code, happened, LocalDate.now(clock));
    }

    /** The day on which a cut was frozen, where the product stands. */
    LocalDate frozenOn(Cut cut) {
        return LocalDate.ofInstant(cut.getMadeAt(), clock.getZone());
    }

    /** The day of the adopting act; where no source states it, the day on which the plan became public here. */
    static Optional<LocalDate> adopted(ActionPlan plan) {
        return Optional.ofNullable(plan.getAct())
                .map(LegalAct::getDay)
                .flatMap(EdtfDate::last)
                .or(() -> Optional.ofNullable(plan.getAdoptedOn()));
    }

    private static Map<LocalDate, Integer> days(Stream<LocalDate> days) {
        return days.collect(Collectors.toMap(Function.identity(), day -> 1, Integer::sum, HashMap::new));
    }
}
