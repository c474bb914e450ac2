package org.opengov.tracker.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.SchemaReady;
import org.opengov.tracker.platform.Settings;
import org.opengov.tracker.progress.IllustrativeUpdates;

/** Loads the plans that the product ships, at the first start; later starts find them there and change nothing. */
@ApplicationScoped
public class ShippedPlan {

    private static final Logger LOG = Logger.getLogger(ShippedPlan.class.getName());
    static final List<String> FILES = List.of("plans/az-2012-2015.json", "plans/az-2016-2018.json");

    @Inject
    PlanFiles planFiles;

    @Inject
    Plans plans;

    @Inject
    IllustrativeUpdates illustrations;

    @Inject
    Settings settings;

    void load(@Observes SchemaReady ready) {
        if (settings.shippedPlans()) {
            FILES.forEach(this::load);
        }
        if (settings.samples().data()) {
            plans.findDefault().map(ActionPlan::getCode).ifPresent(illustrations::add);
        }
    }

    private void load(String name) {
        try (InputStream file = ShippedPlan.class.getClassLoader().getResourceAsStream(name)) {
            if (planFiles.load(file)) {
                LOG.log(Level.INFO, "Loaded the plan of {0}", name);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + name, unreadable);
        }
    }
}
