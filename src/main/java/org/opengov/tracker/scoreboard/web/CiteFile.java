package org.opengov.tracker.scoreboard.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.platform.web.RefusingServlet;
import org.opengov.tracker.scoreboard.Citation;

/** A citation as a file for programs that keep literature: BibTeX ({@code .bib}) and CSL-JSON ({@code .json}). */
@WebServlet("/cite/*")
public class CiteFile extends RefusingServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern PATH = Pattern.compile("/([A-Za-z0-9._-]{1,100})\\.(bib|json)");

    @Inject
    private transient Commitments commitments;

    @Inject
    private transient Citing citing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher asked = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!asked.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Citation citation = citing.of(commitments.get(asked.group(1)));
        boolean bibtex = asked.group(2).equals("bib");
        response.setContentType(
                bibtex ? "text/x-bibtex;charset=UTF-8" : "application/vnd.citationstyles.csl+json;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + asked.group(1) + "-" + citation.asOf() + "." + asked.group(2) + "\"");
        response.getWriter().write(bibtex ? citation.bibtex(citing.messages()) : csl(citation));
    }

    private String csl(Citation citation) {
        return Json.createArrayBuilder()
                .add(Json.createObjectBuilder()
                        .add("id", citation.promise().ogpId() + "-" + citation.asOf())
                        .add("type", "webpage")
                        .add("title", citation.promise().title())
                        .add("container-title", citation.site(citing.messages()))
                        .add("collection-title", citation.promise().plan())
                        .add("number", citation.promise().number())
                        .add("note", citation.note(citing.messages()))
                        .add("issued", Json.createObjectBuilder().add("date-parts", parts(citation.asOf())))
                        .add("accessed", Json.createObjectBuilder().add("date-parts", parts(citation.retrieved())))
                        .add("URL", citation.address())
                        .add("language", citing.messages().locale().getLanguage()))
                .build()
                .toString();
    }

    private static JsonArrayBuilder parts(LocalDate day) {
        return Json.createArrayBuilder()
                .add(Json.createArrayBuilder()
                        .add(day.getYear())
                        .add(day.getMonthValue())
                        .add(day.getDayOfMonth()));
    }
}
