package org.opengov.tracker.exchange.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.account.Role;
import org.opengov.tracker.exchange.KeptUpload;
import org.opengov.tracker.exchange.KeptUpload.NamedFile;
import org.opengov.tracker.exchange.KeptUploads;
import org.opengov.tracker.exchange.PlanImports;
import org.opengov.tracker.exchange.PlanImports.Preview;
import org.opengov.tracker.exchange.PlanImports.Wish;
import org.opengov.tracker.platform.Settings;
import org.opengov.tracker.platform.web.Language;
import org.opengov.tracker.platform.web.Redirect;

/** Where a coordinator takes the template of a plan, and brings a plan in from a workbook or a plan file. */
@Named
@RequestScoped
public class PlanImport {

    @Inject
    private PlanImports imports;

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

    private Part file;

    @PostConstruct
    void open() {
        caller.get().mustBe(Role.COORDINATOR);
    }

    /** Keeps what was uploaded, unless it cannot be read at all, and shows what it would change. */
    public void check() {
        NamedFile named = Uploaded.read(file, "workbook", settings.workbookMaxBytes());
        Preview preview = imports.preview(named.content(), Wish.DRAFT, caller.get(), language.messages());
        KeptUpload kept = uploads.keep(named, new KeptUpload.Place(preview.plan(), ""), caller.get());
        redirect.to("/desk/plan-preview/" + kept.getCode());
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
