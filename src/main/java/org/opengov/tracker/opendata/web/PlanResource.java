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
import org.opengov.tracker.opendata.OpenData;
import org.opengov.tracker.opendata.OpenLists;
import org.opengov.tracker.opendata.Tables;

/** One plan: what it is, who takes part, and its scoreboard. */
@Path("plans/{plan}")
@RequestScoped
public class PlanResource {

    @Inject
    private OpenData data;

    @Inject
    private OpenLists lists;

    @Inject
    private Answers answers;

    /** Its facts, themes and periods. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response get(@PathParam("plan") String plan, @BeanParam Asked asked) {
        return answers.json(answers.check(asked), data.revision(plan), () -> data.getPlan(plan));
    }

    /** Counts and rows, the same as on the page and in the reports of that day. */
    @GET
    @Path("scoreboard")
    @Produces(MediaType.APPLICATION_JSON)
    public Response scoreboard(@PathParam("plan") String plan, @BeanParam Asked asked) {
        Answers.Question question = answers.check(asked);
        return answers.json(question, data.revision(plan), () -> data.getScoreboard(plan, question.view()));
    }

    /** Who takes part, and in which commitments. */
    @GET
    @Path("agencies")
    @Produces(MediaType.APPLICATION_JSON)
    public Response agencies(@PathParam("plan") String plan, @BeanParam Asked asked) {
        asked.requireNoSince();
        return answers.list(plan, asked, lists::listAgencies);
    }

    /** The same as a table. */
    @GET
    @Path("agencies")
    @Produces(Answers.CSV_IF_ASKED)
    public Response agenciesTable(@PathParam("plan") String plan, @BeanParam Asked asked) {
        asked.requireNoSince();
        return answers.csv(plan, asked, Tables::agencies, lists::listAgencies);
    }

    /** The slices for which progress is reported, and when that is due. */
    @GET
    @Path("periods")
    @Produces(MediaType.APPLICATION_JSON)
    public Response periods(@PathParam("plan") String plan, @BeanParam Asked asked) {
        asked.requireNoSince();
        return answers.list(plan, asked, lists::listPeriods);
    }

    /** The same as a table. */
    @GET
    @Path("periods")
    @Produces(Answers.CSV_IF_ASKED)
    public Response periodsTable(@PathParam("plan") String plan, @BeanParam Asked asked) {
        asked.requireNoSince();
        return answers.csv(plan, asked, Tables::periods, lists::listPeriods);
    }
}
