package org.opengov.tracker.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.opengov.tracker.exchange.agencybook.AgencyWorkbooks;
import org.opengov.tracker.exchange.agencybook.AgencyWorkbooks.Choice;
import org.opengov.tracker.exchange.agencybook.AgencyWorkbooks.Place;
import org.opengov.tracker.platform.Forbidden;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.platform.Settings;
import org.opengov.tracker.platform.web.Language;

/** Where a program hands in an agency's workbook, all of it or nothing. */
@Path("plans/{plan}/agency-workbook")
@RequestScoped
public class WorkbookIntake {

    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String OTHER_AGENCY = "agencybook.file.otherAgency";

    @Inject
    private Caller caller;

    @Inject
    private AgencyWorkbooks workbooks;

    @Inject
    private Settings settings;

    @Inject
    private Language language;

    /** Says row by row what became of it, or what would; 422 where a row is not right, and then nothing is kept. */
    @POST
    @Consumes(WORKBOOK)
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN + ";charset=UTF-8;qs=0.5"})
    public Response take(
            @PathParam("plan") String plan,
            @QueryParam("period") String period,
            @QueryParam("dryRun") boolean dryRun,
            @HeaderParam(HttpHeaders.ACCEPT) String accept,
            InputStream sent) {
        Place place = new Place(plan, period == null || period.isBlank() ? null : period.strip());
        Answer answer = caller.act(officer -> answer(sent, place, dryRun, officer));
        return RowByRow.of(answer, accept, language.messages());
    }

    private Answer answer(InputStream sent, Place place, boolean dryRun, Officer officer) {
        try {
            byte[] file = Body.read(sent, Math.toIntExact(settings.workbookMaxBytes()));
            Answer previewed = workbooks.preview(file, place, officer).answer(language.messages());
            return dryRun || previewed.hasFaults() || previewed.countRight() == 0
                    ? previewed
                    : workbooks.commit(file, place, Choice.ALL, officer).answer(language.messages());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (RuleBroken broken) {
            // A person took the wrong file; a program that reports for another agency is refused, and the trail says
            // so.
            throw broken.messageKey().equals(OTHER_AGENCY) ? new Forbidden(broken) : broken;
        }
    }
}
