package org.opengov.tracker.cut;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The bytes of a cut, apart from it, so that lists of cuts never load them. */
@Entity
@Table(name = "plan_cut_data")
public class CutData {

    @Id
    @Column(name = "cut_id")
    private Long cut;

    private byte[] content;

    protected CutData() {}

    CutData(Long cut, CanonicalData data) {
        this.cut = cut;
        this.content = data.bytes();
    }

    /** The id of the cut. */
    public Long getCut() {
        return cut;
    }

    CanonicalData data() {
        return new CanonicalData(content);
    }
}
