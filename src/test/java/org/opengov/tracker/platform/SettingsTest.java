package org.opengov.tracker.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private final Map<String, Object> values = new HashMap<>(Map.ofEntries(
            Map.entry("tracker.datasource.class", "org.h2.jdbcx.JdbcDataSource"),
            Map.entry("tracker.datasource.url", "jdbc:h2:mem:tracker"),
            Map.entry("tracker.datasource.user", "tracker"),
            Map.entry("tracker.datasource.password", "a secret"),
            Map.entry("tracker.home", "/srv/tracker"),
            Map.entry("tracker.public-address", "https://ogp.example/"),
            Map.entry("tracker.time-zone", "Asia/Baku"),
            Map.entry("tracker.behind-proxy", true),
            Map.entry("tracker.evidence.max-bytes", 10L),
            Map.entry("tracker.mail.port", 587),
            Map.entry("tracker.mail.security", "starttls"),
            Map.entry("tracker.reminders.days", "-14,-3, 1,7,21"),
            Map.entry("tracker.shipped-plans", true),
            Map.entry("tracker.workbook.max-bytes", 20L),
            Map.entry("tracker.sample-accounts", false),
            Map.entry("tracker.sample-data", false)));

    @BeforeEach
    void decideOnEvidence() {
        values.put("tracker.evidence.max-bytes", 10L);
        values.put("tracker.evidence.types", "application/pdf, image/png,");
        values.put("tracker.links.enabled", false);
        values.put("tracker.links.hour", 4);
    }

    @Test
    void readsWhatTheOperatorDecided() {
        Settings settings = Settings.from(config());

        assertThat(settings.database())
                .isEqualTo(new Settings.Database(
                        "org.h2.jdbcx.JdbcDataSource", "jdbc:h2:mem:tracker", "tracker", "a secret"));
        assertThat(settings).asString().as("records are logged").doesNotContain("a secret");
        assertThat(settings.home()).isEqualTo(Path.of("/srv/tracker"));
        assertThat(settings.timeZone()).isEqualTo(ZoneId.of("Asia/Baku"));
        assertThat(settings.behindProxy()).isTrue();
        assertThat(settings.workbookMaxBytes()).isEqualTo(20);
        assertThat(settings.evidence()).isEqualTo(new Settings.Evidence(10, Set.of("application/pdf", "image/png")));
        assertThat(settings.links()).isEqualTo(new Settings.Links(false, 4));
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

    @Test
    void mailGoesNowhereUntilAServerIsNamed() {
        assertThat(Settings.from(config()).mail().host()).isEmpty();
        assertThat(Settings.from(config()).reminderDays()).containsExactly(-14, -3, 1, 7, 21);
    }

    @Test
    void passwordOfTheMailServerIsNotPrinted() {
        values.put("tracker.mail.host", "smtp.example");
        values.put("tracker.mail.user", "tracker");
        values.put("tracker.mail.password", "a secret");

        Settings.Mail mail = Settings.from(config()).mail();

        assertThat(mail.password()).contains("a secret");
        assertThat(mail.security()).isEqualTo(Settings.Security.STARTTLS);
        assertThat(mail.toString()).contains("smtp.example:587").doesNotContain("secret");
    }

    private Config config() {
        return (Config) Proxy.newProxyInstance(
                Config.class.getClassLoader(), new Class<?>[] {Config.class}, (proxy, method, arguments) -> {
                    Object value = values.get(arguments[0]);
                    return method.getName().equals("getOptionalValue") ? Optional.ofNullable(value) : value;
                });
    }
}
