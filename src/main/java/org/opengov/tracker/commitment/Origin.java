package org.opengov.tracker.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How a commitment's facts are known, with the sources' own writing; null where they do not say. */
@Embeddable
public class Origin {

    @Column(name = "ogp_id_basis")
    private String ogpIdBasis;

    @Column(name = "ogp_id_inferred")
    private boolean ogpIdInferred;

    @Column(name = "irm_case_number")
    private String irmCaseNumber;

    @Column(name = "title_in_source")
    private String title;

    @Column(name = "lead_in_source")
    private String lead;

    @Column(name = "supporting_in_source")
    private String supporting;

    @Column(name = "starts_in_source")
    private String starts;

    @Column(name = "due_in_source")
    private String due;

    @Column(name = "date_note")
    private String dateNote;

    protected Origin() {}

    Origin(CommitmentText text) {
        ogpIdBasis = text.ogpIdBasis();
        ogpIdInferred = text.ogpIdInferred();
        irmCaseNumber = text.irmCaseNumber();
        title = text.titleInSource();
        lead = text.leadInSource();
        supporting = text.supportingInSource();
        starts = text.startsInSource();
        due = text.dueInSource();
        dateNote = text.dateNote();
    }

    /** How the OGP id is known; null where it needs no saying. */
    public String getOgpIdBasis() {
        return ogpIdBasis;
    }

    /** Whether the OGP id was inferred rather than seen. */
    public boolean isOgpIdInferred() {
        return ogpIdInferred;
    }

    /** The IRM's own number of the case. */
    public String getIrmCaseNumber() {
        return irmCaseNumber;
    }

    /** The title letter by letter as the source has it. */
    public String getTitle() {
        return title;
    }

    /** The lead as the source writes it. */
    public String getLead() {
        return lead;
    }

    /** The supporting bodies as the source writes them. */
    public String getSupporting() {
        return supporting;
    }

    /** The start letter by letter as the source has it. */
    public String getStarts() {
        return starts;
    }

    /** The due date letter by letter as the source has it. */
    public String getDue() {
        return due;
    }

    /** What a reader must know of the dates. */
    public String getDateNote() {
        return dateNote;
    }
}
