package org.opengov.tracker.exchange.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Utils;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.account.Role;
import org.opengov.tracker.exchange.KeptUpload;
import org.opengov.tracker.exchange.KeptUpload.NamedFile;
import org.opengov.tracker.exchange.KeptUploads;
import org.opengov.tracker.exchange.agencybook.AgencyWorkbooks;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.plan.ReportingPeriod;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.platform.Settings;
import org.opengov.tracker.platform.web.Redirect;

/** Where an officer takes the agency's workbook and brings it back. */
@Named
@RequestScoped
public class Workbook {

    @Inject
    private Plans plans;

    @Inject
    private AgencyWorkbooks workbooks;

    @Inject
    private KeptUploads uploads;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private Redirect redirect;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Inject
    @Param(name = "plan")
    private String planCode;

    @Inject
    @Param(name = "period")
    private String periodCode;

    private ActionPlan plan;
    private List<ReportingPeriod> periods = List.of();
    private ReportingPeriod period;
    private Part file;

    @PostConstruct
    void open() {
        caller.get().mustBe(Role.OFFICER);
        plan = plans.findOrDefault(planCode).orElse(null);
        if (plan == null) {
            return;
        }
        periods = plans.listOpenPeriods(plan.getCode(), LocalDate.now(clock));
        if (periodCode != null) {
            period = plans.getPeriod(plan.getCode(), periodCode);
        } else if (!periods.isEmpty()) {
            period = periods.get(periods.size() - 1);
        }
    }

    /** Keeps what was uploaded, unless it cannot be read at all, and shows what it would change. */
    public void upload() {
        if (file == null || file.getSize() == 0) {
            throw RuleBroken.at("workbook", "agencybook.file.missing");
        }
        NamedFile named = new NamedFile(file.getSubmittedFileName(), content());
        AgencyWorkbooks.Place place = new AgencyWorkbooks.Place(plan.getCode(), period.getCode());
        // What cannot be read at all is refused here, while the officer is still at the form.
        workbooks.preview(named.content(), place, caller.get());
        KeptUpload kept = uploads.keep(named, new KeptUpload.Place(place.plan(), place.period()), caller.get());
        redirect.to("/desk/workbook-preview/" + kept.getCode());
    }

    /** The content, of a file that is too large only as much as shows that it is. */
    private byte[] content() {
        try (InputStream content = file.getInputStream()) {
            return content.readNBytes(Math.toIntExact(settings.workbookMaxBytes() + 1));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Where the workbook of the chosen period is downloaded. */
    public String getDownload() {
        return "/desk/workbook-file?plan=" + Utils.encodeURL(plan.getCode()) + "&period="
                + Utils.encodeURL(period.getCode());
    }

    public ActionPlan getPlan() {
        return plan;
    }

    public List<ActionPlan> getPlans() {
        return plans.list();
    }

    public List<ReportingPeriod> getPeriods() {
        return periods;
    }

    /** The period shown; null where none is open. */
    public ReportingPeriod getPeriod() {
        return period;
    }

    /** The largest workbook, in megabytes. */
    public double getLargest() {
        return settings.workbookMaxBytes() / 1_000_000.0;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
