package org.opengov.tracker.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.opengov.tracker._support.Http;
import org.opengov.tracker._support.HttpDesk;

/** A whole plan comes in by {@code bin/import}, as an operator would do it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("anyDatabase")
class ImportIT {

    @ArquillianResource
    URI site;

    @TempDir
    Path folder;

    private Http http;

    @BeforeEach
    void startClean() {
        http = new Http(site);
        http.cleanDatabase();
    }

    @AfterEach
    void leaveNothing() {
        http.cleanDatabase();
    }

    @Test
    void planIsCheckedThenLoadedAsADraftAndItsExportChangesNothing() throws Exception {
        Path plan = file(shipped());
        String token = http.token(null, "holds");

        ImportRun dry = load(token, plan, "--dry-run");
        assertThat(dry.status()).as(dry.said()).isZero();
        assertThat(dry.said()).contains("Nothing has been saved");

        ImportRun taken = load(token, plan);
        assertThat(taken.status()).as(taken.said()).isZero();
        assertThat(taken.said()).contains("37 rows saved");
        assertThat(http.get("/plans/XX-2012-2015").status()).isEqualTo(404);

        ImportRun again = load(token, file(new HttpDesk(site, "coordinator").get("/desk/plan-file/XX-2012-2015")));
        assertThat(again.status()).as(again.said()).isZero();
        assertThat(again.said()).contains("Nothing has been saved").doesNotContain("37 rows saved");

        ImportRun other = load(token, file(shipped().replace("Institutional Framework", "Another framework")));
        assertThat(other.status()).isEqualTo(1);
        assertThat(other.said()).contains("XX-2012-2015");
    }

    @Test
    void brokenPlanIsRefusedWithItsLine() throws Exception {
        ImportRun refused = load(http.token(null, "holds"), file(shipped().replace("\"2012-09\"", "\"some day\"")));

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.said()).contains("plan.starts");
    }

    @Test
    void onlyCoordinatorsLoadPlansAndOnlyWithATokenThatHolds() throws Exception {
        assertThat(load(http.token("sofaz", "holds"), file(shipped())).status()).isEqualTo(2);
        assertThat(load(http.token(null, "revoked"), file(shipped())).status()).isEqualTo(2);
        assertThat(http.trail()).contains("token.refused");
        assertThat(load(http.token(null, "holds"), file(shipped()), "--dry-run").said())
                .contains("37");
    }

    private ImportRun load(String token, Path file, String... options) throws IOException, InterruptedException {
        return ImportRun.of(site, token, "plan", file, options);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("plan.json"), text);
    }

    private static String shipped() throws IOException {
        try (InputStream file = ImportIT.class.getClassLoader().getResourceAsStream("plans/az-2012-2015.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\"AZ-2012-2015\"", "\"XX-2012-2015\"")
                    .replace("\"AZ00", "\"XX00");
        }
    }
}
