package org.opengov.tracker.linkcheck;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.opengov.tracker.platform.Sha256;
import org.opengov.tracker.platform.Versioned;

/**
 * One address that evidence links to, with what came of trying it. It counts as dead after two nights in a row in which it
 * led nowhere: one night is any server's right. A night in which nothing could be told changes nothing.
 */
@Entity
@Table(name = "link_check")
public class LinkCheck extends Versioned {

    private static final int NIGHTS_UNTIL_DEAD = 2;

    @Column(name = "address_hash")
    private String addressHash;

    private String address;

    @Enumerated(EnumType.STRING)
    private LinkAnswer answer;

    @Column(name = "http_status")
    private Integer httpStatus;

    private Boolean reachable;
    private int failures;

    @Column(name = "failing_since")
    private LocalDate failingSince;

    @Column(name = "failed_on")
    private LocalDate failedOn;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    protected LinkCheck() {}

    /** An address that was never tried. */
    LinkCheck(String address, Instant dueAt) {
        this.address = address;
        this.addressHash = hash(address);
        this.dueAt = dueAt;
    }

    /**
     * Notes what came of trying it.
     *
     * @param due when to try it again
     * @return whether what is told of it changed
     */
    boolean take(Outcome outcome, ZonedDateTime now, Instant due) {
        LinkState before = state(now.getZone());
        answer = outcome.answer();
        httpStatus = outcome.status();
        checkedAt = now.toInstant();
        dueAt = due;
        if (answer == LinkAnswer.REACHED) {
            reachable = true;
            failures = 0;
            failingSince = null;
            failedOn = null;
        } else if (answer.isFailure()) {
            fail(now.toLocalDate());
        }
        return !Objects.equals(before, state(now.getZone()));
    }

    private void fail(LocalDate day) {
        if (!day.equals(failedOn)) {
            failures++;
        }
        failedOn = day;
        failingSince = failingSince == null ? day : failingSince;
        if (failures >= NIGHTS_UNTIL_DEAD) {
            reachable = false;
        }
    }

    /** What is told of it; null where nothing is known yet. */
    LinkState state(ZoneId zone) {
        if (reachable == null) {
            return null;
        }
        return reachable
                ? LinkState.REACHABLE
                : new LinkState(false, failingSince, LocalDate.ofInstant(checkedAt, zone), answer);
    }

    /** The key by which an address is kept once, however long it is. */
    static String hash(String address) {
        return Sha256.of(address);
    }

    /** Where the link leads. */
    public String getAddress() {
        return address;
    }

    /** What came of trying it last; null where it never was. */
    public LinkAnswer getAnswer() {
        return answer;
    }

    /** The HTTP status of the last answer; null where no server answered. */
    public Integer getHttpStatus() {
        return httpStatus;
    }

    /** When it was tried last; null where it never was. */
    public Instant getCheckedAt() {
        return checkedAt;
    }

    /** When it is to be tried again. */
    public Instant getDueAt() {
        return dueAt;
    }
}
