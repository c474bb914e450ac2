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
import org.opengov.tracker.exchange.PlanBooks;

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
        assertThat(count(taken.said(), "rows saved"))
                .isEqualTo(count(dry.said(), "rows can be saved"))
                .isGreaterThan(100);
        assertThat(http.get("/plans/XX-2012-2015").status()).isEqualTo(404);

        ImportRun again = load(token, file(new HttpDesk(site, "coordinator").get("/desk/plan-file/XX-2012-2015")));
        assertThat(again.status()).as(again.said()).isZero();
        assertThat(again.said()).contains("No row would change anything").doesNotContain("rows saved");

        ImportRun other = load(
                token, file(shipped().replace("\"title\": \"Institutional Framework\"", "\"title\": \"Another one\"")));
        assertThat(other.status()).as(other.said()).isZero();
        assertThat(other.said()).contains("“Institutional Framework” → “Another one”", "1 row saved");
    }

    private static int count(String said, String what) {
        return Integer.parseInt(said.replaceAll("(?s).*?(\\d+) " + what + ".*", "$1"));
    }

    @Test
    void workbookIsLoadedAdoptedAndReportedOnByPrograms() throws Exception {
        String token = http.token(null, "holds");
        byte[] template = new HttpDesk(site, "coordinator").file("/desk/plan-template");
        byte[] small = PlanBooks.type(
                PlanBooks.small(template),
                "plan.state",
                1,
                "Adopted",
                "plan.act.issuer",
                1,
                "The Cabinet",
                "plan.act.day",
                1,
                "2025-01-05",
                "commitments.ogpId",
                1,
                "XX0001",
                "commitments.ogpId",
                2,
                "XX0002");
        Path wrong = file(PlanBooks.type(small, "commitments.due", 1, "soon", "milestones.commitment", 2, "9.9"));
        ImportRun refused = load(token, wrong, "--adopted");
        assertThat(refused.status()).as(refused.said()).isEqualTo(1);
        assertThat(refused.said()).contains("Commitments!H6", "Milestones!A7", "Nothing has been saved");

        Path plan = file(small);
        assertThat(load(token, plan, "--adopted", "--dry-run").said()).contains("12 rows can be saved");
        assertThat(http.get("/plans/XX-2025-2026").status()).isEqualTo(404);
        ImportRun taken = load(token, plan, "--adopted");
        assertThat(taken.status()).as(taken.said()).isZero();
        assertThat(taken.said()).contains("12 rows saved");
        assertThat(http.get("/plans/XX-2025-2026").status()).isEqualTo(200);
        ImportRun changed = load(token, file(PlanBooks.type(small, "themes.name", 1, "Another")));
        assertThat(changed.status()).isEqualTo(1);
        assertThat(changed.said()).contains("The plan is adopted");

        assertThat(update("holds", "xx-justice").status()).isEqualTo(201);
        assertThat(update("revoked", "xx-justice").status()).isEqualTo(401);
        assertThat(update("expired", "xx-justice").status()).isEqualTo(401);
        assertThat(update("holds", "xx-finance").status()).isEqualTo(403);
        assertThat(http.trail()).contains("token.refused", "revoked ogp_", "expired ogp_", "forbidden ogp_");
    }

    private Http.Answer update(String state, String agency) {
        String sent = """
                {"milestone": "XX0001.1", "period": "2025", "submit": true, "completion": "SUBSTANTIAL",
                 "done": "Half of the courts are in.", "challenges": "Scanners are late."}""";
        return http.post(
                "/api/v1/plans/XX-2025-2026/progress-updates",
                sent.getBytes(StandardCharsets.UTF_8),
                "Authorization",
                "Bearer " + http.token(agency, state),
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                agency + state);
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

    @Test
    void databaseOfTheOgpIsLoadedRowByRow() throws Exception {
        String csv;
        try (InputStream given = ImportIT.class.getClassLoader().getResourceAsStream("irm/ogp-irm-azerbaijan.csv")) {
            csv = new String(given.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^Azerbaijan,", "Albania,");
        }
        Path file = Files.writeString(folder.resolve("irm.csv"), csv.replaceFirst("(?m)^Albania,", "Atlantis,"));
        String token = http.token(null, "holds");

        ImportRun dry = ImportRun.of(site, token, "ogp-irm", file, "--dry-run");
        assertThat(dry.status()).as(dry.said()).isEqualTo(1);
        assertThat(dry.said()).contains("Row 2, Atlantis 1 1.1: To mend", "36 rows can be saved");

        ImportRun taken = ImportRun.of(site, token, "ogp-irm", file, "--adopted", "--csv");
        assertThat(taken.status()).as(taken.said()).isEqualTo(1);
        assertThat(taken.said()).contains("line,plan,number,title,outcome", "2,Atlantis 1,1.1,", ",REFUSED,");
        assertThat(http.get("/api/v1/plans/AL-1/scoreboard").text()).contains("\"commitments\":36");

        ImportRun again = ImportRun.of(
                site, token, "ogp-irm", Files.writeString(file, csv.replaceFirst("(?m)^Albania,.*\\R", "")));
        assertThat(again.status()).as(again.said()).isZero();
        assertThat(again.said()).contains("No row would change anything");
    }

    private ImportRun load(String token, Path file, String... options) throws IOException, InterruptedException {
        return ImportRun.of(site, token, "plan", file, options);
    }

    private Path file(byte[] workbook) throws IOException {
        return Files.write(folder.resolve("plan.xlsx"), workbook);
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
