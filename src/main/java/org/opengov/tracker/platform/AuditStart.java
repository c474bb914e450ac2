package org.opengov.tracker.platform;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.opengov.tracker.platform.AuditChain.Head;

/** What the audit trail does at a start, before anything else can be noted. */
@ApplicationScoped
public class AuditStart {

    private static final Logger LOG = Logger.getLogger(AuditStart.class.getName());
    private static final int FIRST = 1;

    @Inject
    private AuditTrail audit;

    @Inject
    private NotedSettings noted;

    @Inject
    private Settings settings;

    void prepare(@Observes @Priority(FIRST) SchemaReady ready) {
        Head head = audit.adoptOlder();
        noted.compare(settings);
        // A log that is kept elsewhere is a witness: what was rewritten later does not lead to this hash any more.
        LOG.info(() -> "The audit trail has " + head.position() + " entries; the hash of the last is " + head.hash());
    }
}
