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
import org.opengov.tracker.opendata.OpenData;

/** One commitment with everything that was said of it. */
@Path("commitments/{ogpId}")
@RequestScoped
public class CommitmentResource {

    @Inject
    private OpenData data;

    @Inject
    private Answers answers;

    /** The commitment on a day, with everything said of it by then. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response get(@PathParam("ogpId") String ogpId, @BeanParam Asked asked) {
        Answers.Question question = answers.check(asked);
        return answers.json(
                question, data.revisionOfCommitment(ogpId), () -> data.getCommitment(ogpId, question.view()));
    }
}
