package org.opengov.tracker.linkcheck.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.linkcheck.LinkChecks;
import org.opengov.tracker.linkcheck.LinkChecks.DeadLink;
import org.opengov.tracker.linkcheck.LinkState;

/** Which of the links on a page lead nowhere. */
@Named
@RequestScoped
public class LinkMarks {

    @Inject
    private LinkChecks links;

    @Inject
    private CurrentOfficer caller;

    private Map<String, LinkState> dead;
    private List<DeadLink> own;

    /** What is told of a dead link; null for every other one. */
    public LinkState of(String address) {
        if (dead == null) {
            dead = links.mapDead();
        }
        return address == null ? null : dead.get(address);
    }

    /** The dead links for which the caller can do something. */
    public List<DeadLink> getOwn() {
        if (own == null) {
            own = links.listDead(caller.get());
        }
        return own;
    }
}
