package org.opengov.tracker.opendata.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.opengov.tracker.opendata.OpenSearch;
import org.opengov.tracker.platform.SiteRevision;
import org.opengov.tracker.search.FoundKind;
import org.opengov.tracker.search.Searches;
import org.opengov.tracker.search.Wanted;

/** Finds commitments, milestones, updates, agencies, themes and plans by words, in all plans at once. */
@Path("search")
@RequestScoped
public class SearchResource {

    @Inject
    private OpenSearch data;

    @Inject
    private Answers answers;

    @Inject
    private SiteRevision revision;

    /** The first few of every kind or, where one is asked for, a page of that. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response search(@BeanParam Asked asked) {
        Answers.Question question = answers.check(asked);
        Wanted wanted = asked.wanted();
        FoundKind kind = asked.kind();
        if (kind == null) {
            return answers.json(question, revision.current(), () -> data.all(wanted, question.day()));
        }
        Paging part = asked.part(Searches.MANY);
        return answers.part(
                question.by(part),
                revision.current(),
                () -> data.of(kind, wanted, part.page(), part.size(), question.day()),
                found -> found.counts().get(kind));
    }
}
