package org.opengov.tracker.exchange.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.exchange.AnswerTable;
import org.opengov.tracker.exchange.IrmImports;
import org.opengov.tracker.exchange.IrmImports.Wish;
import org.opengov.tracker.exchange.KeptUpload;
import org.opengov.tracker.exchange.KeptUploads;
import org.opengov.tracker.platform.web.Language;
import org.opengov.tracker.platform.web.RefusingServlet;

/**
 * Hands out the report on an edition of the OGP's database as a table: of one that was taken in what became of it, of one
 * that was only uploaded what would.
 */
@WebServlet("/desk/irm-report/*")
public class IrmReportDownload extends RefusingServlet {

    private static final long serialVersionUID = 1L;
    private static final String CSV = "text/csv;charset=UTF-8";

    @Inject
    private transient IrmImports imports;

    @Inject
    private transient KeptUploads uploads;

    @Inject
    private transient CurrentOfficer caller;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String code = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        KeptUpload kept = uploads.get(code, caller.get());
        if (kept.getPlan().equals(IrmImport.REPORT.plan())) {
            Handed.send(kept.content(), kept.getFileName(), CSV, response);
        } else {
            Wish wish = new Wish(true, "", null);
            byte[] table = AnswerTable.of(
                    imports.preview(kept.content(), wish, caller.get(), language.messages())
                            .answer(),
                    language.messages());
            Handed.send(table, "irm-dry-run.csv", CSV, response);
        }
    }
}
