package org.opengov.tracker.report.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.platform.AuditTrail;

/** Writes into the audit trail what happened to the folder of templates, which no transaction spans. */
@ApplicationScoped
@Transactional
class TemplateTrail {

    @Inject
    AuditTrail audit;

    void note(Officer caller, String action, String file, String became) {
        audit.append(caller.login(), action, file, null, became);
    }
}
