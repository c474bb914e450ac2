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
import org.opengov.tracker.opendata.OpenChanges;
import org.opengov.tracker.opendata.OpenData;
import org.opengov.tracker.scoreboard.Scoreboards;

/** What changed of a plan between two days. */
@Path("plans/{plan}/changes")
@RequestScoped
public class ChangesResource {

    @Inject
    private OpenData data;

    @Inject
    private OpenChanges changes;

    @Inject
    private Scoreboards scoreboards;

    @Inject
    private Answers answers;

    /** The figures of both days, what moved, and what was published in between; the same as on the page. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response get(@PathParam("plan") String plan, @BeanParam Asked asked) {
        Answers.Question question = answers.check(asked);
        Asked.Days days = asked.days(scoreboards.today());
        return answers.json(
                question, data.revision(plan), () -> changes.get(plan, days.from(), days.to(), asked.voice()));
    }
}
