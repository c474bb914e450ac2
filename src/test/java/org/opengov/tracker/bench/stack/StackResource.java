package org.opengov.tracker.bench.stack;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The only resource. */
@Path("count")
public class StackResource {

    @Inject
    StackPage page;

    /** How many rows there are. */
    @GET
    public String get() {
        return String.valueOf(page.getCount());
    }
}
