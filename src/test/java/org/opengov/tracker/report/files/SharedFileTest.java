package org.opengov.tracker.report.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.opengov.tracker.platform.UnnamedFile;

class SharedFileTest {

    private final UnnamedFile file = new UnnamedFile();
    private final SharedFile shared;

    SharedFileTest() throws IOException {
        file.out().write("all of it".getBytes(StandardCharsets.UTF_8));
        file.out().flush();
        shared = new SharedFile(file);
    }

    @Test
    void whoReadsItIsNotDisturbedWhenItIsKeptNoLonger() throws IOException {
        assertThat(shared.use()).isTrue();
        shared.close();

        ByteArrayOutputStream read = new ByteArrayOutputStream();
        shared.copyTo(read);
        assertThat(read.toString(StandardCharsets.UTF_8)).isEqualTo("all of it");
        assertThat(file.isOpen()).isTrue();

        shared.close();
        assertThat(file.isOpen()).isFalse();
    }

    @Test
    void nobodyGetsWhatIsGone() throws IOException {
        SharedFile lost = new SharedFile(file);
        shared.close();

        assertThat(shared.use()).as("closed by the last who used it").isFalse();
        assertThat(lost.use()).as("closed by what befell a reader").isFalse();
    }
}
