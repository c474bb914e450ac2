package org.opengov.tracker.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.platform.AuditTrail;

/** Writes into the audit trail what a coordinator made of a part of a draft: only what is said differently. */
@ApplicationScoped
class DraftTrail {

    @Inject
    AuditTrail audit;

    /** Notes a deed; one that changed nothing is none. */
    void append(Officer by, String action, String subject, Wording was, Wording became) {
        if (!was.equals(became)) {
            audit.append(by.login(), action, subject, was.unlike(became), became.unlike(was));
        }
    }
}
