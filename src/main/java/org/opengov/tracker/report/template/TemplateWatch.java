package org.opengov.tracker.report.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.opengov.tracker.platform.SchemaReady;
import org.opengov.tracker.platform.Tick;

/** Has the folder of templates tried at the start of a server, and once a minute what another server or a person changed. */
@ApplicationScoped
class TemplateWatch {

    private static final Logger LOG = Logger.getLogger(TemplateWatch.class.getName());

    @Inject
    OwnTemplates templates;

    void onStart(@Observes SchemaReady ready) {
        look();
    }

    void onTick(@Observes Tick tick) {
        look();
    }

    private void look() {
        try {
            templates.tryOut();
        } catch (RuntimeException failed) {
            // Reports are made with the product's meanwhile, the server starts and other jobs go on.
            LOG.log(Level.WARNING, "The folder of report templates could not be looked through", failed);
        }
    }
}
