package org.opengov.tracker.participation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.opengov.tracker.participation.Corrections;
import org.opengov.tracker.participation.PublicCorrection;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.web.ListPage;

/** The log of corrections for everybody: all of them, or the one whose number the address names. */
@Named
@RequestScoped
public class CorrectionsPage {

    private static final int ON_A_PAGE = 30;

    @Inject
    private Corrections corrections;

    @Inject
    @Param(pathIndex = 0)
    private String number;

    @Inject
    @Param
    private String page;

    private PublicCorrection one;
    private List<PublicCorrection> shown;

    @PostConstruct
    void read() {
        if (number == null) {
            shown = corrections.list((getPage() - 1) * ON_A_PAGE, ON_A_PAGE + 1);
        } else if (number.matches("[1-9]\\d{0,17}")) {
            one = corrections.get(Long.parseLong(number));
            shown = List.of(one);
        } else {
            throw new NotFound("correction", number);
        }
    }

    /** The one that was asked for; null in the log of all. */
    public PublicCorrection getOne() {
        return one;
    }

    /** Those of this page, the latest first. */
    public List<PublicCorrection> getShown() {
        return shown.subList(0, Math.min(shown.size(), ON_A_PAGE));
    }

    /** Whether there are earlier ones. */
    public boolean isMore() {
        return shown.size() > ON_A_PAGE;
    }

    /** Which page this is, the first being 1. */
    public int getPage() {
        return ListPage.asked(page);
    }
}
