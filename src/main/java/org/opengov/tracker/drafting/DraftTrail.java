package org.opengov.tracker.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.platform.AuditTrail;
import org.opengov.tracker.platform.Changes;

/** Writes into the audit trail what a coordinator made of a part of a draft: only what is said differently. */
@ApplicationScoped
class DraftTrail {

    @Inject
    AuditTrail audit;

    /** Notes a deed; one that changed nothing is none. */
    void append(Officer by, String action, String subject, Wording was, Wording became) {
        Changes changes = was.to(became);
        if (!changes.isEmpty()) {
            audit.append(by.login(), action, subject, changes);
        }
    }
}
