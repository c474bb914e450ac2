package org.opengov.tracker._support;

import java.util.List;
import org.opengov.tracker.commitment.CommitmentTemplate;
import org.opengov.tracker.commitment.CommitmentText;
import org.opengov.tracker.plan.EdtfDate;

/** The words of a commitment of which a source says no more than a test needs. */
public final class CommitmentWords {

    private final String number;
    private final String ogpId;
    private final String title;
    private boolean inferred;
    private String summary;
    private EdtfDate starts = EdtfDate.UNKNOWN;
    private EdtfDate due = EdtfDate.UNKNOWN;
    private String dueInSource;
    private String dateNote;
    private String indicator;
    private List<String> policyTags = List.of();
    private List<String> sources = List.of();
    private CommitmentTemplate template = CommitmentTemplate.EMPTY;

    /** One without dates. */
    public CommitmentWords(String number, String ogpId, String title) {
        this.number = number;
        this.ogpId = ogpId;
        this.title = title;
    }

    /** Its id was inferred and not seen. */
    public CommitmentWords inferred() {
        inferred = true;
        return this;
    }

    public CommitmentWords summary(String told) {
        summary = told;
        return this;
    }

    public CommitmentWords from(EdtfDate first, EdtfDate last) {
        starts = first;
        due = last;
        return this;
    }

    public CommitmentWords from(String first, String last) {
        return from(EdtfDate.of(first), EdtfDate.of(last));
    }

    public CommitmentWords dueInSource(String told) {
        dueInSource = told;
        return this;
    }

    public CommitmentWords dateNote(String told) {
        dateNote = told;
        return this;
    }

    public CommitmentWords indicator(String told) {
        indicator = told;
        return this;
    }

    public CommitmentWords policyTag(String told) {
        policyTags = List.of(told);
        return this;
    }

    public CommitmentWords source(String address) {
        sources = List.of(address);
        return this;
    }

    public CommitmentWords template(CommitmentTemplate told) {
        template = told;
        return this;
    }

    /** What was said so far. */
    public CommitmentText text() {
        return new CommitmentText(
                number,
                ogpId,
                null,
                inferred,
                null,
                title,
                null,
                summary,
                null,
                null,
                starts,
                due,
                null,
                dueInSource,
                dateNote,
                indicator,
                policyTags,
                sources,
                template);
    }
}
