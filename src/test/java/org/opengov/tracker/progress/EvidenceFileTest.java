package org.opengov.tracker.progress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class EvidenceFileTest {

    private static final byte[] TEXT = "Minutes".getBytes(UTF_8);

    @Test
    void bytesThatAreWhatWasHandedInAreHandedOut() {
        EvidenceFile file = new EvidenceFile(EvidenceFile.checksum(TEXT), "text/plain", TEXT);

        assertThat(file.content()).isEqualTo(TEXT);
    }

    @Test
    void damagedBytesAreHandedToNobody() {
        EvidenceFile file = new EvidenceFile(EvidenceFile.checksum(TEXT), "text/plain", "Minutez".getBytes(UTF_8));

        assertThatIllegalStateException().isThrownBy(file::content).withMessageContaining("damaged");
    }
}
