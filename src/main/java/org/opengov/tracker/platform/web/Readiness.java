package org.opengov.tracker.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.opengov.tracker.platform.SiteRevision;

/** Whether this node can answer: its database does, and has the tables of this version. */
@org.eclipse.microprofile.health.Readiness
@ApplicationScoped
public class Readiness implements HealthCheck {

    @Inject
    private SiteRevision revision;

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("database");
        try {
            return answer.up().withData("revision", revision.current()).build();
        } catch (RuntimeException silent) {
            return answer.down().build();
        }
    }
}
