package org.opengov.tracker.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.apache.tika.Tika;
import org.opengov.tracker.platform.Breaches;
import org.opengov.tracker.platform.Settings;

/** Takes in files as evidence: limits their size, tells their type by content, keeps equal bytes once. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EvidenceFiles {

    /** What a reader can open and what carries no program. */
    private static final Set<String> ACCEPTED = Set.of(
            "application/pdf",
            "image/png",
            "image/jpeg",
            "text/plain",
            "text/csv",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet");

    private static final int LONGEST_NAME = 200;

    private final Tika tika = new Tika();

    @PersistenceContext
    EntityManager entities;

    @Inject
    Settings settings;

    /** @throws org.opengov.tracker.platform.RuleBroken when it is empty, too large or of a type that is not taken */
    Evidence.NamedFile take(String name, byte[] content) {
        long limit = settings.evidenceMaxBytes();
        new Breaches()
                .when(content.length == 0, "evidenceFile", "progress.evidence.empty")
                .when(content.length > limit, "evidenceFile", "progress.evidence.tooLarge", limit / 1_000_000)
                .raise();
        String plainName = plain(name);
        String type = tika.detect(content, plainName);
        new Breaches()
                .when(!ACCEPTED.contains(type), "evidenceFile", "progress.evidence.type")
                .raise();
        String sha256 = sha256(content);
        EvidenceFile stored = entities.find(EvidenceFile.class, sha256);
        if (stored == null) {
            stored = new EvidenceFile(sha256, type, content);
            entities.persist(stored);
        }
        return new Evidence.NamedFile(plainName, stored);
    }

    /** The name without folders and control characters, and not longer than a reader would look at. */
    private static String plain(String name) {
        String given = name == null ? "" : name;
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        String kept = last.isEmpty() ? "evidence" : last;
        return kept.length() > LONGEST_NAME ? kept.substring(kept.length() - LONGEST_NAME) : kept;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
