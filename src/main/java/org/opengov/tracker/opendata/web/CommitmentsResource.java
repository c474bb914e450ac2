package org.opengov.tracker.opendata.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.opengov.tracker.opendata.OpenLists;
import org.opengov.tracker.opendata.Tables;

/** What a plan promises, as the scoreboard's page lists it, step by step, and what was changed of it. */
@Path("plans/{plan}")
@RequestScoped
public class CommitmentsResource {

    @Inject
    private OpenLists lists;

    @Inject
    private Answers answers;

    /** The commitments with where they stand, in the plan's order. */
    @GET
    @Path("commitments")
    @Produces(MediaType.APPLICATION_JSON)
    public Response commitments(@PathParam("plan") String plan, @BeanParam Asked asked) {
        return answers.list(plan, asked, lists::listCommitments);
    }

    /** The same as a table. */
    @GET
    @Path("commitments")
    @Produces(Answers.CSV_IF_ASKED)
    public Response commitmentsTable(@PathParam("plan") String plan, @BeanParam Asked asked) {
        return answers.csv(plan, asked, Tables::commitments, lists::listCommitments);
    }

    /** The steps, with what the government last said of each. */
    @GET
    @Path("milestones")
    @Produces(MediaType.APPLICATION_JSON)
    public Response milestones(@PathParam("plan") String plan, @BeanParam Asked asked) {
        return answers.list(plan, asked, lists::listMilestones);
    }

    /** The same as a table. */
    @GET
    @Path("milestones")
    @Produces(Answers.CSV_IF_ASKED)
    public Response milestonesTable(@PathParam("plan") String plan, @BeanParam Asked asked) {
        return answers.csv(plan, asked, Tables::milestones, lists::listMilestones);
    }

    /** What was changed of the plan since it was adopted. */
    @GET
    @Path("amendments")
    @Produces(MediaType.APPLICATION_JSON)
    public Response amendments(@PathParam("plan") String plan, @BeanParam Asked asked) {
        return answers.list(plan, asked, lists::listAmendments);
    }

    /** The same as a table. */
    @GET
    @Path("amendments")
    @Produces(Answers.CSV_IF_ASKED)
    public Response amendmentsTable(@PathParam("plan") String plan, @BeanParam Asked asked) {
        return answers.csv(plan, asked, Tables::amendments, lists::listAmendments);
    }
}
