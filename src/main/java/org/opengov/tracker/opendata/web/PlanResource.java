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
import org.opengov.tracker.opendata.AgencyData;
import org.opengov.tracker.opendata.OpenData;
import org.opengov.tracker.opendata.PlanData;
import org.opengov.tracker.opendata.ScoreboardData;
import org.opengov.tracker.opendata.Tables;

/** One plan: what it is, who takes part, and its scoreboard. */
@Path("plans/{plan}")
@RequestScoped
@Tag(name = "Plans")
public class PlanResource {

    @Inject
    private OpenData data;

    @Inject
    private Answers answers;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getPlan", summary = "One plan with its themes, periods and sources")
    @APIResponse(
            responseCode = "200",
            description = "One plan with its themes, periods and sources",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PlanData.class)))
    public Response get(@PathParam("plan") String plan, @BeanParam Asked asked, @Context Request request) {
        return answers.json(answers.check(asked, request), data.revision(plan), () -> data.getPlan(plan));
    }

    @GET
    @Path("scoreboard")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getScoreboard",
            summary = "The scoreboard of a plan for one day and one voice",
            description = "The counts are those of the public page and of the status reports of that day.")
    @APIResponse(
            responseCode = "200",
            description = "The scoreboard of a plan for one day and one voice",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ScoreboardData.class)))
    public Response scoreboard(@PathParam("plan") String plan, @BeanParam Asked asked, @Context Request request) {
        Answers.Question question = answers.check(asked, request);
        return answers.json(question, data.revision(plan), () -> data.getScoreboard(plan, question.view()));
    }

    @GET
    @Path("agencies")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listAgencies", summary = "The agencies of a plan with the commitments they take part in")
    @APIResponse(
            responseCode = "200",
            description = "The agencies of a plan with the commitments they take part in",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = AgencyData.class)))
    public Response agencies(@PathParam("plan") String plan, @BeanParam Asked asked, @Context Request request) {
        Answers.Question question = answers.check(asked, request);
        return answers.json(question, data.revision(plan), () -> data.listAgencies(plan));
    }

    @GET
    @Path("agencies")
    @Produces(Answers.CSV)
    @Operation(
            operationId = "listAgenciesTable",
            summary = "The agencies of a plan with the commitments they take part in, as a table")
    @APIResponse(
            responseCode = "200",
            description = "The agencies of a plan with the commitments they take part in",
            content = @Content(mediaType = Answers.CSV))
    public Response agenciesTable(@PathParam("plan") String plan, @BeanParam Asked asked, @Context Request request) {
        Answers.Question question = answers.check(asked, request);
        return answers.csv(question, data.revision(plan), Tables::agencies, () -> data.listAgencies(plan));
    }
}
