package org.opengov.tracker.platform;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * What the operator decides, read once from MicroProfile Config; nothing else in the product reads configuration.
 *
 * @param home the folder that holds the embedded database and the files that come with it
 * @param publicAddress where the public reaches this site; links in mails and reports begin with it; no slash at its end
 * @param timeZone the zone whose midnight begins a day
 * @param behindProxy whether a proxy of the operator's own stands in front, so that its word on the caller's address counts
 * @param evidenceMaxBytes the largest file an officer may hand in as evidence
 * @param workbookMaxBytes the largest agency workbook that is read
 * @param reportTemplates a folder whose templates go before the ones in the WAR
 * @param defaultPlan code of the plan that the front page shows; the first one taken in where empty
 * @param shippedPlans whether the plans that the product ships are loaded at the first start
 * @param samples what a trial installation holds beyond the shipped plan
 */
public record Settings(
        Path home,
        URI publicAddress,
        ZoneId timeZone,
        boolean behindProxy,
        long evidenceMaxBytes,
        long workbookMaxBytes,
        Optional<Path> reportTemplates,
        Optional<String> defaultPlan,
        boolean shippedPlans,
        Samples samples) {

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
                Path.of(config.getValue("tracker.home", String.class)),
                URI.create(withoutSlash(config.getValue("tracker.public-address", String.class))),
                ZoneId.of(config.getValue("tracker.time-zone", String.class)),
                config.getValue("tracker.behind-proxy", Boolean.class),
                config.getValue("tracker.evidence.max-bytes", Long.class),
                config.getValue("tracker.workbook.max-bytes", Long.class),
                config.getOptionalValue("tracker.report-templates", String.class)
                        .map(Path::of),
                config.getOptionalValue("tracker.default-plan", String.class),
                config.getValue("tracker.shipped-plans", Boolean.class),
                new Samples(
                        config.getValue("tracker.sample-accounts", Boolean.class),
                        config.getOptionalValue("tracker.sample-password", String.class),
                        config.getValue("tracker.sample-data", Boolean.class)));
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
