package org.opengov.tracker.exchange.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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

/** What an edition of the OGP's database would change, row by row, and what the coordinator decides on it. */
@Named
@RequestScoped
public class IrmPreview extends FilePreview {

    @Inject
    private IrmImports imports;

    @Inject
    private KeptUploads uploads;

    private Preview preview;
    private String expected;
    private String source = IrmDatabase.PUBLISHER;
    private boolean adopted;

    @Override
    Answer look() {
        preview = imports.preview(content(), new Wish(adopted, "", null), officer(), words());
        expected = preview.digest();
        return preview.answer();
    }

    @Override
    String address(String code) {
        return "/desk/irm-preview/" + code;
    }

    /** Takes it in as it was shown, and keeps the report to be downloaded. */
    public void take() {
        Answer answer = imports.take(content(), new Wish(adopted, source, expected), officer(), words());
        NamedFile report = new NamedFile(reportName(), AnswerTable.of(answer, words()));
        KeptUpload kept = uploads.keep(report, IrmImport.REPORT, officer());
        leave("/desk/irm-import?report=" + kept.getCode(), "irm.page.taken", answer.countRight());
    }

    private String reportName() {
        return getUpload().getFileName().replaceFirst("(?i)\\.csv$", "") + "-report.csv";
    }

    /** Forgets the file. */
    public void drop() {
        leave("/desk/irm-import", "planbook.preview.dropped");
    }

    /** How the rows end. */
    public RowOutcome[] getOutcomes() {
        return RowOutcome.values();
    }

    public Preview getPreview() {
        return preview;
    }

    /** What the coordinator was shown; something else is not taken in its place. */
    public String getExpected() {
        return preview.digest();
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
