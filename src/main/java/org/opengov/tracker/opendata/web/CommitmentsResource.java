package org.opengov.tracker.opendata.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.opengov.tracker.opendata.OpenData;
import org.opengov.tracker.opendata.Tables;
import org.opengov.tracker.scoreboard.RowFilter;

/** The commitments of a plan, as the scoreboard's page lists them. */
@Path("plans/{plan}/commitments")
@RequestScoped
public class CommitmentsResource {

    @Inject
    private OpenData data;

    @Inject
    private Answers answers;

    /** Those that theme, agency, completion, schedule and words let through, in the plan's order. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response list(@PathParam("plan") String plan, @BeanParam Asked asked, @Context Request request) {
        Answers.Question question = answers.check(asked, request);
        RowFilter filter = asked.filter();
        return answers.json(question, data.revision(plan), () -> data.listCommitments(plan, question.view(), filter));
    }

    /** The same as a table. */
    @GET
    @Produces(Answers.CSV_IF_ASKED)
    public Response listTable(@PathParam("plan") String plan, @BeanParam Asked asked, @Context Request request) {
        Answers.Question question = answers.check(asked, request);
        RowFilter filter = asked.filter();
        return answers.csv(
                question,
                data.revision(plan),
                Tables::commitments,
                () -> data.listCommitments(plan, question.view(), filter));
    }
}
