package org.opengov.tracker.report.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.account.Role;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.Sha256;
import org.opengov.tracker.platform.web.Language;
import org.opengov.tracker.platform.web.RefusingServlet;
import org.opengov.tracker.platform.web.StoredFile;
import org.opengov.tracker.report.ReportTemplates;
import org.opengov.tracker.report.TemplatePart;
import org.opengov.tracker.report.template.OwnTemplates;
import org.opengov.tracker.report.template.TemplateFile;

/** Hands a template to a coordinator, the product's and its parts to begin with or their own; and takes their own away. */
@WebServlet("/desk/report-template/*")
public class ReportTemplateFile extends RefusingServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/(product|part|own|remove)/([a-z.-]{1,60})");

    @Inject
    private transient OwnTemplates templates;

    @Inject
    private transient CurrentOfficer caller;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = path(request);
        if (!path.matches() || path.group(1).equals("remove")) {
            throw new NotFound("template", request.getPathInfo());
        }
        byte[] content = content(path.group(1), path.group(2));
        new StoredFile(path.group(2), "application/octet-stream", Sha256.of(content), content)
                .send(request, response, "private, no-store");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = path(request);
        if (!path.matches() || !path.group(1).equals("remove")) {
            throw new NotFound("template", request.getPathInfo());
        }
        TemplateFile file = file(path.group(2));
        templates.remove(file, caller.get());
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location",
                request.getContextPath() + language.link("/desk/report-templates?removed=" + file.fileName()));
    }

    private byte[] content(String whose, String name) throws IOException {
        caller.get().mustBe(Role.COORDINATOR);
        return switch (whose) {
            case "own" -> templates.get(file(name), caller.get());
            case "part" -> part(name).text().getBytes(StandardCharsets.UTF_8);
            default -> ofProduct(file(name));
        };
    }

    private static TemplatePart part(String fileName) {
        return Arrays.stream(TemplatePart.values())
                .filter(part -> part.fileName().equals(fileName))
                .findFirst()
                .orElseThrow(() -> new NotFound("part", fileName));
    }

    private static byte[] ofProduct(TemplateFile file) throws IOException {
        try (InputStream content = ReportTemplates.ofProduct().open(file.fileName())) {
            return content.readAllBytes();
        }
    }

    private static TemplateFile file(String name) {
        return TemplateFile.named(name).orElseThrow(() -> new NotFound("template", name));
    }

    private static Matcher path(HttpServletRequest request) {
        return PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
    }
}
