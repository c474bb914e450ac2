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
import org.opengov.tracker.opendata.CommitmentData;
import org.opengov.tracker.opendata.OpenData;
import org.opengov.tracker.opendata.Tables;

/** The commitments of a plan, as the scoreboard's page lists them. */
@Path("plans/{plan}/commitments")
@RequestScoped
@Tag(name = "Commitments")
public class CommitmentsResource {

    @Inject
    private OpenData data;

    @Inject
    private Answers answers;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listCommitments", summary = "The commitments of a plan with where they stand")
    @APIResponse(
            responseCode = "200",
            description = "The commitments of a plan with where they stand",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = CommitmentData.class)))
    public Response list(@PathParam("plan") String plan, @BeanParam Asked asked, @Context Request request) {
        Answers.Question question = answers.check(asked, request);
        return answers.json(
                question, data.revision(plan), () -> data.listCommitments(plan, question.view(), asked.filter()));
    }

    @GET
    @Produces(Answers.CSV)
    @Operation(
            operationId = "listCommitmentsTable",
            summary = "The commitments of a plan with where they stand, as a table")
    @APIResponse(
            responseCode = "200",
            description = "The commitments of a plan with where they stand",
            content = @Content(mediaType = Answers.CSV))
    public Response listTable(@PathParam("plan") String plan, @BeanParam Asked asked, @Context Request request) {
        Answers.Question question = answers.check(asked, request);
        return answers.csv(
                question,
                data.revision(plan),
                Tables::commitments,
                () -> data.listCommitments(plan, question.view(), asked.filter()));
    }
}
