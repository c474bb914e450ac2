package org.opengov.tracker._support;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;

/** A server of a test's own, in a process that the test may kill, on a database that outlives it. */
public final class OwnServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Path settings;
    private final String war;
    private Process process;
    private URI site;

    /** @param name the name of its home, where its embedded database is; it is empty at first */
    public OwnServer(String name) throws IOException {
        settings = ServerSettings.forServer(name);
        war = "target/tracker.war";
    }

    private OwnServer(Path settings, String war) {
        this.settings = settings;
        this.war = war;
    }

    /** A second server on the database of the suite, with the same tests' helpers in it. */
    public static OwnServer besideSuite() throws IOException, URISyntaxException {
        File war = new File("target/it/beside-suite.war");
        Deployments.war().as(ZipExporter.class).exportTo(war, true);
        return new OwnServer(Path.of(System.getProperty("tracker.it.settings")), war.getPath());
    }

    /** Starts it and waits for its first page. */
    public URI start() throws IOException, InterruptedException {
        int port = freePort();
        site = URI.create("http://localhost:" + port + "/");
        File log = settings.resolveSibling("server-" + port + ".log").toFile();
        process = new ProcessBuilder(command(port))
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        awaitFirstPage(log);
        return site;
    }

    private List<String> command(int port) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of(ServerSettings.JVM_OPTIONS.split(" ")));
        words.addAll(List.of("-jar", "target/payara-micro.jar", "--nocluster"));
        words.addAll(List.of("--prebootcommandfile", "config/pre-boot.txt", "--systemproperties", settings.toString()));
        words.addAll(List.of("--port", String.valueOf(port), "--contextroot", "/", "--deploy", war));
        return words;
    }

    private void awaitFirstPage(File log) throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        // A server whose application failed says so once and then waits for another.
        while (System.nanoTime() < until
                && process.isAlive()
                && !Files.readString(log.toPath()).contains("Exception while loading the app")) {
            if (answers()) {
                return;
            }
            Thread.sleep(PAUSE.toMillis());
        }
        throw new IllegalStateException("the server does not answer, see " + log);
    }

    private boolean answers() throws InterruptedException {
        try {
            return HttpClient.newHttpClient()
                            .send(HttpRequest.newBuilder(site).build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Ends it as a power cut would: at once, with nothing put in order. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
