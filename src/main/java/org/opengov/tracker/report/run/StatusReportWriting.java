package org.opengov.tracker.report.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.report.ReportForm;
import org.opengov.tracker.report.ReportKind;
import org.opengov.tracker.report.ReportOrder;
import org.opengov.tracker.report.Scope;
import org.opengov.tracker.report.files.StatusReportFiles;
import org.opengov.tracker.report.files.StatusReportFiles.Form;
import org.opengov.tracker.report.files.StatusReportFiles.Wanted;
import org.opengov.tracker.report.files.TooManyReports;

/** Writes the status report on a whole plan as it is stored now. */
@ApplicationScoped
class StatusReportWriting implements ReportWriting {

    private static final Logger LOG = Logger.getLogger(StatusReportWriting.class.getName());

    /** The file is put together, and then handed over. */
    private static final int STEPS = 2;

    @Inject
    StatusReportFiles files;

    @Override
    public boolean offers(ReportKind kind, ReportForm form) {
        return kind == ReportKind.STATUS_REPORT && (form == ReportForm.PDF || form == ReportForm.XLSX);
    }

    @Override
    public void write(ReportOrder order, OutputStream out, ReportProgress progress) throws IOException {
        if (order.cut() != null || order.against() > 0 || !order.scope().equals(Scope.WHOLE)) {
            throw RuleBroken.of("report.run.notOffered");
        }
        progress.begin(STEPS);
        byte[] file = inTurn(order, progress);
        progress.done(1);
        progress.stopIfCancelled();
        out.write(file);
        progress.done(1);
    }

    /** Readers of the public site go first; whoever asked here may wait and watch. */
    private byte[] inTurn(ReportOrder order, ReportProgress progress) {
        Wanted wanted = new Wanted(order.plan(), order.asOf(), order.voice(), order.language());
        while (true) {
            progress.stopIfCancelled();
            try {
                return files.of(wanted, order.form() == ReportForm.PDF ? Form.PDF : Form.XLSX);
            } catch (TooManyReports busy) {
                LOG.log(Level.FINE, "A report waits for others", busy);
            }
        }
    }
}
