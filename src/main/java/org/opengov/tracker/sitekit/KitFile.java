package org.opengov.tracker.sitekit;

import java.util.Map;

/**
 * What the site answered to one address.
 *
 * @param type its media type, without parameters
 */
record KitFile(KitAddress address, String type, byte[] content) {

    private static final Map<String, String> ENDINGS = Map.of(
            "text/html", ".html",
            "application/xhtml+xml", ".html",
            "application/json", ".json",
            "text/csv", ".csv",
            "application/yaml", ".yaml",
            "application/vnd.oai.openapi", ".yaml",
            "text/plain", ".txt",
            "application/pdf", ".pdf",
            "application/zip", ".zip",
            "image/svg+xml", ".svg");

    boolean isPage() {
        return ".html".equals(ENDINGS.get(type));
    }

    boolean isStylesheet() {
        return type.equals("text/css");
    }

    /** Where it lies in the kit, with slashes. */
    String place() {
        return address.file(ENDINGS.getOrDefault(type, ""));
    }
}
