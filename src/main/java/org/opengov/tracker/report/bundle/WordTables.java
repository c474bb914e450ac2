package org.opengov.tracker.report.bundle;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opengov.tracker.assessment.DidItOpenGovernment;
import org.opengov.tracker.assessment.PotentialImpact;
import org.opengov.tracker.assessment.Review;
import org.opengov.tracker.assessment.Specificity;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.AmendedField;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.cut.PublicRecord.AmendmentRow;
import org.opengov.tracker.cut.PublicRecord.AssessmentRow;
import org.opengov.tracker.cut.PublicRecord.CommitmentBlock;
import org.opengov.tracker.cut.PublicRecord.EvidenceRow;
import org.opengov.tracker.cut.PublicRecord.UpdateRow;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.StatusReport;
import org.opengov.tracker.report.bundle.BundleTables.Part;

/** The tables on what was said and decided: updates with their evidence, assessments, amendments. */
final class WordTables {

    private final StatusReport report;
    private final Messages messages;

    WordTables(StatusReport report, Messages messages) {
        this.report = report;
        this.messages = messages;
    }

    List<Table<?>> all() {
        return List.of(updates(), evidence(), assessments(), amendments());
    }

    private Table<UpdateRow> updates() {
        return Table.ofUpdates("updates", messages, report.updates(), Stream::of)
                .text("update", update -> id(update.id()))
                .text("milestone", UpdateRow::milestoneId)
                .always()
                .text("commitment", UpdateRow::commitmentId)
                .always()
                .text("number", UpdateRow::commitmentNumber)
                .text("milestone_title", UpdateRow::milestoneTitle)
                .text("agency", UpdateRow::agencyCode)
                .text("agency_name", UpdateRow::agency)
                .text("period", UpdateRow::period)
                .always()
                .day("published_on", UpdateRow::published)
                .yesNo("nil", UpdateRow::nil)
                .yesNo("late", UpdateRow::late)
                .text("corrects", update -> id(update.corrects()))
                .text("nil_reason", UpdateRow::nilReason)
                .scale("completion", Completion.class, UpdateRow::completion)
                .day("completed_on", UpdateRow::completedOn)
                .text("done", UpdateRow::done)
                .text("challenges", UpdateRow::challenges)
                .text("next_steps", UpdateRow::nextSteps)
                .decimal(
                        "spent",
                        update -> update.spent() == null ? null : update.spent().amount())
                .text(
                        "spent_currency",
                        update -> update.spent() == null ? null : update.spent().currency())
                .key("update")
                .refersTo("milestones", "milestone", "milestone")
                .refersTo("commitments", "commitment", "commitment")
                .refersTo("agencies", "agency", "agency")
                .refersTo("periods", "period", "period")
                .refersTo("updates", "corrects", "update");
    }

    private static String id(Long id) {
        return id == null ? null : id.toString();
    }

    /** What backs an update, with its place among what backs it, counted from 1. */
    private record Proof(String update, int position, EvidenceRow it) {}

    private Table<Proof> evidence() {
        return Table.ofUpdates("evidence", messages, report.updates(), WordTables::proofs)
                .text("update", Proof::update)
                .whole("position", Proof::position)
                .text("title", proof -> proof.it().title())
                .text("source", proof -> report.addressOf(proof.it().address()))
                .text("sha256", proof -> proof.it().sha256())
                .key("update", "position")
                .refersTo("updates", "update", "update");
    }

    private static Stream<Proof> proofs(UpdateRow update) {
        return IntStream.range(0, update.evidence().size())
                .mapToObj(index ->
                        new Proof(id(update.id()), index + 1, update.evidence().get(index)));
    }

    private Table<Part<AssessmentRow>> assessments() {
        Function<Part<AssessmentRow>, AssessmentRow> it = Part::it;
        return new Table<Part<AssessmentRow>>(
                        "assessments", messages, () -> BundleTables.parts(report, CommitmentBlock::assessments))
                .text("commitment", Part::of)
                .whole("position", Part::position)
                .scale("voice", Voice.class, it.andThen(AssessmentRow::voice))
                .text("assessor", it.andThen(AssessmentRow::assessor))
                .scale("review", Review.class, it.andThen(AssessmentRow::review))
                .text("period_assessed", it.andThen(AssessmentRow::periodAssessed))
                .date("published", it.andThen(AssessmentRow::published))
                .scale("completion", Completion.class, it.andThen(AssessmentRow::completion))
                .scale("specificity", Specificity.class, it.andThen(AssessmentRow::specificity))
                .scale("potential_impact", PotentialImpact.class, it.andThen(AssessmentRow::potentialImpact))
                .scale("did_it_open_government", DidItOpenGovernment.class, it.andThen(AssessmentRow::didItOpen))
                .list("ogp_values", it.andThen(AssessmentRow::ogpValues).andThen(BundleTables::codes))
                .label(
                        "ogp_values",
                        it.andThen(AssessmentRow::ogpValues).andThen(values -> BundleTables.labels(values, messages)))
                .yesNo("starred", it.andThen(AssessmentRow::starred))
                .text("next_steps", it.andThen(AssessmentRow::nextSteps))
                .text("source", part -> report.addressOf(part.it().source()))
                .key("commitment", "position")
                .refersTo("commitments", "commitment", "commitment");
    }

    private Table<Part<AmendmentRow>> amendments() {
        Function<Part<AmendmentRow>, AmendmentRow> it = Part::it;
        return new Table<Part<AmendmentRow>>(
                        "amendments", messages, () -> BundleTables.parts(report, CommitmentBlock::amendments))
                .text("commitment", Part::of)
                .whole("position", Part::position)
                .text("milestone", it.andThen(AmendmentRow::milestone))
                .scale("field", AmendedField.class, it.andThen(AmendmentRow::field))
                .text("was", it.andThen(AmendmentRow::was))
                .text("became", it.andThen(AmendmentRow::became))
                .text("reason", it.andThen(AmendmentRow::reason))
                .text("act", it.andThen(AmendmentRow::act))
                .day("decided_on", it.andThen(AmendmentRow::decidedOn))
                .key("commitment", "position")
                .refersTo("commitments", "commitment", "commitment")
                .refersTo("milestones", "milestone", "milestone");
    }
}
