package org.opengov.tracker.exchange.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.exchange.Answer;
import org.opengov.tracker.exchange.AnswerTable;
import org.opengov.tracker.exchange.IrmImports;
import org.opengov.tracker.exchange.IrmImports.Preview;
import org.opengov.tracker.exchange.IrmImports.Wish;
import org.opengov.tracker.exchange.KeptUpload;
import org.opengov.tracker.exchange.KeptUpload.NamedFile;
import org.opengov.tracker.exchange.KeptUploads;
import org.opengov.tracker.exchange.RowOutcome;
import org.opengov.tracker.exchange.irm.IrmDatabase;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.web.Language;
import org.opengov.tracker.platform.web.Redirect;

/** What an edition of the OGP's database would change, row by row, and what the coordinator decides on it. */
@Named
@RequestScoped
public class IrmPreview {

    @Inject
    private IrmImports imports;

    @Inject
    private KeptUploads uploads;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private Language language;

    @Inject
    private Redirect redirect;

    @Inject
    @Param(pathIndex = 0)
    private String code;

    @Inject
    @Param
    private String state;

    @Inject
    @Param(name = "page")
    private String pageAsked;

    private KeptUpload upload;
    private Preview preview;
    private String expected;
    private String source = IrmDatabase.PUBLISHER;
    private boolean adopted;
    private AnswerView view;

    @PostConstruct
    void open() {
        if (code == null) {
            throw new NotFound("kept database", "");
        }
        upload = uploads.get(code, caller.get());
        preview = imports.preview(upload.content(), new Wish(adopted, "", null), caller.get(), language.messages());
        expected = preview.digest();
        view = new AnswerView(preview.answer(), "/desk/irm-preview/" + code, state, pageAsked);
    }

    /** Takes it in as it was shown, and keeps the report to be downloaded. */
    public void take() {
        Wish wish = new Wish(adopted, source, expected);
        Answer answer = imports.take(upload.content(), wish, caller.get(), language.messages());
        NamedFile report = new NamedFile(reportName(), AnswerTable.of(answer, language.messages()));
        KeptUpload kept = uploads.keep(report, IrmImport.REPORT, caller.get());
        uploads.drop(code, caller.get());
        redirect.to("/desk/irm-import?report=" + kept.getCode(), "irm.page.taken", answer.countRight());
    }

    private String reportName() {
        return upload.getFileName().replaceFirst("(?i)\\.csv$", "") + "-report.csv";
    }

    /** Forgets the file. */
    public void drop() {
        uploads.drop(code, caller.get());
        redirect.to("/desk/irm-import", "planbook.preview.dropped");
    }

    /** How the rows end. */
    public RowOutcome[] getOutcomes() {
        return RowOutcome.values();
    }

    public KeptUpload getUpload() {
        return upload;
    }

    public Preview getPreview() {
        return preview;
    }

    public AnswerView getView() {
        return view;
    }

    public String getExpected() {
        return expected;
    }

    public void setExpected(String expected) {
        this.expected = expected;
    }

    /** The address where the file can be found. */
    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    /** Whether new plans come as adopted. */
    public boolean isAdopted() {
        return adopted;
    }

    public void setAdopted(boolean adopted) {
        this.adopted = adopted;
    }
}
