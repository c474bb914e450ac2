package org.opengov.tracker._support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Decides on which database a run of integration tests stands: {@code tracker.it.database} is {@code h2} or
 * {@code postgresql}. Before the server starts it writes the file of settings that the server is given, as an operator
 * would, and starts a mail server and, where one is needed, a PostgreSQL of its own. Unit tests go by it untouched.
 */
public class ServerSettings implements LauncherSessionListener {

    /** The password of the sample accounts {@code officer}, {@code coordinator} and {@code admin}. */
    public static final String SAMPLE_PASSWORD = "a-long-walk-by-the-sea";

    /**
     * How a server under test is started: with the memory of the product, and for a short life. The thorough compiler and
     * the collector with threads of its own would take the cores from the tests and pay off after their end.
     */
    static final String JVM_OPTIONS = "-Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1";

    private static EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String database = System.getProperty("tracker.it.database");
        if (database == null) {
            return;
        }
        MailServer.start();
        try {
            if (database.equals("postgresql")) {
                postgres = EmbeddedPostgres.builder().start();
            }
            System.setProperty("tracker.it.jvm-options", JVM_OPTIONS);
            Path home = emptyHome("suite");
            System.setProperty("tracker.it.settings", write(home, database()).toString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (System.getProperty("tracker.it.database") != null) {
            Chromium.quit();
            MailServer.stop();
        }
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /**
     * The file of settings for a server of a test's own, on an embedded database of its own.
     *
     * @param name the name of its folder
     */
    static Path forServer(String name) throws IOException {
        return write(emptyHome(name), Map.of());
    }

    /** A connection to the database of the suite; only where it is one that several may open. */
    public static java.sql.Connection connection() throws java.sql.SQLException {
        return postgres.getPostgresDatabase().getConnection();
    }

    /** Where the database of the suite is; nothing to say for the embedded one. */
    private static Map<String, String> database() {
        if (postgres == null) {
            return Map.of();
        }
        return Map.of(
                "tracker.datasource.class", "org.postgresql.ds.PGSimpleDataSource",
                "tracker.datasource.url", postgres.getJdbcUrl("postgres", "postgres"),
                "tracker.datasource.user", "postgres",
                "tracker.datasource.password", "postgres");
    }

    private static Path write(Path home, Map<String, String> database) throws IOException {
        Map<String, String> settings = new TreeMap<>(database);
        settings.put("tracker.home", home.toString());
        settings.put("tracker.sample-accounts", "true");
        // Tests decide when links are tried.
        settings.put("tracker.links.enabled", "false");
        settings.put("tracker.sample-password", SAMPLE_PASSWORD);
        settings.put("tracker.mail.host", "localhost");
        settings.put("tracker.mail.port", String.valueOf(MailServer.port()));
        settings.put("tracker.mail.security", "none");
        settings.put("tracker.mail.from", "Open Government <tracker@ogp.example>");
        Properties file = new Properties();
        file.putAll(settings);
        Path path = home.resolve("server.properties");
        try (var writer = Files.newBufferedWriter(path)) {
            file.store(writer, "settings of the server under test");
        }
        return path;
    }

    private static Path emptyHome(String name) throws IOException {
        Path home = Path.of("target", "it", System.getProperty("tracker.it.database"), name)
                .toAbsolutePath();
        if (Files.exists(home)) {
            try (Stream<Path> old = Files.walk(home)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        return Files.createDirectories(home);
    }
}
