package org.opengov.tracker.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code bin/import} sends, and how it ends by what it is answered. */
@EnabledOnOs(OS.LINUX)
class ImportScriptTest {

    private static final String TOKEN = "ogp_0123";
    private static final String ROWS = "AZ0031.1: CHANGED completion\n";

    @TempDir
    Path folder;

    private HttpServer server;
    private int status;
    private String body;
    private String asked;
    private String authorization;
    private String type;
    private String accepted;
    private byte[] sent;

    /** How the script ended. */
    private record Ended(int status, String out, String errors) {}

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        status = 200;
        body = ROWS;
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void workbookIsSentWholeWithTheTokenAndTheAnswerIsPrinted() throws Exception {
        Path file = file("Dəyişiklik 2015.xlsx");

        Ended ended = run("workbook", file.toString(), "--dry-run", "--plan", "AZ-2016-2018", "--period", "2016");

        assertThat(ended.status()).as(ended.errors()).isZero();
        assertThat(ended.out()).isEqualTo(ROWS);
        assertThat(asked).isEqualTo("POST /api/v1/plans/AZ-2016-2018/agency-workbook?dryRun=true&period=2016");
        assertThat(authorization).isEqualTo("Bearer " + TOKEN);
        assertThat(type).isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(sent).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void planFileIsSentAsWhatItIs() throws Exception {
        Ended ended = run("plan", file("plan.json").toString());

        assertThat(ended.status()).isZero();
        assertThat(asked).isEqualTo("POST /api/v1/plans?dryRun=false");
        assertThat(type).isEqualTo("application/json");
    }

    @Test
    void planWorkbookIsSentAsWhatItIsAndTakenAsAdoptedWhereAsked() throws Exception {
        Ended ended = run("plan", file("plan.xlsx").toString(), "--adopted");

        assertThat(ended.status()).isZero();
        assertThat(asked).isEqualTo("POST /api/v1/plans?dryRun=false&adopted=true");
        assertThat(type).isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(run("workbook", file("book.xlsx").toString(), "--adopted").status())
                .isEqualTo(2);
    }

    @Test
    void databaseIsSentWithTheAddressOfItsSource() throws Exception {
        Path file = file("ogp-irm.csv");

        Ended ended = run(
                "ogp-irm",
                file.toString(),
                "--dry-run",
                "--adopted",
                "--csv",
                "--source",
                "https://example.org/a?b=c&d=e#f");

        assertThat(ended.status()).as(ended.errors()).isZero();
        assertThat(asked)
                .isEqualTo("POST /api/v1/irm-database?dryRun=true&adopted=true"
                        + "&source=https%3A%2F%2Fexample.org%2Fa%3Fb%3Dc%26d%3De%23f");
        assertThat(type).isEqualTo("text/csv");
        assertThat(accepted).isEqualTo("text/csv");
        assertThat(sent).isEqualTo(Files.readAllBytes(file));
    }

    @ParameterizedTest
    @CsvSource({
        "200, 0", "201, 0", "207, 1", "422, 1", "400, 1", "409, 1", "413, 1", "401, 2", "403, 2", "404, 2", "500, 2"
    })
    void exitStatusTellsWhetherAllWasTaken(int answered, int expected) throws Exception {
        status = answered;
        if (answered > 207 && answered != 422) {
            body = "{\"status\":" + answered + ",\"detail\":\"The \\\"why\\\"\",\"errors\":[]}";
        }

        Ended ended = run("workbook", file("sofaz.xlsx").toString());

        assertThat(ended.status()).isEqualTo(expected);
        assertThat(ended.out() + ended.errors()).contains(body.equals(ROWS) ? ROWS : "The ”why”");
    }

    @Test
    void wrongUsageIsSaidBeforeAnythingIsSent() throws Exception {
        List<List<String>> wrong = List.of(
                List.of(),
                List.of("everything", file("a.xlsx").toString()),
                List.of("plan"),
                List.of("plan", folder.resolve("missing.xlsx").toString()),
                List.of("plan", file("plan.csv").toString()),
                List.of("workbook", file("book.json").toString()),
                List.of("ogp-irm", file("database.xlsx").toString()),
                List.of("ogp-irm", file("a.csv").toString(), "--source", "javascript:1"),
                List.of("plan", file("plan.json").toString(), "--csv"),
                List.of("workbook", file("a.xlsx").toString(), "--force"),
                List.of("workbook", file("a.xlsx").toString(), "--plan", "AZ/../x"),
                List.of("workbook", file("a.xlsx").toString(), "--plan"));
        for (List<String> arguments : wrong) {
            Ended ended = run(arguments.toArray(String[]::new));

            assertThat(ended.status()).as(arguments.toString()).isEqualTo(2);
            assertThat(ended.errors()).startsWith("bin/import: ").hasLineCount(1);
        }
        assertThat(asked).isNull();
    }

    @Test
    void withoutTokenOrServerItSaysSo() throws Exception {
        String file = file("sofaz.xlsx").toString();

        assertThat(run(Map.of(), "workbook", file).errors()).contains("TRACKER_TOKEN");
        Map<String, String> nowhere = Map.of("TRACKER_TOKEN", TOKEN, "TRACKER_URL", "http://127.0.0.1:1");
        assertThat(run(nowhere, "workbook", file).status()).isEqualTo(2);
    }

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "what is in " + name + "\0\r\n");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (InputStream in = exchange.getRequestBody()) {
            sent = in.readAllBytes();
        }
        asked = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        authorization = exchange.getRequestHeaders().getFirst("Authorization");
        type = exchange.getRequestHeaders().getFirst("Content-Type");
        accepted = exchange.getRequestHeaders().getFirst("Accept");
        byte[] answer = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private Ended run(String... arguments) throws Exception {
        String site = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        return run(Map.of("TRACKER_URL", site, "TRACKER_TOKEN", TOKEN), arguments);
    }

    private Ended run(Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("bin/import"));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path errors = folder.resolve("errors");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(errors.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("TRACKER_") || name.endsWith("_proxy"));
        builder.environment().putAll(environment);
        int status = builder.start().waitFor();
        return new Ended(status, Files.readString(out), Files.readString(errors));
    }
}
