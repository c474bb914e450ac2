package org.opengov.tracker.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The legal act that adopted a plan. */
@Embeddable
public class LegalAct {

    @Column(name = "order_number")
    private String number;

    @Column(name = "order_day")
    private EdtfDate day;

    @Column(name = "order_issuer")
    private String issuer;

    @Column(name = "order_note")
    private String note;

    protected LegalAct() {}

    /** An act; texts are null and the day unknown where the sources do not say. */
    public LegalAct(String number, EdtfDate day, String issuer, String note) {
        this.number = number;
        this.day = day;
        this.issuer = issuer;
        this.note = note;
    }

    /** Whether anything of it is known; of a draft nothing is. */
    public boolean isStated() {
        return number != null || day.isDated() || issuer != null || note != null;
    }

    /** Its number, as text; null where unknown. */
    public String getNumber() {
        return number;
    }

    /** The day it was issued, as said. */
    public EdtfDate getDay() {
        return day;
    }

    /** Who issued it; null where unknown. */
    public String getIssuer() {
        return issuer;
    }

    /** What else the sources say of it, such as later changes; null where nothing. */
    public String getNote() {
        return note;
    }
}
