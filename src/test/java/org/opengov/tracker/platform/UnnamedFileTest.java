package org.opengov.tracker.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.opengov.tracker._support.OpenUnnamed;

class UnnamedFileTest {

    private static final byte[] LONG = new byte[200_001];

    static {
        new Random(1).nextBytes(LONG);
    }

    @Test
    void givesWhatWasWrittenAsOftenAsItIsAskedFor() throws IOException {
        try (UnnamedFile file = new UnnamedFile()) {
            file.out().write(LONG, 0, 100_000);
            file.out().write(LONG, 100_000, 100_001);
            file.out().flush();

            assertThat(file.size()).isEqualTo(LONG.length);
            for (int time = 0; time < 2; time++) {
                ByteArrayOutputStream copy = new ByteArrayOutputStream();
                file.copyTo(copy);
                assertThat(copy.toByteArray()).isEqualTo(LONG);
            }
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void hasNoNameThatCouldBeLeftBehind() throws IOException {
        try (UnnamedFile file = new UnnamedFile()) {
            file.out().write(LONG);

            assertThat(OpenUnnamed.files())
                    .hasSize(1)
                    .allSatisfy(name -> assertThat(name).endsWith("(deleted)"));
        }
        assertThat(OpenUnnamed.files()).isEmpty();
    }

    @Test
    void whoIsInterruptedWhileReadingLosesItForAllAndItSaysSo() throws IOException {
        try (UnnamedFile file = new UnnamedFile()) {
            file.out().write(LONG);
            file.out().flush();
            Thread.currentThread().interrupt();

            assertThatThrownBy(() -> file.copyTo(new ByteArrayOutputStream()))
                    .isInstanceOf(ClosedChannelException.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(file.isOpen()).isFalse();
        }
    }
}
