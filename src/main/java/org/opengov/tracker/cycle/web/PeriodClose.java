package org.opengov.tracker.cycle.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Utils;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.cycle.Board.Line;
import org.opengov.tracker.cycle.Closings;
import org.opengov.tracker.cycle.Closings.Standing;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.web.Redirect;

/**
 * Closing one period, or opening it again. The page shows what a closing would list; the form carries the mark of that
 * list, so that nothing else is ever written down than what was read.
 */
@Named
@RequestScoped
public class PeriodClose {

    @Inject
    private Closings closings;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private Redirect redirect;

    @Inject
    private Clock clock;

    @Inject
    @Param
    private String plan;

    @Inject
    @Param
    private String period;

    private Standing standing;
    private String seen;
    private String reason;

    @PostConstruct
    void open() {
        if (plan == null || period == null) {
            throw new NotFound("period", plan + " " + period);
        }
        standing = closings.get(plan, period, caller.get());
    }

    /** Closes it and writes down what is missing. */
    public void close() {
        closings.close(plan, period, seen, caller.get());
        redirect.to(overview(), "cycle.closed", period, standing.missing().size());
    }

    /** Opens it again. */
    public void reopen() {
        closings.reopen(plan, period, reason, caller.get());
        redirect.to(overview(), "cycle.reopened", period);
    }

    private String overview() {
        return "/desk/periods?plan=" + Utils.encodeURL(plan);
    }

    /** What a closing would list now, by the agency that answers for it. */
    public List<Owing> getOwing() {
        Map<String, List<Line>> byAgency = standing.missing().stream()
                .collect(Collectors.groupingBy(
                        line -> Objects.toString(line.agencyName(), ""), LinkedHashMap::new, Collectors.toList()));
        return byAgency.entrySet().stream()
                .map(entry -> new Owing(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** An agency with the milestones it has not reported; its name is empty where the plan names nobody. */
    public record Owing(String agency, List<Line> missing) {}

    /** Whether the day it is due has not passed, so that agencies would lose time. */
    public boolean isEarly() {
        return !today().isAfter(standing.period().getDueOn());
    }

    /** Whether it can be closed: it has begun and is open. */
    public boolean isClosable() {
        return standing.period().isOpenOn(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    public Standing getStanding() {
        return standing;
    }

    /** The mark of the list on the page. */
    public String getMark() {
        return standing.mark();
    }

    public void setMark(String mark) {
        this.seen = mark;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
