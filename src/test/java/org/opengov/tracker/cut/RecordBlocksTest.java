package org.opengov.tracker.cut;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opengov.tracker._support.CommitmentWords;
import org.opengov.tracker._support.Xanadu;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.account.Role;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.agency.Sector;
import org.opengov.tracker.assessment.Assessment;
import org.opengov.tracker.assessment.Review;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.AmendedField;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.CommitmentAgencies;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Milestone;
import org.opengov.tracker.commitment.Milestone.MilestoneText;
import org.opengov.tracker.commitment.RecordedAmendments;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.cut.PublicRecord.AmendmentRow;
import org.opengov.tracker.cut.PublicRecord.AssessmentRow;
import org.opengov.tracker.cut.PublicRecord.CommitmentBlock;
import org.opengov.tracker.cut.PublicRecord.MilestoneRow;
import org.opengov.tracker.cut.PublicRecord.VoiceState;
import org.opengov.tracker.cycle.CellState;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.plan.ReportingPeriod;
import org.opengov.tracker.plan.ReportingPeriod.Slice;
import org.opengov.tracker.progress.ProgressDraft;
import org.opengov.tracker.progress.ProgressUpdate;
import org.opengov.tracker.progress.PublishedUpdates.Reported;
import org.opengov.tracker.progress.UpdateLists.Said;
import org.opengov.tracker.progress.WrittenUpdates;
import org.opengov.tracker.scoreboard.PlanRecord;

/** What a record takes up of a commitment, what it leaves out, and in which order it tells it. */
class RecordBlocksTest {

    private static final LocalDate DAY = LocalDate.of(2014, 6, 30);
    private static final Officer OFFICER = new Officer(1L, "officer", "Officer", Role.OFFICER, "moj", "");
    private static final Officer COORDINATOR = new Officer(2L, "coordinator", "C", Role.COORDINATOR, "", "");

    private final ActionPlan plan = Xanadu.plan("Plan");
    private final ReportingPeriod first = period(2012);
    private final ReportingPeriod second = period(2013);
    private final Agency ministry = new Agency("moj", "Ministry of Justice", Sector.GOVERNMENT, false, List.of());
    private final Agency office = new Agency("office", "Statistics Office", Sector.GOVERNMENT, false, List.of());
    private final Commitment commitment = commitment(ministry);
    private final Milestone draft =
            commitment.addMilestone(List.of(), MilestoneText.of("Draft", EdtfDate.UNKNOWN, EdtfDate.UNKNOWN));
    private final Milestone law = commitment.addMilestone(
            List.of(office, ministry), MilestoneText.of("Law", EdtfDate.UNKNOWN, EdtfDate.of("2015-06")));

    @BeforeEach
    void adopt() {
        plan.adopt(null, LocalDate.of(2012, 9, 5));
    }

    private ReportingPeriod period(int year) {
        return plan.addPeriod(new Slice(
                String.valueOf(year),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                LocalDate.of(year + 1, 1, 15)));
    }

    private Commitment commitment(Agency lead) {
        return new Commitment(
                plan,
                null,
                1,
                new CommitmentAgencies(lead, List.of(), List.of(office)),
                new CommitmentWords("1.1", "XX0001", "Title")
                        .inferred()
                        .from("2012", "2013")
                        .dateNote("Both as in the act")
                        .policyTag("justice")
                        .source("https://source.example")
                        .text());
    }

    @Test
    void whatAVoiceSaysIsThatOfItsScoreboardWhateverElseIsKnown() {
        CommitmentBlock block = block(commitment, List.of(), List.of());

        assertThat(block.voices()).containsOnlyKeys(Voice.values());
        assertThat(block.voices().get(Voice.INDEPENDENT))
                .isEqualTo(new VoiceState(Completion.SUBSTANTIAL, Schedule.OVERDUE, 77, 0.5, "/INDEPENDENT"));
        assertThat(block.voices().get(Voice.GOVERNMENT).source()).isEqualTo("/GOVERNMENT");
        // All who answer for one of its milestones too, as the government's scoreboard has them.
        assertThat(block.agencies()).containsExactly("moj", "office", "parliament");
    }

    @Test
    void whatTheSourcesDoNotSayStaysEmpty() {
        CommitmentBlock block = block(commitment(null), List.of(), List.of());

        assertThat(block.themeNumber()).isEmpty();
        assertThat(block.themeTitle()).isEmpty();
        assertThat(block.lead()).isEmpty();
        assertThat(block.leadAgency()).isEmpty();
        assertThat(block.leadCollective()).isFalse();
        assertThat(block.summary()).isNull();
        assertThat(block.promise().objective()).isNull();
        assertThat(block.supportingAgencies()).containsExactly("Statistics Office");
        assertThat(block.ogpIdInferred()).isTrue();
        assertThat(block.dateNote()).isEqualTo("Both as in the act");
    }

    @Test
    void whatWasDecidedByTheDayCountsAndWhatCameLaterIsLeftOut() {
        RecordedAmendments.record(commitment, law, AmendedField.TITLE, "Act", DAY.minusDays(2));
        RecordedAmendments.record(commitment, null, AmendedField.DUE, "2014-12-31", DAY);
        RecordedAmendments.record(commitment, null, AmendedField.TITLE, "New title", DAY.minusDays(9));
        RecordedAmendments.record(commitment, null, AmendedField.DUE, "2015-12-31", DAY.plusDays(1));

        CommitmentBlock block = block(commitment, List.of(), List.of());

        assertThat(block.amendments())
                .extracting(AmendmentRow::became)
                .as("the oldest decision first, whenever it was recorded")
                .containsExactly("New title", "Act", "2014-12-31");
        assertThat(block.amendments()).extracting(AmendmentRow::milestone).containsExactly(null, "XX0001.2", null);
        assertThat(block.title()).isEqualTo("New title");
        assertThat(block.due()).isEqualTo(EdtfDate.of("2014-12-31"));
        assertThat(block.adoptedDue()).isEqualTo(EdtfDate.of("2013"));
        assertThat(block.replannings()).isEqualTo(1);
        assertThat(block.slipDays()).isEqualTo(365);
        assertThat(block.milestones()).extracting(MilestoneRow::title).containsExactly("Draft", "Act");
    }

