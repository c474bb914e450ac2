package org.opengov.tracker.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.platform.Settings;

/** The operator decides which files are taken. */
class EvidenceLimitsTest {

    private final EvidenceLimits limits = new EvidenceLimits();

    @BeforeEach
    void decide() {
        limits.settings = new Settings(
                null,
                Path.of("home"),
                URI.create("https://ogp.example"),
                ZoneOffset.UTC,
                false,
                new Settings.Evidence(3_000_000, Set.of("application/pdf", "image/jpeg", "application/x-own")),
                new Settings.Links(true, 3),
                1L,
                Optional.empty(),
                Optional.empty(),
                true,
                null,
                List.of(),
                new Settings.Samples(false, Optional.empty(), false));
        limits.name();
    }

    @Test
    void messageNamesWhatIsTakenAsPeopleKnowIt() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> limits.checkType(new ContentType("image/png", false)))
                .satisfies(refused -> {
                    assertThat(refused.messageKey()).isEqualTo("progress.evidence.type");
                    assertThat(refused.arguments()).containsExactly("JPG, PDF, application/x-own");
                });
        assertThatCode(() -> limits.checkType(new ContentType("image/jpeg", false)))
                .doesNotThrowAnyException();
    }

    @Test
    void macrosAreNeverTaken() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> limits.checkType(new ContentType("application/pdf", true)))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("progress.evidence.macros"));
    }

    @Test
    void sizeIsTheOperators() {
        assertThat(limits.maxMegabytes()).isEqualTo(3);
        assertThatCode(() -> limits.checkSize(new byte[3_000_000])).doesNotThrowAnyException();
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> limits.checkSize(new byte[3_000_001]))
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly(3L));
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> limits.checkSize(new byte[0]));
    }
}
