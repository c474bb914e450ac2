package org.opengov.tracker.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.ConfigProvider;

/** Makes {@link Settings} injectable. A record cannot be proxied, hence the pseudo-scope. */
@ApplicationScoped
public class SettingsProducer {

    @Produces
    @Singleton
    Settings settings() {
        return Settings.from(ConfigProvider.getConfig());
    }
}
