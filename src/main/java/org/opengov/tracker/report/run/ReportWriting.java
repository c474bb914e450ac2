package org.opengov.tracker.report.run;

import java.io.IOException;
import java.io.OutputStream;
import org.opengov.tracker.report.ReportForm;
import org.opengov.tracker.report.ReportKind;
import org.opengov.tracker.report.ReportOrder;

/** Writes a report down. The only thing that the making of reports in the background needs of their looks. */
public interface ReportWriting {

    /** Whether there are reports of this kind in this form. */
    boolean offers(ReportKind kind, ReportForm form);

    /**
     * Writes the file of an order.
     *
     * @param progress is told how far it is, and asked between two steps whether somebody still wants it
     * @throws ReportCancelled when nobody does
     */
    void write(ReportOrder order, OutputStream out, ReportProgress progress) throws IOException;
}
