package org.opengov.tracker.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.opengov.tracker.assessment.Assessment;
import org.opengov.tracker.assessment.Assessments;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.linkcheck.LinkChecks;
import org.opengov.tracker.linkcheck.LinkState;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.LongRows;
import org.opengov.tracker.progress.UpdateFilter;
import org.opengov.tracker.progress.UpdateLists;

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
    Commitments commitments;

    @Inject
    Assessments assessments;

    @Inject
    UpdateRows updateRows;

    /**
     * The updates of a plan published up to that day, the newest first. Where they are many, they are read while somebody
     * goes through them.
     */
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
        Map<String, LinkState> known = links.mapKnown();
        UpdateLists.Part part = updates.part(filter, range.first(), range.count());
        List<UpdateData> rows = new LongRows<>(part.ids(), UpdateLists.AT_ONCE, some -> updateRows.read(some, known));
        return new Slice<>(part.ids().size() > UpdateLists.AT_ONCE ? rows : List.copyOf(rows), part.of());
    }

    /** The assessments of a plan published up to that day: by commitment in the plan's order, the latest first. */
    public Slice<AssessmentData> listAssessments(String plan, Wanted wanted) {
        plans.get(plan);
        Map<String, List<Assessment>> said = assessments.mapOfPlan(plan, wanted.asOf());
        return Slice.of(
                commitments.listOfPlan(plan).stream()
                        .filter(commitment -> OpenLists.isOf(commitment, wanted))
                        .flatMap(commitment -> said.getOrDefault(commitment.getOgpId(), List.of()).stream())
                        .filter(assessment -> wanted.voice() == null || wanted.voice() == assessment.getVoice())
                        .filter(assessment -> wanted.filter().completion() == null
                                || wanted.filter().completion() == assessment.getCompletion())
                        .filter(assessment -> wanted.changed(assessment.getRecordedAt()))
                        .map(AssessmentData::of),
                wanted.range());
    }
}
