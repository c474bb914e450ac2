package org.opengov.tracker.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What of the settings may be written down. */
class PlainSettingsTest {

    private record Group(Optional<String> password, String apiToken, boolean data) {}

    private record Everything(URI publicAddress, Optional<String> none, Group mail) {}

    @Test
    void secretsAreNamedAndNotTold() {
        Everything settings = new Everything(
                URI.create("smtp://someone:hidden@mail.example.org/"),
                Optional.empty(),
                new Group(Optional.of("hidden"), "hidden", true));

        assertThat(PlainSettings.of(settings))
                .isEqualTo(Map.of(
                        "public-address", "smtp://…@mail.example.org/",
                        "none", "",
                        "mail.password", "set",
                        "mail.api-token", "set",
                        "mail.data", "true"));
    }
}
