package org.opengov.tracker.cut;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.platform.Versioned;

/**
 * A frozen copy of everything public of a plan as of a day. It never changes again; where it proves wrong, a new one is
 * made that names it and says why.
 */
@Entity
@Table(name = "plan_cut")
public class Cut extends Versioned {

    /** The longest reason that is kept. */
    public static final int LONGEST_REASON = 2000;

    @ManyToOne(optional = false)
    @JoinColumn(name = "plan_id")
    private ActionPlan plan;

    private int number;

    @Column(name = "told_for")
    private LocalDate day;

    private long revision;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    @OneToOne
    @JoinColumn(name = "corrects_id")
    private Cut corrects;

    private String reason;
    private String sha256;
    private long size;

    protected Cut() {}

    /** What is frozen: the bytes, and the record they were made of. */
    record Frozen(CanonicalData data, long revision, LocalDate day) {}

    /** The cut that this one stands for instead, and why; {@code cut} is null for none. */
    record Correction(Cut cut, String reason) {}

    /** By whom and when. */
    record Made(Officer by, Instant at) {}

    Cut(ActionPlan plan, int number, Frozen frozen, Correction correction, Made made) {
        this.plan = plan;
        this.number = number;
        this.day = frozen.day();
        this.revision = frozen.revision();
        this.madeAt = made.at();
        this.madeBy = made.by().login();
        this.corrects = correction.cut();
        this.reason = required(correction.reason(), corrects != null);
        this.sha256 = frozen.data().sha256();
        this.size = frozen.data().size();
    }

    /**
     * A reason as it is kept.
     *
     * @throws RuleBroken when it is too long, or owed and not there
     */
    static String required(String reason, boolean owed) {
        String said = reason == null ? "" : reason.strip();
        if (owed && said.isEmpty()) {
            throw RuleBroken.at("reason", "cut.reason.missing");
        }
        if (said.length() > LONGEST_REASON) {
            throw RuleBroken.at("reason", "cut.reason.long", LONGEST_REASON);
        }
        return said;
    }

    /** What tells it from all others. */
    public CutMark mark() {
        return new CutMark(plan.getCode(), number, day, sha256, corrects == null ? null : corrects.number, reason);
    }

    /** Whether another cut of its plan corrects it. Told by number: two reads have two objects for one cut. */
    boolean isCorrectedBy(Cut other) {
        return other.corrects != null && other.corrects.number == number;
    }

    /** The plan that it is of. */
    public ActionPlan getPlan() {
        return plan;
    }

    /** Its number among the cuts of its plan. */
    public int getNumber() {
        return number;
    }

    /** The day that it is told for. */
    public LocalDate getDay() {
        return day;
    }

    /** The plan's revision that it was read at. */
    public long getRevision() {
        return revision;
    }

    /** When it was frozen. */
    public Instant getMadeAt() {
        return madeAt;
    }

    /** Login name of who froze it. */
    public String getMadeBy() {
        return madeBy;
    }

    /** The cut that it corrects; null for none. */
    public Cut getCorrects() {
        return corrects;
    }

    /** Why it was made; empty where nothing was said. */
    public String getReason() {
        return reason;
    }

    /** Checksum of its canonical data, in lower-case hexadecimal. */
    public String getSha256() {
        return sha256;
    }

    /** How many bytes its canonical data has. */
    public long getSize() {
        return size;
    }
}
