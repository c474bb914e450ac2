package org.opengov.tracker.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.account.Role;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.platform.web.Language;
import org.opengov.tracker.platform.web.Redirect;
import org.opengov.tracker.report.ReportForm;
import org.opengov.tracker.report.template.OwnTemplates;
import org.opengov.tracker.report.template.OwnTemplates.Standing;
import org.opengov.tracker.report.template.TemplateFault;
import org.opengov.tracker.report.template.TemplateFile;

/** Where a coordinator sees which templates reports are made with, and brings in some of their own. */
@Named
@RequestScoped
public class ReportTemplatesPage {

    private static final int MEGABYTE = 1024 * 1024;
    private static final double KILOBYTE = 1024;

    @Inject
    private OwnTemplates templates;

    @Inject
    private ChosenPlan chosenPlan;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private Redirect redirect;

    @Inject
    private Language language;

    private List<Row> list;
    private TemplateFile template;
    private Part file;

    /**
     * A template in the list.
     *
     * @param faults why the own file is not used, in the reader's words
     * @param kilobytes the size of the own file; nought where there is none
     */
    public record Row(TemplateFile file, State state, List<String> faults, long kilobytes) {

        /** Whether there is a file of one's own. */
        public boolean isOwn() {
            return state != State.OF_PRODUCT;
        }
    }

    /** What reports are made with. */
    public enum State {
        OF_PRODUCT,
        OWN,
        /** There is an own file, but the product's is used. */
        NOT_USED
    }

    @PostConstruct
    void open() {
        caller.get().mustBe(Role.COORDINATOR);
    }

    /** All templates. */
    public List<Row> getList() {
        if (list == null) {
            list = templates.list(caller.get()).stream().map(this::row).toList();
        }
        return list;
    }

    private Row row(Standing standing) {
        State used = standing.isUsed() ? State.OWN : State.NOT_USED;
        return new Row(
                standing.file(),
                standing.isOwn() ? used : State.OF_PRODUCT,
                standing.faults().stream()
                        .map(fault -> fault.said(language.messages()))
                        .toList(),
                standing.isOwn() ? Math.round(Math.ceil(standing.size() / KILOBYTE)) : 0);
    }

    /** The address of a preview. */
    public String preview(TemplateFile of, ReportForm form) {
        return "/desk/report-template-preview?file=" + of.fileName() + "&form=" + form + "&plan="
                + chosenPlan.getEncoded() + "&lang=" + language.getTag();
    }

    /** Takes a file of one's own in, and says whether it is used. */
    public void put() {
        if (template == null) {
            throw RuleBroken.at("kind", "template.page.kind.required");
        }
        List<TemplateFault> faults = templates.put(template, content(), caller.get());
        redirect.to(
                "/desk/report-templates" + (chosenPlan.getPlan() == null ? "" : "?plan=" + chosenPlan.getEncoded())
                        + "#" + template.name(),
                faults.isEmpty() ? "template.page.used" : "template.page.refused",
                template.fileName());
    }

    private byte[] content() {
        if (file == null || file.getSize() == 0) {
            throw RuleBroken.at("file", "template.page.file.required");
        }
        try (InputStream sent = file.getInputStream()) {
            byte[] content = sent.readNBytes(OwnTemplates.LARGEST + 1);
            if (content.length > OwnTemplates.LARGEST) {
                throw RuleBroken.at("file", "template.fault.size", getMegabytes());
            }
            return content;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** How large a template may be. */
    public int getMegabytes() {
        return OwnTemplates.LARGEST / MEGABYTE;
    }

    public TemplateFile[] getKinds() {
        return TemplateFile.values();
    }

    public TemplateFile getTemplate() {
        return template;
    }

    public void setTemplate(TemplateFile template) {
        this.template = template;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
