package org.opengov.tracker.report.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengov.tracker.platform.Settings;
import org.opengov.tracker.report.ReportTemplates;

/** When a file in the folder is used, the trials waiting in a queue that the test works off. */
class OwnTemplatesTest {

    private static final String NAME = "screen.css";

    @TempDir
    Path folder;

    private final Queue<Runnable> trials = new ArrayDeque<>();
    private final OwnTemplates templates = new OwnTemplates();

    @BeforeEach
    void open() {
        templates.settings = new Settings(
                null,
                folder,
                URI.create("https://tracker.example"),
                ZoneOffset.UTC,
                false,
                new Settings.Evidence(0, Set.of()),
                new Settings.Links(false, 0),
                0,
                Optional.of(folder),
                Optional.empty(),
                true,
                null,
                List.of(),
                new Settings.Samples(false, Optional.empty(), false));
        templates.begin(trials::add);
    }

    @Test
    void fileIsUsedOnceItPassedAndNobodyWaitsForThat() throws IOException {
        byte[] own = lay("\n/* Our own. */\n");

        assertThat(templates.passed(NAME)).as("before its trial").isEmpty();
        assertThat(templates.passed(NAME)).isEmpty();
        assertThat(trials).as("however many ask").hasSize(1);

        trials.remove().run();
        assertThat(templates.passed(NAME)).contains(own);
        assertThat(trials).isEmpty();
    }

    @Test
    void changedFileIsTriedAnewAndNotUsedBefore() throws IOException {
        lay("\n/* Our own. */\n");
        templates.tryOut();
        trials.remove().run();

        byte[] changed = lay("\n/* Our own, changed. */\n");

        assertThat(templates.passed(NAME)).isEmpty();
        trials.remove().run();
        assertThat(templates.passed(NAME)).contains(changed);
    }

    @Test
    void fileThatDoesNotPassIsNeverUsedAndNotTriedAgain() throws IOException {
        lay("\nbody { background: url(https://elsewhere.example/x.png) }\n");
        templates.tryOut();
        trials.remove().run();

        assertThat(templates.passed(NAME)).isEmpty();
        assertThat(trials).isEmpty();
    }

    @Test
    void trialThatBrokeOffIsBegunAnew() throws IOException {
        byte[] own = lay("\n/* Our own. */\n");
        Queue<Runnable> broken = new ArrayDeque<>();
        templates.begin(task -> {
            if (broken.isEmpty()) {
                broken.add(task);
                throw new RejectedExecutionException("The server is going down");
            }
            trials.add(task);
        });

        assertThatThrownBy(templates::tryOut).isInstanceOf(RejectedExecutionException.class);
        assertThat(templates.passed(NAME)).isEmpty();
        trials.remove().run();
        assertThat(templates.passed(NAME)).contains(own);
    }

    @Test
    void folderWithoutFilesHasNothingTried() {
        templates.tryOut();

        assertThat(trials).isEmpty();
        assertThat(templates.passed(NAME)).isEmpty();
        assertThat(templates.passed("passwd")).isEmpty();
    }

    /** The product's with something after it. */
    private byte[] lay(String more) throws IOException {
        byte[] content = (ReportTemplates.ofProduct().text(NAME) + more).getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve(NAME), content);
        return content;
    }
}
