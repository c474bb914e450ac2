package org.opengov.tracker.commitment;

import java.util.List;
import org.opengov.tracker.plan.Money;

/**
 * What the OGP's template asks of a commitment beyond its title, dates and agencies (action plan template of 2016 and
 * later); null or empty where nothing is said.
 *
 * @param problem the public problem it addresses
 * @param objective what it is meant to achieve
 * @param description what will be done, in full
 * @param ogpValues the OGP's values that it serves
 * @param sdgTargets targets of the Sustainable Development Goals, such as {@code 16.6}
 * @param contact the role that answers questions; never a person's name
 * @param contactMailbox the mailbox of that role
 * @param baseline where its indicator stands at the beginning
 * @param target where its indicator shall stand at the end
 * @param budget what is planned to be spent on it
 * @param budgetSource where that amount comes from
 */
public record CommitmentTemplate(
        String problem,
        String objective,
        String description,
        List<OgpValue> ogpValues,
        List<String> sdgTargets,
        String contact,
        String contactMailbox,
        String baseline,
        String target,
        Money budget,
        String budgetSource) {

    /** Nothing of it is said. */
    public static final CommitmentTemplate EMPTY =
            new CommitmentTemplate(null, null, null, List.of(), List.of(), null, null, null, null, null, null);
}
