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
import org.opengov.tracker.opendata.OpenStatements;
import org.opengov.tracker.opendata.Tables;

/** What was said of a plan's progress: by agencies of milestones, by others of commitments. */
@Path("plans/{plan}")
@RequestScoped
public class ProgressResource {

    @Inject
    private OpenStatements said;

    @Inject
    private Answers answers;

    /** What agencies have published, the newest first. */
    @GET
    @Path("progress-updates")
    @Produces(MediaType.APPLICATION_JSON)
    public Response updates(@PathParam("plan") String plan, @BeanParam Asked asked) {
        return answers.list(plan, asked, said::listUpdates);
    }

    /** The same as a table. */
    @GET
    @Path("progress-updates")
    @Produces(Answers.CSV_IF_ASKED)
    public Response updatesTable(@PathParam("plan") String plan, @BeanParam Asked asked) {
        return answers.csv(plan, asked, Tables::updates, said::listUpdates);
    }

    /** What others have published, by commitment. */
    @GET
    @Path("assessments")
    @Produces(MediaType.APPLICATION_JSON)
    public Response assessments(@PathParam("plan") String plan, @BeanParam Asked asked) {
        return answers.list(plan, asked, said::listAssessments);
    }

    /** The same as a table. */
    @GET
    @Path("assessments")
    @Produces(Answers.CSV_IF_ASKED)
    public Response assessmentsTable(@PathParam("plan") String plan, @BeanParam Asked asked) {
        return answers.csv(plan, asked, Tables::assessments, said::listAssessments);
    }
}
