package org.opengov.tracker.opendata;

import java.math.BigDecimal;
import java.util.List;
import org.opengov.tracker.commitment.OgpValue;
import org.opengov.tracker.commitment.Template;

/**
 * The fields of the OGP's commitment template; null or empty where the plan does not say.
 *
 * @param problem the public problem it addresses
 * @param objective what it is meant to achieve
 * @param description what will be done, in full
 * @param ogpValues the OGP's values that it serves
 * @param sdgTargets targets of the Sustainable Development Goals
 * @param contact the role that answers questions
 * @param contactMailbox the mailbox of that role
 * @param baseline where its indicator stands at the beginning
 * @param target where its indicator shall stand at the end
 * @param budget the planned money
 * @param budgetCurrency its currency (ISO 4217)
 * @param budgetSource where that amount comes from
 */
public record TemplateData(
        String problem,
        String objective,
        String description,
        List<OgpValue> ogpValues,
        List<String> sdgTargets,
        String contact,
        String contactMailbox,
        String baseline,
        String target,
        BigDecimal budget,
        String budgetCurrency,
        String budgetSource) {

    static TemplateData of(Template told) {
        return new TemplateData(
                told.getProblem(),
                told.getObjective(),
                told.getDescription(),
                told.getOgpValues(),
                told.getSdgTargets(),
                told.getContact(),
                told.getContactMailbox(),
                told.getBaseline(),
                told.getTarget(),
                told.getBudget() == null ? null : told.getBudget().amount(),
                told.getBudget() == null ? null : told.getBudget().currency(),
                told.getBudgetSource());
    }
}
