package org.opengov.tracker.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.web.Language;
import org.opengov.tracker.report.template.TemplateFault;
import org.opengov.tracker.report.template.TemplateFile;

/** Why there is no preview of a template. Only the preview leads here. */
@Named
@RequestScoped
public class TemplateFaultsPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Language language;

    private List<String> faults;
    private TemplateFile template;

    @PostConstruct
    void open() {
        if (!(request.getAttribute(ReportTemplatePreview.FAULTS) instanceof List<?> found)
                || !(request.getAttribute(ReportTemplatePreview.TEMPLATE) instanceof TemplateFile file)) {
            throw new NotFound("preview", request.getRequestURI());
        }
        template = file;
        faults = found.stream()
                .map(TemplateFault.class::cast)
                .map(fault -> fault.said(language.messages()))
                .toList();
    }

    /** What is to be mended, in the reader's words. */
    public List<String> getFaults() {
        return faults;
    }

    public TemplateFile getTemplate() {
        return template;
    }
}
