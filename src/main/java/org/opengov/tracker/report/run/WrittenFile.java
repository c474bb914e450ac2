package org.opengov.tracker.report.run;

import java.nio.file.Path;

/**
 * A report that was written to this server's disk.
 *
 * @param size in bytes
 * @param sha256 the checksum of its bytes, in lower-case hexadecimal
 */
record WrittenFile(Path path, long size, String sha256) {}
