package org.opengov.tracker.opendata.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.opengov.tracker.exchange.PlanFiles;
import org.opengov.tracker.opendata.OpenData;

/** A whole adopted plan as a plan file, which this tracker and every other can load: nobody is tied to this one. */
@Path("plans/{plan}/plan-file.json")
@RequestScoped
public class PlanFileResource {

    @Inject
    private PlanFiles files;

    @Inject
    private OpenData data;

    @Inject
    private Answers answers;

    /** The same bytes as long as the plan is the same. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response get(@PathParam("plan") String plan, @BeanParam Asked asked) {
        return answers.answer(
                answers.check(asked),
                data.revision(plan),
                MediaType.APPLICATION_JSON,
                () -> Response.ok(files.write(plan))
                        .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.header(plan + ".json")));
    }
}
