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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opengov.tracker.opendata.OpenData;
import org.opengov.tracker.opendata.PlanData;
import org.opengov.tracker.platform.SiteRevision;

/** The plans that the site holds. */
@Path("plans")
@RequestScoped
@Tag(name = "Plans")
public class PlansResource {

    @Inject
    private OpenData data;

    @Inject
    private Answers answers;

    @Inject
    private SiteRevision revision;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listPlans", summary = "Every plan, the oldest first")
    @APIResponse(
            responseCode = "200",
            description = "Every plan, the oldest first",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = PlanData.class)))
    public Response list(@BeanParam Asked asked, @Context Request request) {
        return answers.json(answers.check(asked, request), revision.current(), data::listPlans);
    }
}
