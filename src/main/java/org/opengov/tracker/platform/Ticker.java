package org.opengov.tracker.platform;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** Fires a {@link Tick} every minute. Jobs are observers; each brings its own transactions. */
@Startup
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class Ticker {

    @Inject
    private Event<Tick> tick;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void fire() {
        tick.fire(new Tick(clock.instant()));
    }
}
