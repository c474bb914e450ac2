package org.opengov.tracker.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.CleanDatabase;
import org.opengov.tracker._support.Given;

/** A setting that the operator changed is noted at the next start, and only then. */
@ExtendWith(ArquillianExtension.class)
class NotedSettingsIT {

    private record Some(URI publicAddress, long most, Optional<String> password) {}

    @Inject
    NotedSettings noted;

    @Inject
    AuditTrail audit;

    @Inject
    Settings settings;

    @Inject
    CleanDatabase cleanDatabase;

    @BeforeEach
    void startClean() {
        cleanDatabase.now();
    }

    @AfterEach
    void noteTheRealOnes() {
        noted.compare(settings);
        cleanDatabase.now();
    }

    @Test
    void changedSettingIsNotedOnce() {
        noted.compare(new Some(URI.create("http://localhost:8080"), 20, Optional.of("first secret")));
        cleanDatabase.now();
        Some changed = new Some(URI.create("https://ogp.example.org"), 20, Optional.of("second secret"));

        noted.compare(changed);
        noted.compare(changed);

        assertThat(audit.list(AuditSearch.ALL, 0, 9, Given.administrator()))
                .extracting(AuditEntry::getWho, AuditEntry::getSubject, AuditEntry::getWas, AuditEntry::getBecame)
                .containsExactly(tuple("system", "public-address", "http://localhost:8080", "https://ogp.example.org"));
    }
}
