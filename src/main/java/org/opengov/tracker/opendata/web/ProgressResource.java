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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opengov.tracker.opendata.AssessmentData;
import org.opengov.tracker.opendata.MilestoneData;
import org.opengov.tracker.opendata.OpenData;
import org.opengov.tracker.opendata.Tables;
import org.opengov.tracker.opendata.UpdateData;

/** What was said of a plan's progress: by agencies of milestones, by others of commitments. */
@Path("plans/{plan}")
@RequestScoped
@Tag(name = "Progress")
public class ProgressResource {

    @Inject
    private OpenData data;

    @Inject
    private Answers answers;

    @GET
    @Path("milestones")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listMilestones",
            summary = "The milestones of a plan with what the government said of them")
    @APIResponse(
            responseCode = "200",
            description = "The milestones of a plan with what the government said of them",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = MilestoneData.class)))
    public Response milestones(@PathParam("plan") String plan, @BeanParam Asked asked, @Context Request request) {
        Answers.Question question = answers.check(asked, request);
        return answers.json(question, data.revision(plan), () -> data.listMilestones(plan, question.day()));
    }

    @GET
    @Path("milestones")
    @Produces(Answers.CSV)
    @Operation(
            operationId = "listMilestonesTable",
            summary = "The milestones of a plan with what the government said of them, as a table")
    @APIResponse(
            responseCode = "200",
            description = "The milestones of a plan with what the government said of them",
            content = @Content(mediaType = Answers.CSV))
    public Response milestonesTable(@PathParam("plan") String plan, @BeanParam Asked asked, @Context Request request) {
        Answers.Question question = answers.check(asked, request);
        return answers.csv(
                question, data.revision(plan), Tables::milestones, () -> data.listMilestones(plan, question.day()));
    }

    @GET
    @Path("progress-updates")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listProgressUpdates",
            summary = "The published progress updates of a plan, the newest first")
    @APIResponse(
            responseCode = "200",
            description = "The published progress updates of a plan, the newest first",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = UpdateData.class)))
    public Response updates(@PathParam("plan") String plan, @BeanParam Asked asked, @Context Request request) {
        Answers.Question question = answers.check(asked, request);
        return answers.json(question, data.revision(plan), () -> data.listUpdates(plan, question.day()));
    }

    @GET
    @Path("progress-updates")
    @Produces(Answers.CSV)
    @Operation(
            operationId = "listProgressUpdatesTable",
            summary = "The published progress updates of a plan, the newest first, as a table")
    @APIResponse(
            responseCode = "200",
            description = "The published progress updates of a plan, the newest first",
            content = @Content(mediaType = Answers.CSV))
    public Response updatesTable(@PathParam("plan") String plan, @BeanParam Asked asked, @Context Request request) {
        Answers.Question question = answers.check(asked, request);
        return answers.csv(
                question, data.revision(plan), Tables::updates, () -> data.listUpdates(plan, question.day()));
    }

    @GET
    @Path("assessments")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listAssessments", summary = "The assessments of a plan’s commitments, by commitment")
    @APIResponse(
            responseCode = "200",
            description = "The assessments of a plan’s commitments, by commitment",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = AssessmentData.class)))
    public Response assessments(@PathParam("plan") String plan, @BeanParam Asked asked, @Context Request request) {
        Answers.Question question = answers.check(asked, request);
        return answers.json(question, data.revision(plan), () -> data.listAssessments(plan, question.day()));
    }

    @GET
    @Path("assessments")
    @Produces(Answers.CSV)
    @Operation(
            operationId = "listAssessmentsTable",
            summary = "The assessments of a plan’s commitments, by commitment, as a table")
    @APIResponse(
            responseCode = "200",
            description = "The assessments of a plan’s commitments, by commitment",
            content = @Content(mediaType = Answers.CSV))
    public Response assessmentsTable(@PathParam("plan") String plan, @BeanParam Asked asked, @Context Request request) {
        Answers.Question question = answers.check(asked, request);
        return answers.csv(
                question, data.revision(plan), Tables::assessments, () -> data.listAssessments(plan, question.day()));
    }
}