    @Test
    void milestonesAreToldInTheirOrderEachWithItsOwn() {
        ProgressUpdate nothingNew = published(draft, second, nil(), LocalDate.of(2014, 1, 20));
        ProgressUpdate begun = published(draft, first, limited(), LocalDate.of(2013, 1, 10));

        CommitmentBlock block = block(commitment, List.of(nothingNew, begun), List.of());

        MilestoneRow reported = block.milestones().get(0);
        assertThat(reported.id()).isEqualTo("XX0001.1");
        assertThat(reported.completion()).isEqualTo(Completion.LIMITED);
        assertThat(reported.lastUpdate())
                .as("that it is as before is an update")
                .isEqualTo("2014-01-20");
        assertThat(reported.cells()).isEqualTo(Map.of("2012", CellState.PUBLISHED));
        assertThat(reported.agencies()).isEmpty();
        assertThat(reported.due()).as("of its commitment").isEqualTo(EdtfDate.of("2013"));
        MilestoneRow silent = block.milestones().get(1);
        assertThat(silent.id()).isEqualTo("XX0001.2");
        assertThat(silent.completion()).isEqualTo(Completion.NO_INFORMATION);
        assertThat(silent.lastUpdate()).isNull();
        assertThat(silent.cells()).isEmpty();
        assertThat(silent.agencies()).containsExactly("Statistics Office", "Ministry of Justice");
        assertThat(silent.agencyCodes()).containsExactly("office", "moj");
        assertThat(silent.due()).as("its own").isEqualTo(EdtfDate.of("2015-06"));
    }

    @Test
    void aMilestoneThatWasGivenUpIsNoMoreThanThatWhateverWasReported() {
        ProgressUpdate begun = published(draft, first, limited(), LocalDate.of(2013, 1, 10));
        RecordedAmendments.record(commitment, draft, AmendedField.WITHDRAWN, "true", DAY);

        MilestoneRow row =
                block(commitment, List.of(begun), List.of()).milestones().get(0);

        assertThat(row.completion()).isEqualTo(Completion.WITHDRAWN);
        assertThat(row.lastUpdate()).isEqualTo("2013-01-10");
    }

    @Test
    void assessmentsAreToldInTheOrderOfTheRecordWithWhatTheyLeaveOpen() {
        Assessment end = assessed(Review.END_OF_TERM, LocalDate.of(2014, 5, 1));
        Assessment midterm = assessed(Review.MIDTERM, LocalDate.of(2013, 9, 1));

        List<AssessmentRow> rows =
                block(commitment, List.of(), List.of(end, midterm)).assessments();

        assertThat(rows).extracting(AssessmentRow::review).containsExactly(Review.END_OF_TERM, Review.MIDTERM);
        assertThat(rows.get(0).specificity()).isNull();
        assertThat(rows.get(0).starred()).isNull();
        assertThat(rows.get(0).source()).isEqualTo("https://source.example");
    }

    private Assessment assessed(Review review, LocalDate published) {
        return RecordParts.assessment(commitment, Voice.INDEPENDENT, review, published, Completion.LIMITED);
    }

    private CommitmentBlock block(Commitment of, List<ProgressUpdate> newestFirst, List<Assessment> latestFirst) {
        Map<String, Reported> reported = newestFirst.stream()
                .filter(update -> !update.getStatement().isNil())
                .findFirst()
                .map(update -> Map.of(
                        draft.getOgpId(),
                        new Reported(
                                1L,
                                draft.getOgpId(),
                                update.getStatement().getCompletion(),
                                null,
                                update.getPublishedOn())))
                .orElse(Map.of());
        PlanRecord all = new PlanRecord(plan, DAY, List.of(of), reported, Map.of("XX0001", latestFirst));
        Map<String, Map<String, CellState>> cells = Map.of(draft.getOgpId(), Map.of("2012", CellState.PUBLISHED));
        RecordBlocks.Told told = new RecordBlocks.Told(new HashMap<>(), new HashMap<>());
        newestFirst.forEach(update -> told.add(
                update.getMilestone().getOgpId(),
                new Said(
                        null,
                        null,
                        update.getStatement().isNil(),
                        update.getStatement().getCompletion(),
                        update.getStatement().getCompletedOn(),
                        update.getPublishedOn())));
        return new RecordBlocks(all, RecordParts.scoreboards(DAY), told, cells).of(of);
    }

    private static ProgressUpdate published(
            Milestone milestone, ReportingPeriod period, ProgressDraft said, LocalDate day) {
        return WrittenUpdates.published(WrittenUpdates.submitted(milestone, period, said, OFFICER), COORDINATOR, day);
    }

    private static ProgressDraft limited() {
        return new ProgressDraft(false, null, Completion.LIMITED, null, "Begun.", "Slow.", "More.", null, null);
    }

    private static ProgressDraft nil() {
        return new ProgressDraft(true, "Parliament has it.", null, null, null, null, null, null, null);
    }
}
