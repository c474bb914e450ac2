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
import org.opengov.tracker.opendata.OpenStatements;
import org.opengov.tracker.opendata.Tables;

/** What was said of a plan's progress: by agencies of milestones, by others of commitments. */
@Path("plans/{plan}")
@RequestScoped
public class ProgressResource {

    @Inject
    private OpenData data;

    @Inject
    private OpenStatements said;

    @Inject
    private Answers answers;

    /** What agencies have published, the newest first. */
    @GET
    @Path("progress-updates")
    @Produces(MediaType.APPLICATION_JSON)
    public Response updates(@PathParam("plan") String plan, @BeanParam Asked asked, @Context Request request) {
        return answers.list(
                answers.check(plan, asked, request), data.revision(plan), wanted -> said.listUpdates(plan, wanted));
    }

    /** The same as a table. */
    @GET
    @Path("progress-updates")
    @Produces(Answers.CSV_IF_ASKED)
    public Response updatesTable(@PathParam("plan") String plan, @BeanParam Asked asked, @Context Request request) {
        return answers.csv(
                answers.check(plan, asked, request),
                data.revision(plan),
                Tables::updates,
                wanted -> said.listUpdates(plan, wanted));
    }

    /** What others have published, by commitment. */
    @GET
    @Path("assessments")
    @Produces(MediaType.APPLICATION_JSON)
    public Response assessments(@PathParam("plan") String plan, @BeanParam Asked asked, @Context Request request) {
        return answers.list(
                answers.check(plan, asked, request), data.revision(plan), wanted -> said.listAssessments(plan, wanted));
    }

    /** The same as a table. */
    @GET
    @Path("assessments")
    @Produces(Answers.CSV_IF_ASKED)
    public Response assessmentsTable(@PathParam("plan") String plan, @BeanParam Asked asked, @Context Request request) {
        return answers.csv(
                answers.check(plan, asked, request),
                data.revision(plan),
                Tables::assessments,
                wanted -> said.listAssessments(plan, wanted));
    }
}
