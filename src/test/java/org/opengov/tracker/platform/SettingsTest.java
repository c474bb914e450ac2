package org.opengov.tracker.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private final Map<String, Object> values = new HashMap<>(Map.of(
            "tracker.home",
            "/srv/tracker",
            "tracker.public-address",
            "https://ogp.example/",
            "tracker.time-zone",
            "Asia/Baku",
            "tracker.behind-proxy",
            true,
            "tracker.evidence.max-bytes",
            10L,
            "tracker.shipped-plans",
            true,
            "tracker.workbook.max-bytes",
            20L,
            "tracker.sample-accounts",
            false,
            "tracker.sample-data",
            false));

    @Test
    void readsWhatTheOperatorDecided() {
        Settings settings = Settings.from(config());

        assertThat(settings.home()).isEqualTo(Path.of("/srv/tracker"));
        assertThat(settings.timeZone()).isEqualTo(ZoneId.of("Asia/Baku"));
        assertThat(settings.behindProxy()).isTrue();
        assertThat(settings.workbookMaxBytes()).isEqualTo(20);
        assertThat(settings.reportTemplates()).isEmpty();
        assertThat(settings.samples()).isEqualTo(new Settings.Samples(false, Optional.empty(), false));
    }

    @Test
    void publicAddressHasNoSlashAtItsEnd() {
        assertThat(Settings.from(config()).publicAddress()).isEqualTo(URI.create("https://ogp.example"));
    }

    @Test
    void templatesOfTheOperatorAreFound() {
        values.put("tracker.report-templates", "/etc/tracker/templates");
        assertThat(Settings.from(config()).reportTemplates()).contains(Path.of("/etc/tracker/templates"));
    }

    private Config config() {
        return (Config) Proxy.newProxyInstance(
                Config.class.getClassLoader(), new Class<?>[] {Config.class}, (proxy, method, arguments) -> {
                    Object value = values.get(arguments[0]);
                    return method.getName().equals("getOptionalValue") ? Optional.ofNullable(value) : value;
                });
    }
}
