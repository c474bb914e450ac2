package org.opengov.tracker.opendata.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The header that makes a browser save an answer under a name (RFC 6266). */
final class Attachment {

    private Attachment() {}

    /** The name in full for browsers of today, and in plain letters for the others. */
    static String header(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return plain.equals(name)
                ? "attachment; filename=\"" + plain + '"'
                : "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
