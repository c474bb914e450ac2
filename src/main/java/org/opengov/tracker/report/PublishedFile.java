package org.opengov.tracker.report;

import java.util.Locale;

/**
 * A report of a cut that was made, stored and published: these bytes and no others.
 *
 * @param name its name among downloads
 * @param size how many bytes it has
 * @param sha256 the checksum of its bytes, in lower-case hexadecimal
 * @param path where it is handed out: a path on this site that begins with a slash
 */
public record PublishedFile(
        String name, ReportKind kind, ReportForm form, Locale language, long size, String sha256, String path) {}
