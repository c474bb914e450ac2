package org.opengov.tracker.cut.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Utils;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.account.Role;
import org.opengov.tracker.cut.Cut;
import org.opengov.tracker.cut.Cuts;
import org.opengov.tracker.cut.ListedCut;
import org.opengov.tracker.cut.PublicRecord;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.platform.web.Redirect;

/**
 * Where a coordinator freezes a cut or corrects one. What is frozen can never be taken back, so the page first says what
 * will be frozen and asks; the second form carries on what was typed in the first.
 */
@Named
@RequestScoped
public class DeskCuts {

    @Inject
    private Plans plans;

    @Inject
    private Cuts cuts;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private Redirect redirect;

    @Inject
    private Clock clock;

    @Inject
    @Param(name = "plan")
    private String code;

    @Inject
    @Param
    private String corrects;

    @Inject
    @Param(name = "sure-form")
    private String answered;

    private ActionPlan plan;
    private List<ListedCut> list = List.of();
    private ListedCut corrected;
    private String day;
    private String reason = "";
    private PublicRecord preview;
    private boolean refused;

    @PostConstruct
    void open() {
        caller.get().mustBe(Role.COORDINATOR);
        plan = plans.findOrDefault(code).orElse(null);
        if (plan == null) {
            return;
        }
        list = cuts.listed(plan.getCode());
        corrected = corrects == null ? null : find(corrects);
        day = (corrected == null ? today() : corrected.cut().getDay()).toString();
    }

    private ListedCut find(String number) {
        return list.stream()
                .filter(listed -> String.valueOf(listed.cut().getNumber()).equals(number))
                .findFirst()
                .orElseThrow(() -> new NotFound("cut", number));
    }

    /** Says what would be frozen, once nothing forbids it. */
    public void check() {
        preview = cuts.preview(plan.getCode(), day(), correctedNumber(), reason, caller.get());
    }

    /** Freezes it. */
    public void freeze() {
        // Where it is refused, the form is there again with all that was typed.
        refused = true;
        Cut cut = cuts.freeze(plan.getCode(), day(), correctedNumber(), reason, caller.get());
        redirect.to(
                "/desk/cuts?plan=" + Utils.encodeURL(plan.getCode()),
                "cut.told",
                cut.mark().code(),
                cut.getDay());
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(day.strip());
        } catch (DateTimeException wrong) {
            throw RuleBroken.at("day", "cut.day.wrong");
        }
    }

    private Integer correctedNumber() {
        return corrected == null ? null : corrected.cut().getNumber();
    }

    /** Whether the page asks if it is to be done; so it did when the second form is sent. */
    public boolean isAsking() {
        return !refused && (preview != null || answered != null);
    }

    /** What would be frozen; null while nothing is asked. */
    public PublicRecord getPreview() {
        return preview;
    }

    /** How many milestones that has. */
    public int getMilestones() {
        return preview.commitments().stream()
                .mapToInt(commitment -> commitment.milestones().size())
                .sum();
    }

    /** The number that the next cut gets. */
    public int getNext() {
        return list.size() + 1;
    }

    /** The cuts, the newest first. */
    public List<ListedCut> getList() {
        List<ListedCut> newestFirst = new ArrayList<>(list);
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    /** The cut to be corrected; null for a new one. */
    public Cut getCorrected() {
        return corrected == null ? null : corrected.cut();
    }

    public ActionPlan getPlan() {
        return plan;
    }

    public List<ActionPlan> getPlans() {
        return plans.list();
    }

    /** The last day that may be chosen. */
    public LocalDate getToday() {
        return today();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    public int getLongest() {
        return Cut.LONGEST_REASON;
    }

    public String getDay() {
        return day;
    }

    /** The day of a correction is that of the cut it corrects, whatever is sent. */
    public void setDay(String day) {
        if (corrected == null) {
            this.day = day == null ? "" : day;
        }
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
