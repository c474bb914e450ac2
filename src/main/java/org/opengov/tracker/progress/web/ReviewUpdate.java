package org.opengov.tracker.progress.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.web.Redirect;
import org.opengov.tracker.progress.ProgressUpdate;
import org.opengov.tracker.progress.Review;
import org.opengov.tracker.progress.ReviewState;

/**
 * One update before a coordinator, held against what the milestone last said in public. The form carries the version
 * that was looked at: what changed meanwhile is never published unseen.
 */
@Named
@RequestScoped
public class ReviewUpdate {

    @Inject
    private Review review;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private Redirect redirect;

    @Inject
    @Param(pathIndex = 0)
    private Long id;

    @Inject
    @Param(name = "review-form:version")
    private String sent;

    private ProgressUpdate update;
    private ProgressUpdate last;
    private long looked;
    private String returnReason;

    @PostConstruct
    void open() {
        if (id == null) {
            throw new NotFound("update", "without a number");
        }
        update = review.get(id, caller.get());
        last = review.findLast(update, caller.get()).orElse(null);
    }

    /** Makes it public. */
    public void publish() {
        review.publish(id, looked, caller.get());
        redirect.to("/desk/review", "review.published", update.getMilestone().getOgpId());
    }

    /** Hands it back with the reason. */
    public void returnToOfficer() {
        review.returnToOfficer(id, looked, returnReason, caller.get());
        redirect.to("/desk/review", "review.returned", update.getMilestone().getOgpId());
    }

    /** Field by field what was said last and what is said now. */
    public List<Difference> getDifferences() {
        return Difference.between(last == null ? null : last.getStatement(), update.getStatement());
    }

    /** Whether there is something to decide; what was just sent is looked at whatever happened meanwhile. */
    public boolean isOpen() {
        return sent != null || update.getState() == ReviewState.SUBMITTED;
    }

    /** Whether the coordinator wrote it, and so may not review it. */
    public boolean isOwn() {
        return update.getAuthor().equals(caller.get().login());
    }

    public ProgressUpdate getUpdate() {
        return update;
    }

    /** What the milestone last said in public; null where nothing. */
    public ProgressUpdate getLast() {
        return last;
    }

    /** The version on the page. */
    public long getVersion() {
        return update.getVersion();
    }

    public void setVersion(long version) {
        this.looked = version;
    }

    public String getReturnReason() {
        return returnReason;
    }

    public void setReturnReason(String returnReason) {
        this.returnReason = returnReason;
    }
}
