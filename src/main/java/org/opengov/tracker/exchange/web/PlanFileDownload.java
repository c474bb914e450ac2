package org.opengov.tracker.exchange.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.exchange.KeptUpload;
import org.opengov.tracker.exchange.KeptUploads;
import org.opengov.tracker.exchange.PlanFiles;
import org.opengov.tracker.exchange.PlanImports;
import org.opengov.tracker.platform.web.Language;
import org.opengov.tracker.platform.web.RefusingServlet;

/**
 * Hands a coordinator a plan, even a draft, as a plan file or as a workbook; the template of one; or an uploaded one with
 * its faults marked, by the code that the path names.
 */
@WebServlet({"/desk/plan-file/*", "/desk/plan-workbook/*", "/desk/plan-template", "/desk/plan-marked/*"})
public class PlanFileDownload extends RefusingServlet {

    private static final long serialVersionUID = 1L;
    private static final String JSON = "application/json;charset=UTF-8";

    @Inject
    private transient PlanFiles files;

    @Inject
    private transient PlanImports imports;

    @Inject
    private transient KeptUploads uploads;

    @Inject
    private transient CurrentOfficer caller;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String code = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        switch (request.getServletPath()) {
            case "/desk/plan-workbook" ->
                Handed.send(
                        files.writeBook(code, caller.get(), language.messages()),
                        code + ".xlsx",
                        Handed.WORKBOOK,
                        response);
            case "/desk/plan-template" ->
                Handed.send(
                        files.writeTemplate(caller.get(), language.messages()),
                        language.messages().text("planbook.template.file") + ".xlsx",
                        Handed.WORKBOOK,
                        response);
            case "/desk/plan-marked" -> {
                KeptUpload kept = uploads.get(code, caller.get());
                byte[] marked = imports.marked(kept.content(), caller.get(), language.messages());
                Handed.send(marked, kept.getFileName(), Handed.WORKBOOK, response);
            }
            default -> Handed.send(files.write(code, caller.get()), code + ".json", JSON, response);
        }
    }
}
