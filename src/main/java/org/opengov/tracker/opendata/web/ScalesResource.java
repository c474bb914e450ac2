package org.opengov.tracker.opendata.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.opengov.tracker.opendata.ScaleData;
import org.opengov.tracker.opendata.Slice;
import org.opengov.tracker.opendata.Tables;

/** The closed vocabularies that the data is told in. They change with the product and with nothing else. */
@Path("scales")
@RequestScoped
public class ScalesResource {

    private static final List<ScaleData> SCALES = ScaleData.all();

    @Inject
    private Answers answers;

    /** Every scale with words and meanings in every language. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response list(@BeanParam Asked asked) {
        asked.requireNoSince();
        return answers.list(answers.check(asked), SCALES.hashCode(), wanted -> Slice.of(SCALES, wanted.range()));
    }

    /** The same as a table, one line a value, in the reader's language. */
    @GET
    @Produces(Answers.CSV_IF_ASKED)
    public Response table(@BeanParam Asked asked) {
        asked.requireNoSince();
        return answers.csv(
                answers.check(asked),
                SCALES.hashCode(),
                Tables::scales,
                wanted -> Slice.of(
                        SCALES.stream()
                                .flatMap(scale -> scale.entries().stream())
                                .toList(),
                        wanted.range()));
    }
}
