package org.opengov.tracker.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.web.Language;
import org.opengov.tracker.platform.web.ListPage;
import org.opengov.tracker.report.ReportOrder;
import org.opengov.tracker.report.Scope;
import org.opengov.tracker.report.run.ReportRun;
import org.opengov.tracker.report.run.ReportRuns;
import org.opengov.tracker.report.run.Requester;

/** The reports of a plan that were made in the background, or are being made. */
@Named
@RequestScoped
public class ReportRunList {

    private static final int ON_A_PAGE = 20;
    private static final double KILOBYTE = 1024;

    @Inject
    private ReportRuns runs;

    @Inject
    private ChosenPlan chosenPlan;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private Language language;

    @Inject
    @Param
    private String page;

    private List<Row> rows = List.of();
    private boolean more;

    /**
     * A run in the list.
     *
     * @param about what was ordered, beside kind and form
     * @param who everybody who asked for it
     * @param mine whether the reader is one of them
     * @param kilobytes the size of its file; nought where there is none
     */
    public record Row(ReportRun run, String about, String who, boolean mine, long kilobytes) {

        /** What was ordered. */
        public ReportOrder order() {
            return run.getOrder();
        }
    }

    @PostConstruct
    void open() {
        List<ReportRun> found =
                runs.list(chosenPlan.getCode(), (getPage() - 1) * ON_A_PAGE, ON_A_PAGE + 1, caller.get());
        more = found.size() > ON_A_PAGE;
        rows = found.stream().limit(ON_A_PAGE).map(this::row).toList();
    }

    private Row row(ReportRun run) {
        String who = run.getRequesters().stream().map(Requester::getLogin).collect(Collectors.joining(", "));
        long kilobytes = run.getSize() == null ? 0 : Math.round(Math.ceil(run.getSize() / KILOBYTE));
        return new Row(
                run, about(run.getOrder()), who, run.isAskedBy(caller.get().login()), kilobytes);
    }

    private String about(ReportOrder order) {
        Messages messages = language.messages();
        List<String> parts = new ArrayList<>();
        parts.add(
                order.cut() == null
                        ? messages.text("report.run.asOf", order.asOf())
                        : messages.text("report.run.cut", order.cut(), order.asOf()));
        if (order.year() != null) {
            parts.add(String.valueOf(order.year()));
        }
        if (!order.scope().equals(Scope.WHOLE)) {
            parts.add(messages.text("report.scope." + order.scope().kind().name()) + " "
                    + order.scope().key());
        }
        if (order.against() > 0) {
            parts.add(messages.text("report.against", order.against()));
        }
        parts.add(order.voice() == null ? messages.text("report.voice.widest") : messages.label(order.voice()));
        parts.add(messages.text("language." + order.language().getLanguage()));
        return String.join(" · ", parts);
    }

    /** Why a run failed. */
    public String failure(ReportRun run) {
        return language.messages()
                .text(run.getFailureKey(), run.getFailureArguments().toArray());
    }

    /** The runs of this page, newest first. */
    public List<Row> getRows() {
        return rows;
    }

    /** How many runs of this page are still under way. */
    public long getUnderWay() {
        return rows.stream().filter(row -> row.run().getState().isUnderWay()).count();
    }

    /** Whether there are older ones. */
    public boolean isMore() {
        return more;
    }

    /** Which page this is, the first being 1. */
    public int getPage() {
        return ListPage.asked(page);
    }
}
