package org.opengov.tracker.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Something known of a plan that is read and never computed with. */
@Embeddable
public class PlanFact {

    /** What a fact is about. */
    public enum Kind {
        REPORTING_RULE,
        NOTE,
        /** A report of the IRM on the plan. */
        IRM_REPORT,
        /** How the plan was drawn up, as the OGP's process data says; the text is "step: answer". */
        IRM_PROCESS,
        /** Where the country stood with the OGP on a day. */
        OGP_STATUS,
        /** An address that the plan's facts come from. */
        SOURCE
    }

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "happened", nullable = false)
    private EdtfDate day;

    @Column(nullable = false)
    private String text;

    protected PlanFact() {}

    /** A fact; its day is unknown where it has none. */
    public PlanFact(Kind kind, EdtfDate day, String text) {
        this.kind = kind;
        this.day = day;
        this.text = text;
    }

    /** What it is about. */
    public Kind getKind() {
        return kind;
    }

    /** When it was so, as said. */
    public EdtfDate getDay() {
        return day;
    }

    /** The fact in the plan's language. */
    public String getText() {
        return text;
    }
}
