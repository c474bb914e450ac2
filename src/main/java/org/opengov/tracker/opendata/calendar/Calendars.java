package org.opengov.tracker.opendata.calendar;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.commitment.TakingPart;
import org.opengov.tracker.opendata.Site;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.Settings;

/** When commitments, milestones and reports are due. */
@ApplicationScoped
@Transactional
public class Calendars {

    @Inject
    Plans plans;

    @Inject
    Commitments commitments;

    @Inject
    TakingPart takingPart;

    @Inject
    Settings settings;

    private Site site;

    @PostConstruct
    void begin() {
        site = new Site(settings.publicAddress());
    }

    /**
     * Of a plan, as amended up to this day.
     *
     * @throws org.opengov.tracker.platform.NotFound when there is none
     */
    public DueDates ofPlan(String code, LocalDate today, Messages messages) {
        ActionPlan plan = plans.get(code);
        DueEvents telling = new DueEvents(site, today, messages);
        List<DueEvent> events = new ArrayList<>();
        commitments.listOfPlan(code).stream()
                .flatMap(commitment -> telling.of(commitment, any -> true))
                .forEach(events::add);
        addPeriods(plan, telling, events);
        String title = messages.text("calendar.title", plan.titleIn(messages.locale()));
        return dates("/plans/" + Site.part(code), title, today, messages, events);
    }

    /**
     * Of what an agency takes part in, over all plans: its commitments, of their milestones those it reports on, and the
     * periods it reports for.
     *
     * @throws org.opengov.tracker.platform.NotFound when none with this code takes part in an adopted plan
     */
    public DueDates ofAgency(String code, LocalDate today, Messages messages) {
        Agency agency = takingPart.get(code);
        DueEvents telling = new DueEvents(site, today, messages);
        List<DueEvent> events = new ArrayList<>();
        for (ActionPlan plan : plans.list()) {
            List<Commitment> own = commitments.listOfPlan(plan.getCode()).stream()
                    .filter(commitment -> TakingPart.takesPart(commitment, code))
                    .toList();
            own.stream()
                    .flatMap(commitment -> telling.of(commitment, milestone -> milestone.isReportedBy(code)))
                    .forEach(events::add);
            if (!own.isEmpty()) {
                addPeriods(plan, telling, events);
            }
        }
        String title = messages.text("calendar.title", agency.getName());
        return dates("/agencies/" + Site.part(code), title, today, messages, events);
    }

    private static void addPeriods(ActionPlan plan, DueEvents telling, List<DueEvent> events) {
        plan.getPeriods().stream().flatMap(period -> telling.of(plan, period)).forEach(events::add);
    }

    private DueDates dates(String page, String title, LocalDate today, Messages messages, List<DueEvent> events) {
        return new DueDates(site.address(), site.at(page), title, messages.locale(), today, events);
    }
}
