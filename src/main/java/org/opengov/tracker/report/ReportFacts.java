package org.opengov.tracker.report;

import java.util.ArrayList;
import java.util.List;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.DateText;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.plan.LegalAct;
import org.opengov.tracker.plan.PlanFact;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.scoreboard.PlanRecord;

/** What a report says of the plan itself. */
final class ReportFacts {

    private final Messages messages;

    ReportFacts(Messages messages) {
        this.messages = messages;
    }

    StatusReport.PlanFacts of(PlanRecord all) {
        ActionPlan plan = all.plan();
        return new StatusReport.PlanFacts(
                plan.getCode(),
                plan.getCountry(),
                plan.titleIn(messages.locale()),
                plan.getLanguage(),
                act(plan.getAct()),
                plan.getStarts(),
                plan.getEnds(),
                (int) all.commitments().stream()
                        .flatMap(commitment -> commitment.agencies().stream())
                        .distinct()
                        .count(),
                plan.factsOf(PlanFact.Kind.SOURCE).stream()
                        .map(PlanFact::getText)
                        .toList());
    }

    /** The act in one line of what is known of it; its wording stays in the plan's language. */
    String act(LegalAct act) {
        if (act == null) {
            return "";
        }
        List<String> known = new ArrayList<>();
        if (isSaid(act.getNumber())) {
            known.add(messages.text("report.act.number", act.getNumber()));
        }
        if (isSaid(act.getIssuer())) {
            known.add(act.getIssuer());
        }
        if (act.getDay() != null && !act.getDay().equals(EdtfDate.UNKNOWN)) {
            known.add(DateText.of(act.getDay(), messages));
        }
        return String.join(", ", known);
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }
}
