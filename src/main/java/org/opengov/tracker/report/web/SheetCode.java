package org.opengov.tracker.report.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.opengov.tracker.report.QrCode;

/** The code on a printed sheet that leads a camera to the page it was printed from. */
@Named
@ApplicationScoped
public class SheetCode {

    /** More would not fit on one page beside the rest. */
    private static final int MOST_STEPS = 7;

    /** How many milestones a sheet has room for. */
    public int getMostSteps() {
        return MOST_STEPS;
    }

    /** The code of a full address. */
    public QrCode of(String address) {
        return QrCode.of(address);
    }
}
