package org.opengov.tracker.plan;

/** How far a plan has come on its way from an idea to a promise. */
public enum PlanState {
    /** Being written; only coordinators see it, and everything of it may change. */
    DRAFT,
    /** Promised: public, and from then on changed by amendments only. */
    ADOPTED
}
