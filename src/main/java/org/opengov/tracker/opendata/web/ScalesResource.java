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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opengov.tracker.opendata.ScaleData;
import org.opengov.tracker.opendata.Tables;

/** The closed vocabularies that the data is told in. They change with the product and with nothing else. */
@Path("scales")
@RequestScoped
@Tag(name = "Scales")
public class ScalesResource {

    private static final List<ScaleData> SCALES = ScaleData.all();

    @Inject
    private Answers answers;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listScales",
            summary = "Every scale with its values in order: words and definitions in every language")
    @APIResponse(
            responseCode = "200",
            description = "Every scale with its values in order: words and definitions in every language",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = ScaleData.class)))
    public Response list(@BeanParam Asked asked, @Context Request request) {
        return answers.json(answers.check(asked, request), SCALES.hashCode(), () -> SCALES);
    }

    @GET
    @Produces(Answers.CSV)
    @Operation(operationId = "listScalesTable", summary = "Every value of every scale, as a table")
    @APIResponse(
            responseCode = "200",
            description = "Every value of every scale",
            content = @Content(mediaType = Answers.CSV))
    public Response table(@BeanParam Asked asked, @Context Request request) {
        return answers.csv(
                answers.check(asked, request),
                SCALES.hashCode(),
                Tables::scales,
                () -> SCALES.stream().flatMap(scale -> scale.entries().stream()).toList());
    }
}
