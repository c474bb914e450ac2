package org.opengov.tracker.opendata.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.opengov.tracker.opendata.OpenData;
import org.opengov.tracker.platform.SiteRevision;

/** The plans that the site holds. */
@Path("plans")
@RequestScoped
public class PlansResource {

    @Inject
    private OpenData data;

    @Inject
    private Answers answers;

    @Inject
    private SiteRevision revision;

    /** All of them, the oldest first. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response list(@BeanParam Asked asked, @Context Request request) {
        return answers.json(answers.check(asked, request), revision.current(), data::listPlans);
    }
}
