package org.opengov.tracker.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.opengov.tracker.access.KeyedRequests;
import org.opengov.tracker.access.KeyedRequests.Outcome;
import org.opengov.tracker.access.RequestKey;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.intake.SentUpdates;
import org.opengov.tracker.platform.web.ApiJson;

/** Where a ministry's own system drafts and hands in the agency's updates. */
@Path("plans/{plan}")
@RequestScoped
public class ProgressIntake {

    private static final int MOST_BYTES = 256 * 1024;

    @Inject
    private Caller caller;

    @Inject
    private KeyedRequests requests;

    @Inject
    private SentUpdates updates;

    /** Takes an update; under a key that was used before, says again what was answered then. */
    @POST
    @Path("progress-updates")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response take(@PathParam("plan") String plan, @HeaderParam(RequestKey.HEADER) String key, InputStream sent) {
        Outcome outcome = caller.act(officer -> once(plan, key, sent, officer));
        return personal(Response.status(outcome.replayed() ? Response.Status.OK : Response.Status.CREATED)
                .entity(outcome.answer()));
    }

    /** What the agency has on its way. */
    @GET
    @Path("progress-updates/mine")
    @Produces(MediaType.APPLICATION_JSON)
    public Response mine(@PathParam("plan") String plan, @QueryParam("period") String period) {
        String asked = period == null || period.isBlank() ? null : period.strip();
        return personal(Response.ok(caller.act(officer -> updates.listOf(plan, asked, officer))));
    }

    private Outcome once(String plan, String key, InputStream sent, Officer officer) {
        try {
            byte[] body = Body.read(sent, MOST_BYTES);
            return requests.once(
                    new RequestKey(officer.accountId(), key),
                    withPlan(plan, body),
                    () -> ApiJson.text(updates.take(plan, SentJson.read(body), officer)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The same update for another plan is another request. */
    private static byte[] withPlan(String plan, byte[] body) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write((plan + "\n").getBytes(StandardCharsets.UTF_8));
        whole.write(body);
        return whole.toByteArray();
    }

    private static Response personal(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
