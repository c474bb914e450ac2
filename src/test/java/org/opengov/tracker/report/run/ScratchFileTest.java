package org.opengov.tracker.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The file that a report is written to at first. */
class ScratchFileTest {

    @Test
    void itKnowsSizeAndChecksumAndLeavesNothingBehind() throws IOException {
        WrittenFile written;
        try (ScratchFile scratch = new ScratchFile()) {
            scratch.out().write("abc".getBytes(StandardCharsets.US_ASCII));
            written = scratch.written();
            assertThat(written.path()).hasContent("abc");
        }

        assertThat(written.size()).isEqualTo(3);
        assertThat(written.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(written.path()).doesNotExist();
    }
}
