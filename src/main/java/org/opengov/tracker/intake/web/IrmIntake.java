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
import org.opengov.tracker.exchange.IrmImports;
import org.opengov.tracker.exchange.IrmImports.Wish;
import org.opengov.tracker.platform.Settings;
import org.opengov.tracker.platform.web.Language;

/** Where a program hands in the OGP's commitments database; each row is taken or refused by itself. */
@Path("irm-database")
@RequestScoped
public class IrmIntake {

    @Inject
    private Caller caller;

    @Inject
    private IrmImports imports;

    @Inject
    private Settings settings;

    @Inject
    private Language language;

    /** Says row by row what became of it, or what would; 207 where some rows are refused and others are not. */
    @POST
    @Consumes(RowByRow.CSV)
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN + ";charset=UTF-8;qs=0.5", RowByRow.CSV + ";qs=0.4"})
    public Response take(
            @QueryParam("dryRun") boolean dryRun,
            @QueryParam("adopted") boolean adopted,
            @QueryParam("source") String source,
            @HeaderParam(HttpHeaders.ACCEPT) String accept,
            InputStream sent) {
        Wish wish = new Wish(adopted, source, null);
        Answer answer = caller.act(officer -> answer(sent, wish, dryRun, officer));
        return RowByRow.each(answer, accept, language.messages());
    }

    private Answer answer(InputStream sent, Wish wish, boolean dryRun, Officer officer) {
        try {
            byte[] file = Body.read(sent, Math.toIntExact(settings.workbookMaxBytes()));
            return dryRun
                    ? imports.preview(file, wish, officer, language.messages()).answer()
                    : imports.take(file, wish, officer, language.messages());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
