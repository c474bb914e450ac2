package org.opengov.tracker.progress.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Utils;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.Money;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.web.Redirect;
import org.opengov.tracker.progress.EvidenceLimits;
import org.opengov.tracker.progress.ProgressDraft;
import org.opengov.tracker.progress.ProgressUpdate;
import org.opengov.tracker.progress.ProgressUpdates;
import org.opengov.tracker.progress.ProgressUpdates.Place;
import org.opengov.tracker.progress.ReviewState;
import org.opengov.tracker.progress.Worklists;
import org.opengov.tracker.progress.Worklists.Sheet;

/**
 * The form by which an officer reports on a milestone. The address names milestone and period; the form carries only
 * what was typed and the version it began from, so it can be sent however long it was open and whatever became of the
 * session meanwhile. Nothing that it carries is trusted: the door asks for the rights and holds the version against
 * what is stored.
 */
@Named
@RequestScoped
public class ProgressEdit {

    @Inject
    private Worklists worklists;

    @Inject
    private ProgressUpdates updates;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private Redirect redirect;

    @Inject
    private EvidenceLimits limits;

    @Inject
    @Param(pathIndex = 0)
    private String milestone;

    @Inject
    @Param
    private String period;

    /** What the form was opened on; null unless the form was sent, empty where nothing was stored then. */
    @Inject
    @Param(name = "progress-form:version")
    private String sent;

    private ProgressForm form;
    private final EvidenceForm evidence = new EvidenceForm();
    private Sheet sheet;
    private Long version;
    private Long seen;

    @PostConstruct
    void open() {
        if (milestone == null || period == null) {
            throw new NotFound("progress form", milestone + " " + period);
        }
        refresh();
        version = sent == null ? storedVersion() : parsed(sent);
        form = new ProgressForm(Money.currencyOf(plan().getCountryCode()).orElse(null));
        if (sheet.underWay() != null) {
            form.fill(sheet.underWay());
        } else {
            correctable().ifPresent(published -> form.setCorrects(published.getId()));
        }
    }

    /** Saves what was typed as a draft, and adds the evidence. */
    public void save() {
        keep();
        redirect.to(path(), "progress.saved");
    }

    /** Saves what was typed over what someone else saved meanwhile and the sender has seen. */
    public void saveOver() {
        version = seen;
        save();
    }

    /** Saves and hands in. */
    public void submit() {
        if (!evidence.isEmpty()) {
            keep();
        }
        updates.submit(place(), form.toDraft(), version, officer());
        redirect.to("/desk?period=" + Utils.encodeURL(period), "progress.submitted", milestone);
    }

    /** Takes it back before a coordinator has looked at it. */
    public void withdraw() {
        updates.withdraw(sheet.underWay().getId(), version, officer());
        redirect.to(path(), "progress.withdrawn");
    }

    /** Takes a link or file off; what was typed is saved with it. */
    public void remove(Long evidenceId) {
        keep();
        updates.removeEvidence(sheet.underWay().getId(), evidenceId, officer());
        redirect.to(path(), "progress.evidence.removed");
    }

    /** Whether someone else saved since this form was opened. */
    public boolean isOutdated() {
        return !Objects.equals(version, storedVersion());
    }

    /** Whether the form is shown: not while a coordinator has the update, but never take away what was just sent. */
    public boolean isWritable() {
        return sent != null || !isSubmitted();
    }

    /** Whether a coordinator has the update. */
    public boolean isSubmitted() {
        return sheet.underWay() != null && sheet.underWay().getState() == ReviewState.SUBMITTED;
    }

    /** The degrees an agency may report. */
    public List<Completion> getDegrees() {
        return Stream.of(Completion.values()).filter(Completion::isReportable).toList();
    }

    /** The published updates of this period, which are those that can be corrected here; the newest first. */
    public List<ProgressUpdate> getCorrectable() {
        return sheet.published().stream()
                .filter(update -> update.getPeriod().getCode().equals(period))
                .toList();
    }

    public Sheet getSheet() {
        return sheet;
    }

    public ProgressForm getForm() {
        return form;
    }

    public EvidenceForm getEvidence() {
        return evidence;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    /** The version that stands stored beside the form, to be saved over. */
    public Long getSeen() {
        return storedVersion();
    }

    public void setSeen(Long seen) {
        this.seen = seen;
    }

    /** How long one text may be. */
    public int getLongest() {
        return ProgressDraft.LONGEST;
    }

    /** Which files are taken. */
    public EvidenceLimits getLimits() {
        return limits;
    }

    private void keep() {
        updates.save(place(), form.toDraft(), version, officer());
        refreshVersion();
        try {
            attach(sheet.underWay().getId());
        } finally {
            refreshVersion();
        }
    }

    private void attach(Long id) {
        if (evidence.hasLink()) {
            updates.addLink(id, evidence.toLink(), officer());
        }
        for (Part file : evidence.chosen()) {
            byte[] content = EvidenceForm.read(file, limits.maxBytes());
            updates.addFile(id, file.getSubmittedFileName(), content, officer());
        }
    }

    private void refreshVersion() {
        refresh();
        version = storedVersion();
    }

    private void refresh() {
        sheet = worklists.get(place(), officer());
    }

    private Long storedVersion() {
        return sheet.underWay() == null ? null : sheet.underWay().getVersion();
    }

    private Optional<ProgressUpdate> correctable() {
        return getCorrectable().stream().findFirst();
    }

    private ActionPlan plan() {
        return sheet.period().getPlan();
    }

    private static Long parsed(String number) {
        return number.matches("\\d{1,18}") ? Long.valueOf(number) : null;
    }

    private Place place() {
        return new Place(milestone, period);
    }

    private Officer officer() {
        return caller.get();
    }

    private String path() {
        return "/desk/progress-edit/" + Utils.encodeURL(milestone) + "?period=" + Utils.encodeURL(period);
    }
}
