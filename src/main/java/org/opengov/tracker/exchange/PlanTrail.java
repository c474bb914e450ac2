package org.opengov.tracker.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.opengov.tracker.exchange.AnswerRow.Newer;
import org.opengov.tracker.exchange.PlanComparison.Judged;
import org.opengov.tracker.platform.AuditTrail;
import org.opengov.tracker.platform.Changes;

/** Writes into the audit trail what a file made of a draft, part by part, as the desk's pages do. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PlanTrail {

    @Inject
    AuditTrail audit;

    /** Notes what became of each unit. */
    void append(String plan, List<Judged> changes, String by) {
        changes.forEach(unit -> audit.append(by, action(unit), subject(plan, unit.unit()), told(unit)));
    }

    /** Who saved a unit last and when; null where the trail does not know. */
    Newer last(String plan, PlanUnit unit) {
        return audit.findLast(subject(plan, unit))
                .map(entry -> new Newer(entry.getWho(), entry.getAt()))
                .orElse(null);
    }

    private static String action(Judged unit) {
        return unit.unit().part() != PlanPart.AGENCY
                ? "plan.edited"
                : unit.state() == RowState.NEW ? "agency.created" : "agency.edited";
    }

    private static String subject(String plan, PlanUnit unit) {
        String key = unit.key().replaceFirst(" .*", "");
        return switch (unit.part()) {
            case PLAN -> plan;
            case AGENCY -> key;
            case THEME -> plan + " theme " + key;
            case PERIOD -> plan + " period " + unit.key();
            default -> plan + " " + key;
        };
    }

    private static Changes told(Judged unit) {
        Changes changes = new Changes();
        unit.differences().forEach((field, sides) -> changes.field(name(field), plain(sides[0]), plain(sides[1])));
        return changes;
    }

    /** The trail's own way to write the name of a field. */
    private static String name(String field) {
        return field.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static Object plain(Object value) {
        return value instanceof List<?> all
                ? String.join(", ", all.stream().map(Object::toString).toList())
                : value;
    }
}
