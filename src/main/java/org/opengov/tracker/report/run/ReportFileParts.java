package org.opengov.tracker.report.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The bytes of reports in the database. They come and go in parts: neither database hands out the beginning of a value
 * before it has read its end, and a report of a large plan must not fill the memory of a server.
 */
@ApplicationScoped
@Transactional
class ReportFileParts {

    private static final int PART_BYTES = 512 * 1024;

    @PersistenceContext
    EntityManager entities;

    /** A part is read in a transaction of its own, so that a slow reader holds no connection. */
    @Inject
    ReportFileParts each;

    /** Puts a file into the database, in the caller's transaction. */
    void keep(Long run, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] part = in.readNBytes(PART_BYTES);
            for (int ordinal = 0; part.length > 0; ordinal++) {
                entities.createNativeQuery("insert into report_file (run_id, ordinal, content) values (?1, ?2, ?3)")
                        .setParameter(1, run)
                        .setParameter(2, ordinal)
                        .setParameter(3, part)
                        .executeUpdate();
                part = in.readNBytes(PART_BYTES);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Deletes the file of a run, in the caller's transaction. */
    void delete(Long run) {
        entities.createNativeQuery("delete from report_file where run_id = ?1")
                .setParameter(1, run)
                .executeUpdate();
    }

    /** One part of a file; empty after the last. */
    Optional<byte[]> find(Long run, int ordinal) {
        List<?> found = entities.createNativeQuery("select content from report_file where run_id = ?1 and ordinal = ?2")
                .setParameter(1, run)
                .setParameter(2, ordinal)
                .getResultList();
        return found.stream().map(byte[].class::cast).findFirst();
    }

    /**
     * Hands a file out.
     *
     * @throws IOException when it was deleted meanwhile, or the reader went away
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    void copy(Long run, long size, OutputStream out) throws IOException {
        long left = size;
        for (int ordinal = 0; left > 0; ordinal++) {
            byte[] part = each.find(run, ordinal).orElseThrow(() -> new IOException("report " + run + " is gone"));
            out.write(part);
            left -= part.length;
        }
    }
}
