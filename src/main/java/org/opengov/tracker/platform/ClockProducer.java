package org.opengov.tracker.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Makes the clock injectable: nothing asks for the time in any other way, so a test decides what day it is. */
@ApplicationScoped
public class ClockProducer {

    @Produces
    @Singleton
    Clock clock(Settings settings) {
        return Clock.system(settings.timeZone());
    }
}
