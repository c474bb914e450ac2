package org.opengov.tracker.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.agency.Agencies;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.platform.web.Language;

/** For whom the one who is signed in acts, as the head of every page of the desk says it. */
@Named
@RequestScoped
public class Badge {

    @Inject
    private CurrentOfficer caller;

    @Inject
    private Agencies agencies;

    @Inject
    private Language language;

    /** The agency of an officer, the organisation of an assessor, the role of everybody else. */
    public String getText() {
        Officer officer = caller.get();
        return switch (officer.role()) {
            case OFFICER ->
                agencies.find(officer.agencyCode()).map(Agency::getName).orElse(officer.agencyCode());
            case ASSESSOR -> officer.organisation();
            case COORDINATOR, ADMINISTRATOR -> language.messages().label(officer.role());
        };
    }
}
