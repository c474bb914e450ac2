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

/** What was said of a plan's progress: by agencies of milestones, by others of commitments. */
@Path("plans/{plan}")
@RequestScoped
public class ProgressResource {

    @Inject
    private OpenData data;

    @Inject
    private Answers answers;

    /** The steps, with what the government last said of each. */
    @GET
    @Path("milestones")
    @Produces(MediaType.APPLICATION_JSON)
    public Response milestones(@PathParam("plan") String plan, @BeanParam Asked asked, @Context Request request) {
        Answers.Question question = answers.check(asked, request);
        return answers.json(question, data.revision(plan), () -> data.listMilestones(plan, question.day()));
    }

    /** The same as a table. */
    @GET
    @Path("milestones")
    @Produces(Answers.CSV_IF_ASKED)
    public Response milestonesTable(@PathParam("plan") String plan, @BeanParam Asked asked, @Context Request request) {
        Answers.Question question = answers.check(asked, request);
        return answers.csv(
                question, data.revision(plan), Tables::milestones, () -> data.listMilestones(plan, question.day()));
    }

    /** What agencies have published, the newest first. */
    @GET
    @Path("progress-updates")
    @Produces(MediaType.APPLICATION_JSON)
    public Response updates(@PathParam("plan") String plan, @BeanParam Asked asked, @Context Request request) {
        Answers.Question question = answers.check(asked, request);
        return answers.json(question, data.revision(plan), () -> data.listUpdates(plan, question.day()));
    }

    /** The same as a table. */
    @GET
    @Path("progress-updates")
    @Produces(Answers.CSV_IF_ASKED)
    public Response updatesTable(@PathParam("plan") String plan, @BeanParam Asked asked, @Context Request request) {
        Answers.Question question = answers.check(asked, request);
        return answers.csv(
                question, data.revision(plan), Tables::updates, () -> data.listUpdates(plan, question.day()));
    }

    /** What others have published, by commitment. */
    @GET
    @Path("assessments")
    @Produces(MediaType.APPLICATION_JSON)
    public Response assessments(@PathParam("plan") String plan, @BeanParam Asked asked, @Context Request request) {
        Answers.Question question = answers.check(asked, request);
        return answers.json(question, data.revision(plan), () -> data.listAssessments(plan, question.day()));
    }

    /** The same as a table. */
    @GET
    @Path("assessments")
    @Produces(Answers.CSV_IF_ASKED)
    public Response assessmentsTable(@PathParam("plan") String plan, @BeanParam Asked asked, @Context Request request) {
        Answers.Question question = answers.check(asked, request);
        return answers.csv(
                question, data.revision(plan), Tables::assessments, () -> data.listAssessments(plan, question.day()));
    }

    /** What was changed of the plan since it was adopted. */
    @GET
    @Path("amendments")
    @Produces(MediaType.APPLICATION_JSON)
    public Response amendments(@PathParam("plan") String plan, @BeanParam Asked asked, @Context Request request) {
        Answers.Question question = answers.check(asked, request);
        return answers.json(question, data.revision(plan), () -> data.listAmendments(plan, question.day()));
    }

    /** The same as a table. */
    @GET
    @Path("amendments")
    @Produces(Answers.CSV_IF_ASKED)
    public Response amendmentsTable(@PathParam("plan") String plan, @BeanParam Asked asked, @Context Request request) {
        Answers.Question question = answers.check(asked, request);
        return answers.csv(
                question, data.revision(plan), Tables::amendments, () -> data.listAmendments(plan, question.day()));
    }
}
