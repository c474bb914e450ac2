package org.opengov.tracker.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.exchange.Answer;
import org.opengov.tracker.exchange.PlanImports;
import org.opengov.tracker.exchange.PlanImports.Wish;
import org.opengov.tracker.platform.Settings;
import org.opengov.tracker.platform.web.Language;

/** Where a program hands in a plan, as a plan file or a plan workbook; all of it is taken or nothing. */
@Path("plans")
@RequestScoped
public class PlanIntake {

    @Inject
    private Caller caller;

    @Inject
    private PlanImports imports;

    @Inject
    private Settings settings;

    @Inject
    private Language language;

    /** Says row by row what became of it, or what would; 422 where something is not right, and then nothing is kept. */
    @POST
    @Consumes({MediaType.APPLICATION_JSON, WorkbookIntake.WORKBOOK})
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN + ";charset=UTF-8;qs=0.5"})
    public Response take(
            @QueryParam("dryRun") boolean dryRun,
            @QueryParam("adopted") boolean adopted,
            @HeaderParam(HttpHeaders.ACCEPT) String accept,
            InputStream sent) {
        Answer answer = caller.act(officer -> answer(sent, dryRun, adopted, officer));
        return RowByRow.of(answer, accept, language.messages());
    }

    private Answer answer(InputStream sent, boolean dryRun, boolean adopted, Officer officer) {
        try {
            byte[] file = Body.read(sent, Math.toIntExact(settings.workbookMaxBytes()));
            Wish wish = new Wish(adopted, null);
            return dryRun
                    ? imports.preview(file, wish, officer, language.messages()).answer()
                    : imports.take(file, wish, officer, language.messages());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
