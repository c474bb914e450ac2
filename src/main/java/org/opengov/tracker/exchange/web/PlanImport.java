package org.opengov.tracker.exchange.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.account.Role;
import org.opengov.tracker.exchange.Answer;
import org.opengov.tracker.exchange.PlanImports;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.platform.Settings;
import org.opengov.tracker.platform.web.Language;

/** Checks a plan file that a coordinator hands in, and loads it as a draft. */
@Named
@RequestScoped
public class PlanImport {

    @Inject
    private PlanImports imports;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private Settings settings;

    @Inject
    private Language language;

    private Part file;
    private Answer answer;

    @PostConstruct
    void open() {
        caller.get().mustBe(Role.COORDINATOR);
    }

    /** Says what would become of it. */
    public void check() {
        answer = imports.preview(content(), caller.get(), language.messages());
    }

    /** Loads it, where nothing is wrong with it. */
    public void load() {
        answer = imports.take(content(), caller.get(), language.messages());
    }

    private byte[] content() {
        if (file == null || file.getSize() == 0) {
            throw RuleBroken.at("file", "planfile.page.file.required");
        }
        int most = Math.toIntExact(settings.workbookMaxBytes());
        try (InputStream sent = file.getInputStream()) {
            byte[] content = sent.readNBytes(most + 1);
            if (content.length > most) {
                throw RuleBroken.at("file", "progress.evidence.tooLarge", most / 1_000_000);
            }
            return content;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What was found; null until a file was sent. */
    public Answer getAnswer() {
        return answer;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
