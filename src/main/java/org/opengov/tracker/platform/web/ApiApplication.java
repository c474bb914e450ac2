package org.opengov.tracker.platform.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The API's address; the resources are found by themselves. */
@ApplicationPath("api/v1")
public class ApiApplication extends Application {

    /** Jersey's own description of the resources, at an address nobody asked for; {@code /openapi} has ours. */
    private static final String NO_WADL = "jersey.config.server.wadl.disableWadl";

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(NO_WADL, true);
    }
}
