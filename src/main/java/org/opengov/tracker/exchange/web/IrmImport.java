package org.opengov.tracker.exchange.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import org.omnifaces.cdi.Param;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.account.Role;
import org.opengov.tracker.exchange.IrmImports;
import org.opengov.tracker.exchange.IrmImports.Wish;
import org.opengov.tracker.exchange.KeptUpload;
import org.opengov.tracker.exchange.KeptUpload.NamedFile;
import org.opengov.tracker.exchange.KeptUploads;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.Settings;
import org.opengov.tracker.platform.web.Language;
import org.opengov.tracker.platform.web.Redirect;

/** Where a coordinator brings in the OGP's commitments database, and finds the report on the one just taken in. */
@Named
@RequestScoped
public class IrmImport {

    /** In the place of a plan: a file holds any number of them. */
    static final KeptUpload.Place FILE = new KeptUpload.Place("irm-database", "");

    static final KeptUpload.Place REPORT = new KeptUpload.Place("irm-report", "");

    @Inject
    private IrmImports imports;

    @Inject
    private KeptUploads uploads;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private Settings settings;

    @Inject
    private Language language;

    @Inject
    private Redirect redirect;

    @Inject
    @Param(name = "report")
    private String reportCode;

    private Part file;

    @PostConstruct
    void open() {
        caller.get().mustBe(Role.COORDINATOR);
    }

    /** Keeps what was uploaded, unless it is no such file at all, and shows what it would change. */
    public void check() {
        NamedFile named = Uploaded.read(file, "csv", settings.workbookMaxBytes());
        imports.preview(named.content(), new Wish(false, "", null), caller.get(), language.messages());
        redirect.to(
                "/desk/irm-preview/" + uploads.keep(named, FILE, caller.get()).getCode());
    }

    /** The report on the file that was taken in last; null where none is asked for or it is kept no longer. */
    public KeptUpload getReport() {
        try {
            return reportCode == null ? null : uploads.get(reportCode, caller.get());
        } catch (NotFound gone) {
            return null;
        }
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
