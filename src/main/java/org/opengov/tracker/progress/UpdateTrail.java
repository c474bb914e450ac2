package org.opengov.tracker.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.platform.AuditTrail;
import org.opengov.tracker.platform.Changes;

/** Tells the audit trail what a use case made of an update, from what to what. */
@ApplicationScoped
class UpdateTrail {

    @Inject
    AuditTrail audit;

    /** An update before a use case touched it. */
    record Before(
            Statement statement,
            ReviewState state,
            ProgressUpdate corrects,
            String returnReason,
            LocalDate publishedOn,
            List<Evidence> evidence) {

        static Before of(ProgressUpdate update) {
            return new Before(
                    update.getStatement(),
                    update.getState(),
                    update.getCorrects(),
                    update.getReturnReason(),
                    update.getPublishedOn(),
                    update.getEvidence());
        }

        private Changes changesTo(ProgressUpdate update) {
            return update.getStatement()
                    .changesFrom(statement)
                    .field("corrects", id(corrects), id(update.getCorrects()))
                    .field("state", state, update.getState())
                    .field("return-reason", returnReason, update.getReturnReason())
                    .field("published-on", publishedOn, update.getPublishedOn());
        }

        private static Long id(ProgressUpdate corrected) {
            return corrected == null ? null : corrected.getId();
        }
    }

    /** Notes the deed with all that it changed; nothing where nothing changed. */
    void note(Officer by, String action, ProgressUpdate update, Before before) {
        Changes changes = before.changesTo(update);
        if (!changes.isEmpty()) {
            audit.append(by.login(), action, subject(update), changes);
        }
    }

    /** Notes which links and files came and went. */
    void noteEvidence(Officer by, ProgressUpdate update, Before before) {
        List<Evidence> now = update.getEvidence();
        before.evidence().stream()
                .filter(former -> !now.contains(former))
                .forEach(gone -> audit.append(by.login(), "evidence.removed", subject(update), gone.shortText(), null));
        now.stream()
                .filter(present -> !before.evidence().contains(present))
                .forEach(added -> audit.append(by.login(), "evidence.added", subject(update), null, added.shortText()));
    }

    /** The milestone and the period. */
    private static String subject(ProgressUpdate update) {
        return update.getMilestone().getOgpId() + " " + update.getPeriod().getCode();
    }
}
