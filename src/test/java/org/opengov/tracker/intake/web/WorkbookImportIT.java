package org.opengov.tracker.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.opengov.tracker._support.Http;

/** An agency's workbook comes in by {@code bin/import}, as a ministry's own system would send it each night. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("anyDatabase")
class WorkbookImportIT {

    private static final String MINE = "/api/v1/plans/AZ-2012-2015/progress-updates/mine";
    private static final String FORBIDDEN =
            "system-of-%s|token.refused|POST /api/v1/plans/AZ-2012-2015/agency-workbook|%s";

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

    @Test
    void goodWorkbookIsLookedAtThenSavedThenNothingIsToBeDone() throws Exception {
        Path book = file(AgencyBook.good(site));
        String token = http.token(AgencyBook.AGENCY, "holds");

        ImportRun dry = load(token, book, "--dry-run");
        assertThat(dry.status()).as(dry.said()).isZero();
        assertThat(dry.said()).contains("Row 8, ", AgencyBook.DONE, "Nothing has been saved. 1 row can be saved.");
        assertThat(mine(token)).isEqualTo("[]");

        ImportRun taken = load(token, book);
        assertThat(taken.status()).as(taken.said()).isZero();
        assertThat(taken.said()).contains("1 row saved.");
        assertThat(rows(taken)).as("row by row as it was told before").isEqualTo(rows(dry));
        assertThat(mine(token)).contains(AgencyBook.DONE, "\"state\":\"SUBMITTED\"");

        String stored = mine(token);
        ImportRun again = load(token, book);
        assertThat(again.status()).as(again.said()).isZero();
        assertThat(again.said()).contains("No row would change anything.").doesNotContain("Row 8");
        assertThat(mine(token)).isEqualTo(stored);
    }

    @Test
    void faultyRowIsNamedByItsCellAndNothingIsSaved() throws Exception {
        Path book = file(AgencyBook.faulty(site));
        String token = http.token(AgencyBook.AGENCY, "holds");

        ImportRun dry = load(token, book, "--dry-run");
        ImportRun refused = load(token, book);

        assertThat(refused.status()).as(refused.said()).isEqualTo(1);
        assertThat(refused.said()).contains("Row 9, ", "  K9: This is no day.", "Nothing has been saved.");
        assertThat(dry).as("a look tells the same").isEqualTo(refused);
        assertThat(mine(token)).isEqualTo("[]");
    }

    @Test
    void whatIsNoWorkbookOrOfAnotherPlanIsNotTaken() throws Exception {
        String token = http.token(AgencyBook.AGENCY, "holds");

        ImportRun text = load(token, file("AZ0011.1,Limited".getBytes(StandardCharsets.UTF_8)));
        assertThat(text.status()).as(text.said()).isEqualTo(1);
        assertThat(text.said()).contains("no Excel workbook");

        ImportRun huge = load(token, file(new byte[6_000_000]));
        assertThat(huge.status()).as(huge.said()).isEqualTo(1);
        assertThat(huge.said()).contains("larger than this address takes");

        ImportRun other = load(token, file(AgencyBook.good(site)), "--plan", "AZ-2016-2018");
        assertThat(other.status()).as(other.said()).isEqualTo(1);
        assertThat(other.said()).contains("belongs to the plan AZ-2012-2015");
        assertThat(mine(token)).isEqualTo("[]");
    }

    @Test
    void whoIsRefusedIsToldAndIsInTheTrail() throws Exception {
        Path book = file(AgencyBook.good(site));
        for (String state : List.of("revoked", "expired")) {
            String token = http.token(AgencyBook.AGENCY, state);

            ImportRun refused = load(token, book);

            assertThat(refused.status()).as(refused.said()).isEqualTo(2);
            assertThat(refused.said()).contains("This token has", state);
            assertThat(http.trail()).contains(FORBIDDEN.formatted("moj", state + " " + token.substring(0, 12)));
        }
        String foreign = http.token("sofaz", "holds");

        ImportRun refused = load(foreign, book);

        assertThat(refused.status()).as(refused.said()).isEqualTo(2);
        assertThat(refused.said())
                .contains("This is the workbook of Ministry of Justice.", "You report for State Oil Fund");
        assertThat(http.trail()).contains(FORBIDDEN.formatted("sofaz", "forbidden " + foreign.substring(0, 12)));
        assertThat(mine(http.token(AgencyBook.AGENCY, "holds"))).isEqualTo("[]");
    }

    private ImportRun load(String token, Path file, String... options) throws IOException, InterruptedException {
        return ImportRun.of(site, token, "workbook", file, options);
    }

    /** What is said of the rows, without the last line, which says whether they were saved. */
    private static List<String> rows(ImportRun run) {
        List<String> lines = run.said().lines().toList();
        return lines.subList(0, lines.size() - 1);
    }

    private String mine(String token) {
        return http.get(MINE, "Authorization", "Bearer " + token).text();
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("Ədliyyə Nazirliyi 2015.xlsx"), content);
    }
}
