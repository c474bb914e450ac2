package org.opengov.tracker.opendata.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.opengov.tracker.opendata.OpenLists;
import org.opengov.tracker.opendata.Tables;
import org.opengov.tracker.platform.SiteRevision;

/** The plans that the site holds. */
@Path("plans")
@RequestScoped
public class PlansResource {

    @Inject
    private OpenLists lists;

    @Inject
    private Answers answers;

    @Inject
    private SiteRevision revision;

    /** All of them, the oldest first. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response list(@BeanParam Asked asked) {
        asked.requireNoSince();
        return answers.list(answers.check(asked), revision.current(), lists::listPlans);
    }

    /** The same as a table. */
    @GET
    @Produces(Answers.CSV_IF_ASKED)
    public Response table(@BeanParam Asked asked) {
        asked.requireNoSince();
        return answers.csv(answers.check(asked), revision.current(), Tables::plans, lists::listPlans);
    }
}
