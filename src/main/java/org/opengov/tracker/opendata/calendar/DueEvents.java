package org.opengov.tracker.opendata.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.opengov.tracker.commitment.AmendedField;
import org.opengov.tracker.commitment.Amendment;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.Milestone;
import org.opengov.tracker.commitment.Terms;
import org.opengov.tracker.opendata.Site;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.DateText;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.plan.ReportingPeriod;
import org.opengov.tracker.platform.Messages;

/**
 * Tells commitments, milestones and periods as events. A commitment whose due date is open or not stated has none; a
 * milestone has one when its due date is its own, as adopted or as amended.
 */
final class DueEvents {

    private final Site site;
    private final LocalDate today;
    private final Messages messages;

    DueEvents(Site site, LocalDate today, Messages messages) {
        this.site = site;
        this.today = today;
        this.messages = messages;
    }

    /** The commitment's own, and those of its milestones that pass. */
    Stream<DueEvent> of(Commitment commitment, Predicate<Milestone> which) {
        return Stream.concat(
                of(commitment).stream(),
                commitment.getMilestones().stream()
                        .filter(which)
                        .filter(this::hasOwnDue)
                        .flatMap(milestone -> of(milestone).stream()));
    }

    private Optional<DueEvent> of(Commitment commitment) {
        Terms terms = commitment.termsOn(today);
        String title = messages.text("calendar.due", said(terms.due()), commitment.getNumber(), terms.title());
        return event(new Thing(commitment.getOgpId(), commitment, title, sequence(commitment, null)), terms);
    }

    private Optional<DueEvent> of(Milestone milestone) {
        Terms terms = milestone.termsOn(today);
        String title = messages.text("calendar.milestone", said(terms.due()), milestone.getOgpId(), terms.title());
        Commitment commitment = milestone.getCommitment();
        return event(new Thing(milestone.getOgpId(), commitment, title, sequence(commitment, milestone)), terms);
    }

    /** What is due. */
    private record Thing(String id, Commitment commitment, String title, int sequence) {}

    private Optional<DueEvent> event(Thing thing, Terms terms) {
        if (!terms.due().isDated()) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        lines.add(messages.text(
                "commitment.eyebrow",
                thing.commitment().getNumber(),
                thing.commitment().getOgpId()));
        if (terms.withdrawn()) {
            lines.add(messages.text("amendment.withdrawn.true"));
        }
        if (terms.due().precision() != EdtfDate.Precision.DAY) {
            lines.add(messages.text("calendar.span", said(terms.due())));
        }
        if (terms.isReplanned()) {
            lines.add(messages.text("commitment.adoptedDue", said(terms.adoptedDue())));
        }
        return Optional.of(new DueEvent(
                "due-" + thing.id(),
                thing.sequence(),
                terms.due().text(),
                terms.due().first().orElseThrow(),
                terms.due().last().orElseThrow(),
                thing.title(),
                String.join("\n", lines),
                site.commitment(thing.commitment().getOgpId()),
                terms.withdrawn()));
    }

    /** The period as a span, and the day until which updates on it are in time. */
    Stream<DueEvent> of(ActionPlan plan, ReportingPeriod period) {
        String id = plan.getCode() + "-" + period.getCode();
        String address = site.at("/board/" + Site.part(plan.getCode()) + "?period=" + Site.part(period.getCode()));
        String text = plan.titleIn(messages.locale());
        return Stream.of(
                new DueEvent(
                        "period-" + id,
                        0,
                        period.getStartsOn() + "/" + period.getEndsOn(),
                        period.getStartsOn(),
                        period.getEndsOn(),
                        messages.text("calendar.period", plan.getCode(), period.getCode()),
                        text,
                        address,
                        false),
                new DueEvent(
                        "period-due-" + id,
                        0,
                        period.getDueOn().toString(),
                        period.getDueOn(),
                        period.getDueOn(),
                        messages.text("calendar.period.due", plan.getCode(), period.getCode()),
                        text,
                        address,
                        false));
    }

    /** Its own or an amended one; once it has an event it keeps it. */
    private boolean hasOwnDue(Milestone milestone) {
        return milestone.isOwnDue()
                || decided(milestone.getCommitment())
                        .anyMatch(amendment ->
                                amendment.getField() == AmendedField.DUE && isOf(milestone, amendment.getMilestone()));
    }

    /** How many decisions changed it so far: what changes a commitment as a whole may change its milestones. */
    private int sequence(Commitment commitment, Milestone milestone) {
        return (int) decided(commitment)
                .filter(amendment -> amendment.getMilestone() == null || isOf(milestone, amendment.getMilestone()))
                .count();
    }

    private Stream<Amendment> decided(Commitment commitment) {
        return commitment.getAmendments().stream()
                .filter(amendment -> !amendment.getDecidedOn().isAfter(today));
    }

    private static boolean isOf(Milestone one, Milestone other) {
        return one != null && other != null && one.getOgpId().equals(other.getOgpId());
    }

    private String said(EdtfDate date) {
        return DateText.of(date, messages);
    }
}
