package org.opengov.tracker.participation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.participation.CorrectionRequest;
import org.opengov.tracker.participation.Corrections;
import org.opengov.tracker.platform.web.ListPage;

/** What readers find wrong, for whoever answers: the open ones on top. */
@Named
@RequestScoped
public class DeskCorrections {

    private static final int ON_A_PAGE = 50;

    @Inject
    private Corrections corrections;

    @Inject
    private CurrentOfficer caller;

    @Inject
    @Param
    private String page;

    private List<CorrectionRequest> shown;
    private long open;

    @PostConstruct
    void read() {
        shown = corrections.list((getPage() - 1) * ON_A_PAGE, ON_A_PAGE + 1, caller.get());
        open = corrections.countOpen(caller.get());
    }

    /** Those of this page. */
    public List<CorrectionRequest> getShown() {
        return shown.subList(0, Math.min(shown.size(), ON_A_PAGE));
    }

    /** Whether there are more. */
    public boolean isMore() {
        return shown.size() > ON_A_PAGE;
    }

    /** Which page this is, the first being 1. */
    public int getPage() {
        return ListPage.asked(page);
    }

    /** How many wait for an answer. */
    public long getOpen() {
        return open;
    }
}
