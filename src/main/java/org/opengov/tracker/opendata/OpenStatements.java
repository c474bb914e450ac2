package org.opengov.tracker.opendata;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.opengov.tracker.linkcheck.LinkChecks;
import org.opengov.tracker.linkcheck.LinkState;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.Settings;
import org.opengov.tracker.progress.ProgressUpdate;
import org.opengov.tracker.progress.UpdateFilter;
import org.opengov.tracker.progress.UpdateLists;
import org.opengov.tracker.scoreboard.PlanRecord;
import org.opengov.tracker.scoreboard.ScoreboardQuery;

/** What agencies and others have said in public, as lists, filtered and in parts. */
@ApplicationScoped
@Transactional
public class OpenStatements {

    @Inject
    Plans plans;

    @Inject
    UpdateLists updates;

    @Inject
    LinkChecks links;

    @Inject
    ScoreboardQuery record;

    @Inject
    Settings settings;

    private Site site;

    @PostConstruct
    void begin() {
        site = new Site(settings.publicAddress());
    }

    /** The updates of a plan published up to that day, the newest first. */
    public Slice<UpdateData> listUpdates(String plan, Wanted wanted) {
        plans.get(plan);
        UpdateFilter filter = new UpdateFilter(
                plan,
                wanted.asOf(),
                wanted.filter().theme(),
                wanted.filter().agency(),
                wanted.filter().completion(),
                wanted.period(),
                wanted.since());
        Range range = wanted.range();
        if (range.equals(Range.ALL)) {
            List<UpdateData> rows = told(updates.list(filter));
            return new Slice<>(rows, rows.size());
        }
        UpdateLists.Part part = updates.part(filter, range.first(), range.count());
        return new Slice<>(told(part.updates()), part.of());
    }

    private List<UpdateData> told(List<ProgressUpdate> said) {
        Map<String, LinkState> known = links.mapKnown();
        return said.stream().map(update -> UpdateData.of(update, known, site)).toList();
    }

    /** The assessments of a plan published up to that day: by commitment in the plan's order, the latest first. */
    public Slice<AssessmentData> listAssessments(String plan, Wanted wanted) {
        PlanRecord all = record.read(plan, wanted.asOf());
        return Slice.of(
                all.commitments().stream()
                        .filter(commitment -> OpenLists.isOf(commitment, wanted))
                        .flatMap(commitment -> all.assessmentsOf(commitment).stream())
                        .filter(assessment -> wanted.voice() == null || wanted.voice() == assessment.getVoice())
                        .filter(assessment -> wanted.filter().completion() == null
                                || wanted.filter().completion() == assessment.getCompletion())
                        .filter(assessment -> wanted.changed(assessment.getRecordedAt()))
                        .map(AssessmentData::of),
                wanted.range());
    }
}
