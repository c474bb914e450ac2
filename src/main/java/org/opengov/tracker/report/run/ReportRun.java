package org.opengov.tracker.report.run;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.platform.Versioned;
import org.opengov.tracker.report.ReportOrder;

/**
 * The making of one report, from the asking to the file. As long as it is under way, or done and its file is there, it stands
 * for its order: whoever asks for the same is given this one.
 */
@Entity
@Table(name = "report_run")
public class ReportRun extends Versioned {

    @Embedded
    private StoredOrder wanted;

    @Column(name = "current_key")
    private String currentKey;

    @Enumerated(EnumType.STRING)
    private RunState state = RunState.WAITING;

    @Column(name = "steps_done")
    private int stepsDone;

    @Column(name = "steps_all")
    private int stepsAll;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Embedded
    private Heartbeat heartbeat = new Heartbeat();

    @Column(name = "failure_key")
    private String failureKey;

    @Column(name = "failure_detail")
    private String failureDetail;

    @Column(name = "file_name")
    private String fileName;

    private Long size;
    private String sha256;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    @ElementCollection
    @CollectionTable(name = "report_requester", joinColumns = @JoinColumn(name = "run_id"))
    @OrderBy("askedAt, login")
    private List<Requester> requesters = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "report_reader", joinColumns = @JoinColumn(name = "run_id"))
    @Column(name = "login")
    private Set<String> readers = new HashSet<>();

    protected ReportRun() {}

    ReportRun(ReportOrder order, String key, String login, Instant now) {
        this.wanted = new StoredOrder(order);
        this.currentKey = key;
        this.fileName = order.fileName();
        this.askedBy = login;
        this.askedAt = now;
        this.requesters.add(new Requester(login, now));
    }

    /** Somebody asks for the same. */
    void join(String login, Instant now) {
        if (!isAskedBy(login)) {
            requesters.add(new Requester(login, now));
        }
    }

    /** Somebody does not want it any more; answers whether nobody else does, and it is cancelled. */
    boolean leave(String login, Instant now) {
        if (!state.isUnderWay()) {
            throw RuleBroken.of("report.run.over");
        }
        boolean last = letGo(login);
        if (last) {
            end(RunState.CANCELLED, now);
            currentKey = null;
        }
        return last;
    }

    /** Somebody does not need its file any more; answers whether nobody else does, and it is to be deleted. */
    boolean forget(String login, Instant now) {
        if (!hasFile()) {
            throw RuleBroken.of("report.run.noFile");
        }
        if (publishedAt != null) {
            throw RuleBroken.of("report.run.published");
        }
        boolean last = letGo(login);
        if (last) {
            loseFile(now);
        }
        return last;
    }

    /** Whoever was the last stays written down: the list names who asked. */
    private boolean letGo(String login) {
        if (!isAskedBy(login)) {
            throw RuleBroken.of("report.run.notYours");
        }
        if (requesters.size() == 1) {
            return true;
        }
        requesters.removeIf(each -> each.getLogin().equals(login));
        return false;
    }

    /** Everybody may have its file from now on; none that is made of no cut, for its figures would not last. */
    void publish(Instant now) {
        if (!hasFile()) {
            throw RuleBroken.of("report.run.noFile");
        }
        if (getOrder().cut() == null) {
            throw RuleBroken.of("report.run.publish.noCut");
        }
        publishedAt = publishedAt == null ? now : publishedAt;
    }

    /** Notes that its file is deleted. */
    void loseFile(Instant now) {
        deletedAt = now;
        currentKey = null;
    }

    /** Lets these have the file, whatever their role. */
    void share(Collection<String> logins) {
        readers.addAll(logins);
    }

    boolean isRunningOn(String candidate) {
        return state == RunState.RUNNING && heartbeat.isOf(candidate);
    }

    /** Whether its server has said nothing since then. */
    boolean isLost(Instant alive) {
        return state == RunState.RUNNING && heartbeat.isBefore(alive);
    }

    void finish(WrittenFile file, Instant now) {
        size = file.size();
        sha256 = file.sha256();
        stepsDone = stepsAll;
        end(RunState.DONE, now);
    }

    void fail(Failure failure, Instant now) {
        failureKey = failure.key();
        failureDetail = failure.detail();
        currentKey = null;
        end(RunState.FAILED, now);
    }

    /** The server that made it is lost: another one begins anew, once. */
    void loseServer(Instant now) {
        if (heartbeat.lose()) {
            fail(Failure.LOST, now);
        } else {
            state = RunState.WAITING;
            stepsDone = 0;
            stepsAll = 0;
            beganAt = null;
            heartbeat.stop();
        }
    }

    private void end(RunState last, Instant now) {
        state = last;
        endedAt = now;
        heartbeat.stop();
    }

    /** When it was published; null where it is for those who asked only. */
    public Instant getPublishedAt() {
        return publishedAt;
    }

    /** What is to be made. */
    public ReportOrder getOrder() {
        return wanted.order();
    }

    /** How it stands. */
    public RunState getState() {
        return state;
    }

    /** How many steps are done. */
    public int getStepsDone() {
        return stepsDone;
    }

    /** How many steps there are; nought as long as nobody knows. */
    public int getStepsAll() {
        return stepsAll;
    }

    /** Login name of who asked first. */
    public String getAskedBy() {
        return askedBy;
    }

    /** When it was asked for first. */
    public Instant getAskedAt() {
        return askedAt;
    }

    /** When it was done, failed or was cancelled; null before. */
    public Instant getEndedAt() {
        return endedAt;
    }

    /** Key of the text that says why it failed; null where it did not. */
    public String getFailureKey() {
        return failureKey;
    }

    /** What is filled into that text. */
    public List<String> getFailureArguments() {
        return failureKey == null ? List.of() : new Failure(failureKey, failureDetail).arguments();
    }

    /** The name of its file. */
    public String getFileName() {
        return fileName;
    }

    /** How many bytes its file has; null before it is done. */
    public Long getSize() {
        return size;
    }

    /** The checksum of its file, in lower-case hexadecimal; null before it is done. */
    public String getSha256() {
        return sha256;
    }

    /** Whether its file can be had. */
    public boolean hasFile() {
        return state == RunState.DONE && deletedAt == null;
    }

    /** When its file was deleted; null where it was not. */
    public Instant getDeletedAt() {
        return deletedAt;
    }

    /** Everybody who asked for it and has not left it, who asked first first. */
    public List<Requester> getRequesters() {
        return List.copyOf(requesters);
    }

    /** Whether somebody is among those who asked. */
    public boolean isAskedBy(String login) {
        return requesters.stream().anyMatch(each -> each.getLogin().equals(login));
    }

    /** Whether it was sent to somebody. */
    public boolean isSharedWith(String login) {
        return readers.contains(login);
    }
}
