package org.opengov.tracker.report.template;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.account.Role;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.platform.Settings;
import org.opengov.tracker.platform.Sha256;

/**
 * The folder of a coordinator's own templates. A file there is tried once, in the background, and used for as long as it
 * stays the same and passes; until then, and whenever it does not, reports are made with the product's.
 */
@ApplicationScoped
public class OwnTemplates {

    private static final Logger LOG = Logger.getLogger(OwnTemplates.class.getName());

    /** The largest file that a template may be, in bytes. */
    public static final int LARGEST = TemplateTrial.LARGEST;

    @Resource
    ManagedExecutorService executor;

    @Inject
    Settings settings;

    @Inject
    TemplateTrail trail;

    private TemplateVerdicts verdicts;

    @PostConstruct
    void begin() {
        begin(executor);
    }

    /** @param background where templates are tried */
    void begin(Executor background) {
        verdicts = new TemplateVerdicts(background);
    }

    /**
     * One template as it stands.
     *
     * @param size of the own file in bytes; null where there is none
     * @param faults why the own file is not used; empty where it is, or where there is none
     */
    public record Standing(TemplateFile file, Long size, List<TemplateFault> faults) {

        /** Whether there is a file of one's own. */
        public boolean isOwn() {
            return size != null;
        }

        /** Whether it is the own file that reports are made with. */
        public boolean isUsed() {
            return isOwn() && faults.isEmpty();
        }
    }

    /** How every template stands. */
    public List<Standing> list(Officer caller) {
        caller.mustBe(Role.COORDINATOR);
        return Arrays.stream(TemplateFile.values()).map(this::standing).toList();
    }

    private Standing standing(TemplateFile file) {
        return read(file)
                .map(content -> new Standing(file, (long) content.length, verdicts.await(file, content)))
                .orElseGet(() -> new Standing(file, null, List.of()));
    }

    /** The own template of this name, where there is one that passed its trial. One not tried yet is from now on. */
    public Optional<byte[]> passed(String name) {
        return TemplateFile.named(name).flatMap(file -> read(file).filter(content -> verdicts.isPassed(file, content)));
    }

    /** Begins to try what lies in the folder and was not tried yet, as after a start or when somebody laid a file there. */
    void tryOut() {
        Arrays.stream(TemplateFile.values()).map(TemplateFile::fileName).forEach(this::passed);
    }

    /**
     * The own file, whether it passed or not.
     *
     * @throws NotFound where there is none
     */
    public byte[] get(TemplateFile file, Officer caller) {
        caller.mustBe(Role.COORDINATOR);
        return read(file).orElseThrow(() -> new NotFound("template", file.fileName()));
    }

    /** What in an own file is so dangerous that not even a preview is made with it; empty where nothing is. */
    public List<TemplateFault> dangers(TemplateFile file, byte[] content) {
        return new TemplateTrial(file, content, name -> Optional.empty()).forbidden();
    }

    /**
     * Puts a file of one's own into the folder. It is used once it passes.
     *
     * @return why it is not used; empty where it is
     * @throws RuleBroken when it is too large or empty, or cannot be written
     */
    public List<TemplateFault> put(TemplateFile file, byte[] content, Officer caller) {
        caller.mustBe(Role.COORDINATOR);
        if (content.length == 0 || content.length > LARGEST) {
            throw RuleBroken.of("template.fault.size", LARGEST / 1024 / 1024);
        }
        Path folder = folder();
        try {
            Files.createDirectories(folder);
            Path half = Files.createTempFile(folder, "template", ".part");
            Files.write(half, content);
            // Whole or not at all: a report may be reading it.
            Files.move(half, folder.resolve(file.fileName()), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            LOG.log(Level.WARNING, unwritable, () -> "The folder " + folder + " of report templates cannot be written");
            throw RuleBroken.of("template.folder.unwritable");
        }
        trail.note(caller, "template.put", file.fileName(), "SHA-256 " + Sha256.of(content));
        return verdicts.await(file, content);
    }

    /** Takes a file of one's own away; the product's is used again. */
    public void remove(TemplateFile file, Officer caller) {
        caller.mustBe(Role.COORDINATOR);
        try {
            if (!Files.deleteIfExists(folder().resolve(file.fileName()))) {
                throw new NotFound("template", file.fileName());
            }
        } catch (IOException unwritable) {
            LOG.log(Level.WARNING, unwritable, () -> "The template " + file.fileName() + " cannot be taken away");
            throw RuleBroken.of("template.folder.unwritable");
        }
        trail.note(caller, "template.removed", file.fileName(), null);
    }

    /**
     * Every field that a page or the workbook may name, with what a report in which nothing is empty says there.
     *
     * @param messages in the reader's language
     * @throws NotFound where it is a template without fields
     */
    public List<TemplateFields.Field> guide(TemplateFile file, Officer caller, Messages messages) {
        caller.mustBe(Role.COORDINATOR);
        if (!file.hasFields()) {
            throw new NotFound("fields", file.fileName());
        }
        return TemplateFields.of(file, messages);
    }

    private Optional<byte[]> read(TemplateFile file) {
        Path path = folder().resolve(file.fileName());
        if (!Files.isReadable(path) || !Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try {
            return Files.size(path) > LARGEST ? Optional.of(new byte[0]) : Optional.of(Files.readAllBytes(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where the operator named none, one beside the database. */
    private Path folder() {
        return settings.reportTemplates().orElseGet(() -> settings.home().resolve("report-templates"));
    }
}
