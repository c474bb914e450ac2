package org.opengov.tracker.platform;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;

/**
 * What the operator decides, read once from MicroProfile Config; nothing else in the product reads configuration.
 *
 * @param database where the record is; the server's own pool is told the same in {@code web.xml}
 * @param home the folder that holds the embedded database and the files that come with it
 * @param publicAddress where the public reaches this site; links in mails and reports begin with it; no slash at its end
 * @param timeZone the zone whose midnight begins a day
 * @param behindProxy whether a proxy of the operator's own stands in front, so that its word on the caller's address counts
 * @param evidence which files an officer may hand in as evidence
 * @param links when the links among the evidence are tried
 * @param workbookMaxBytes the largest workbook that is read
 * @param reportTemplates a folder whose templates go before the ones in the WAR
 * @param defaultPlan code of the plan that the front page shows; the first one taken in where empty
 * @param shippedPlans whether the plans that the product ships are loaded at the first start
 * @param mail the server through which mails go out
 * @param reminderDays the days of the ladder of reminders, counted from the day a period is due: negative before it
 * @param samples what a trial installation holds beyond the shipped plan
 */
public record Settings(
        Database database,
        Path home,
        URI publicAddress,
        ZoneId timeZone,
        boolean behindProxy,
        Evidence evidence,
        Links links,
        long workbookMaxBytes,
        Optional<Path> reportTemplates,
        Optional<String> defaultPlan,
        boolean shippedPlans,
        Mail mail,
        List<Integer> reminderDays,
        Samples samples) {

    /**
     * The database.
     *
     * @param type the class of the driver's data source
     */
    public record Database(String type, String url, String user, String password) {

        private static Database from(Config config) {
            return new Database(
                    config.getValue("tracker.datasource.class", String.class),
                    config.getValue("tracker.datasource.url", String.class),
                    config.getValue("tracker.datasource.user", String.class),
                    config.getValue("tracker.datasource.password", String.class));
        }

        /** Without what opens it: records are logged, and an address may hold a password too. */
        @Override
        public String toString() {
            return "Database[" + type + "]";
        }
    }

    /**
     * Which files are taken as evidence.
     *
     * @param maxBytes the size of the largest
     * @param types their media types, as their content tells them
     */
    public record Evidence(long maxBytes, Set<String> types) {}

    /**
     * When links are tried.
     *
     * @param enabled false on a server that may not speak to the world outside
     * @param hour the hour at which a night's work begins, from 0 to 23
     */
    public record Links(boolean enabled, int hour) {}

    /**
     * How mails go out.
     *
     * @param host the SMTP server; empty where nothing is to be sent
     * @param user who signs in there; empty where it asks for nobody
     * @param from the sender that the mails name; made from the public address when empty
     */
    public record Mail(
            Optional<String> host,
            int port,
            Optional<String> user,
            Optional<String> password,
            Optional<String> from,
            Security security) {

        private static Mail from(Config config) {
            return new Mail(
                    config.getOptionalValue("tracker.mail.host", String.class),
                    config.getValue("tracker.mail.port", Integer.class),
                    config.getOptionalValue("tracker.mail.user", String.class),
                    config.getOptionalValue("tracker.mail.password", String.class),
                    config.getOptionalValue("tracker.mail.from", String.class),
                    Security.valueOf(config.getValue("tracker.mail.security", String.class)
                            .strip()
                            .toUpperCase(Locale.ROOT)));
        }

        /** Without the password: records are logged. */
        @Override
        public String toString() {
            return "Mail[" + host.orElse("nowhere") + ":" + port + ", " + security + "]";
        }
    }

    /** How the way to the SMTP server is kept private. */
    public enum Security {
        /** Not at all: for a server on the same machine. */
        NONE,
        /** It begins in the open and must become private before anything is said. */
        STARTTLS,
        /** It is private from the first byte. */
        TLS
    }

    /**
     * For trying the product out; never for a real record.
     *
     * @param accounts whether the accounts {@code officer}, {@code coordinator} and {@code admin} are made
     * @param password their password; a random one is made and logged when empty
     * @param data whether illustrative progress updates are loaded
     */
    public record Samples(boolean accounts, Optional<String> password, boolean data) {}

    static Settings from(Config config) {
        return new Settings(
                Database.from(config),
                Path.of(config.getValue("tracker.home", String.class)),
                URI.create(withoutSlash(config.getValue("tracker.public-address", String.class))),
                ZoneId.of(config.getValue("tracker.time-zone", String.class)),
                config.getValue("tracker.behind-proxy", Boolean.class),
                new Evidence(
                        config.getValue("tracker.evidence.max-bytes", Long.class),
                        listed(config.getValue("tracker.evidence.types", String.class))),
                new Links(
                        config.getValue("tracker.links.enabled", Boolean.class),
                        config.getValue("tracker.links.hour", Integer.class)),
                config.getValue("tracker.workbook.max-bytes", Long.class),
                config.getOptionalValue("tracker.report-templates", String.class)
                        .map(Path::of),
                config.getOptionalValue("tracker.default-plan", String.class),
                config.getValue("tracker.shipped-plans", Boolean.class),
                Mail.from(config),
                days(config.getValue("tracker.reminders.days", String.class)),
                new Samples(
                        config.getValue("tracker.sample-accounts", Boolean.class),
                        config.getOptionalValue("tracker.sample-password", String.class),
                        config.getValue("tracker.sample-data", Boolean.class)));
    }

    private static Set<String> listed(String values) {
        return Arrays.stream(values.split(","))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Integer> days(String listed) {
        return Arrays.stream(listed.split(","))
                .map(String::strip)
                .filter(day -> !day.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
