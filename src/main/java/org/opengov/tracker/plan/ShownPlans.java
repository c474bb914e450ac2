package org.opengov.tracker.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Every adopted plan, for the pages: a view asks for them again for each line that it draws, and one request reads them once. */
@RequestScoped
public class ShownPlans {

    @Inject
    Plans plans;

    private List<ActionPlan> all;

    /** Every adopted plan, the oldest first. */
    public List<ActionPlan> list() {
        if (all == null) {
            all = plans.list();
        }
        return all;
    }
}
