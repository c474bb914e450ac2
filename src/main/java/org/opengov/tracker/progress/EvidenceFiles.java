package org.opengov.tracker.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Takes in files as evidence: within the limits, and equal bytes once. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EvidenceFiles {

    private static final int LONGEST_NAME = 200;

    @PersistenceContext
    EntityManager entities;

    @Inject
    EvidenceLimits limits;

    /** @throws org.opengov.tracker.platform.RuleBroken when it is empty, too large or of a type that is not taken */
    Evidence.NamedFile take(String name, byte[] content) {
        limits.checkSize(content);
        String plainName = plain(name);
        ContentType type = ContentType.of(content, plainName);
        limits.checkType(type);
        String sha256 = EvidenceFile.checksum(content);
        EvidenceFile stored = entities.find(EvidenceFile.class, sha256);
        if (stored == null) {
            stored = new EvidenceFile(sha256, type.name(), content);
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
}
