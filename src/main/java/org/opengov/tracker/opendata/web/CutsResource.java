package org.opengov.tracker.opendata.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.HexFormat;
import org.opengov.tracker.opendata.OpenCuts;
import org.opengov.tracker.opendata.OpenData;
import org.opengov.tracker.opendata.Tables;

/** The cuts of a plan, and the very bytes that were frozen. */
@Path("plans/{plan}/cuts")
@RequestScoped
public class CutsResource {

    private static final String NUMBER = "{number: [1-9][0-9]{0,8}}";

    /** They never change; compressed on the way they would no longer be the bytes that the checksum is of. */
    private static final String FOR_EVER = "public, max-age=31536000, immutable, no-transform";

    @Inject
    private OpenData data;

    @Inject
    private OpenCuts cuts;

    @Inject
    private Answers answers;

    /** All of them, the oldest first. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response list(@PathParam("plan") String plan, @BeanParam Asked asked) {
        return answers.list(answers.check(asked), data.revision(plan), wanted -> cuts.list(plan, wanted));
    }

    /** The same as a table. */
    @GET
    @Produces(Answers.CSV_IF_ASKED)
    public Response table(@PathParam("plan") String plan, @BeanParam Asked asked) {
        return answers.csv(answers.check(asked), data.revision(plan), Tables::cuts, wanted -> cuts.list(plan, wanted));
    }

    /** One of them, with the reports that are published of it. */
    @GET
    @Path(NUMBER)
    @Produces(MediaType.APPLICATION_JSON)
    public Response get(@PathParam("plan") String plan, @PathParam("number") int number, @BeanParam Asked asked) {
        return answers.json(answers.check(asked), data.revision(plan), () -> cuts.get(plan, number));
    }

    /** What was frozen. Its checksum goes with it (RFC 9530) and is its tag; what corrects it is told by a link. */
    @GET
    @Path(NUMBER + "/data.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response frozen(@PathParam("plan") String plan, @PathParam("number") int number, @Context Request request) {
        OpenCuts.Frozen frozen = cuts.getFrozen(plan, number);
        EntityTag tag = new EntityTag(frozen.sha256());
        Response.ResponseBuilder held = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = held == null
                ? Response.ok(frozen.content())
                        .type(MediaType.APPLICATION_JSON)
                        .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.header(frozen.name()))
                        .header("Repr-Digest", digest(frozen.sha256()))
                : held;
        if (frozen.after() != null) {
            answer.link(frozen.after(), "successor-version");
        }
        if (frozen.before() != null) {
            answer.link(frozen.before(), "predecessor-version");
        }
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, FOR_EVER).build();
    }

    private static String digest(String sha256) {
        return "sha-256=:" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256)) + ":";
    }
}
