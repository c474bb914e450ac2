package org.opengov.tracker.assessment;

/** Whether government practice became more open, on the IRM's five-point scale at the end of term. */
public enum DidItOpenGovernment {
    WORSENED,
    DID_NOT_CHANGE,
    MARGINAL,
    MAJOR,
    OUTSTANDING
}
