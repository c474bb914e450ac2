package org.opengov.tracker.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opengov.tracker._support.CommitmentWords;
import org.opengov.tracker._support.PlanWords;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.agency.Sector;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.AmendedField;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.CommitmentAgencies;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Milestone;
import org.opengov.tracker.commitment.RecordedAmendments;
import org.opengov.tracker.commitment.RecordedAmendments.Term;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.plan.LegalAct;
import org.opengov.tracker.plan.Theme;
import org.opengov.tracker.progress.EvidenceCoverage.Backed;
import org.opengov.tracker.progress.PublishedUpdates.Reported;
import org.opengov.tracker.scoreboard.PlanRecord;
import org.opengov.tracker.scoreboard.Scoreboard;

class PayloadTest {

    private static final LocalDate DAY = LocalDate.of(2014, 6, 30);
    private static final Instant CHANGED = Instant.parse("2014-01-12T09:00:00Z");
    private static final Site SITE = new Site(URI.create("https://tracker.example"));

    private final ActionPlan plan = new PlanWords("AZ-2012-2015", "AZ", "Azerbaijan", "National Action Plan")
            .number(1)
            .titleIn("az", "Milli Fəaliyyət Planı")
            .from("2012-09", "2015-12")
            .plan();
    private final Theme theme = plan.addTheme(new Theme.ThemeText("4", "participation", "Participation", List.of()));
    private final Agency lead = new Agency("cabinet", "Cabinet of Ministers", Sector.GOVERNMENT, false, List.of());
    private final Agency other = new Agency("ssps", "State Protection Service", null, false, List.of());
    private final Commitment commitment = new Commitment(
            plan,
            theme,
            1,
            new CommitmentAgencies(lead, List.of(other), List.of()),
            new CommitmentWords("4.10", "AZ0012", "Hearings")
                    .inferred()
                    .from(EdtfDate.of("2012-09"), EdtfDate.UNKNOWN)
                    .dueInSource("Unclear")
                    .policyTag("Participation")
                    .source("https://source.example")
                    .text());
    private final Milestone milestone = commitment.addMilestone(
            List.of(other),
            new Milestone.MilestoneText(
                    null, "Hearings", true, "the wording", EdtfDate.UNKNOWN, EdtfDate.of("2013"), 1, null, null));

    @Test
    void aPlanHasItsTitleInEveryLanguageThatASourceGives() {
        PlanData told = PlanData.of(plan, SITE);

        assertThat(told.titles()).containsOnlyKeys("en", "az").containsEntry("az", "Milli Fəaliyyət Planı");
        assertThat(told.act()).isNull();
        assertThat(told.starts())
                .isEqualTo(new SaidDate("2012-09", LocalDate.of(2012, 9, 1), LocalDate.of(2012, 9, 30)));
        assertThat(told.address()).isEqualTo("https://tracker.example/plans/AZ-2012-2015");
    }

    @Test
    void aCommitmentLeadsBackToTheSiteAndToWhatItRestsOn() {
        Scoreboard.Row row = row("/commitments/AZ0012#update-7");

        CommitmentData told = CommitmentData.of(commitment, row, board(row), CHANGED, SITE);

        assertThat(told.number()).isEqualTo("4.10");
        assertThat(told.source()).isEqualTo("https://tracker.example/commitments/AZ0012#update-7");
        assertThat(told.address()).isEqualTo("https://tracker.example/commitments/AZ0012");
        assertThat(told.due()).isEqualTo(new SaidDate("", null, null));
        assertThat(told.origin().due()).isEqualTo("Unclear");
        assertThat(told.coLeadAgencies()).containsExactly("ssps");
        assertThat(told.voice()).isEqualTo(Voice.GOVERNMENT);
    }

    @Test
    void whatWasSaidLastIsWhenACommitmentChanged() {
        PlanRecord all = new PlanRecord(plan, DAY, List.of(commitment), Map.of(), Map.of());
        Instant cameIn = CHANGED.minusSeconds(3600);
        Instant amended = CHANGED.plusSeconds(3600);
        Changed reported = new Changed(all, cameIn, Map.of("AZ0012.1", CHANGED));

        assertThat(new Changed(all, cameIn, Map.of()).of(commitment)).isEqualTo(cameIn);
        assertThat(new Changed(all, null, Map.of()).of(milestone)).isNull();
        assertThat(reported.of(commitment)).isEqualTo(CHANGED);
        assertThat(reported.of(milestone)).isEqualTo(CHANGED);

        plan.adopt(new LegalAct("1", EdtfDate.of("2012-09-05"), "President", null), LocalDate.of(2012, 9, 5));
        RecordedAmendments.record(commitment, milestone, new Term(AmendedField.DUE, "2014"), DAY.plusDays(1), amended);
        assertThat(reported.of(milestone))
                .as("decided after the day that is told of")
                .isEqualTo(CHANGED);

        Changed later = new Changed(
                new PlanRecord(plan, DAY.plusDays(1), List.of(commitment), Map.of(), Map.of()),
                cameIn,
                Map.of("AZ0012.1", CHANGED));
        assertThat(later.of(commitment)).isEqualTo(amended);
        assertThat(later.of(milestone)).isEqualTo(amended);
    }

    @Test
    void whatIsNotKnownToBeOldMayBeNew() {
        Wanted wanted = new Wanted(DAY, null, null, "", CHANGED, Range.ALL);

        assertThat(wanted.changed(CHANGED)).isTrue();
        assertThat(wanted.changed(CHANGED.minusNanos(1))).isFalse();
        assertThat(wanted.changed(null)).isTrue();
        assertThat(Wanted.on(DAY).changed(CHANGED)).isTrue();
    }

    @Test
    void aMilestoneTellsWhatTheGovernmentLastSaid() {
        Reported reported =
                new Reported(7L, "AZ0012.1", Completion.COMPLETE, LocalDate.of(2014, 1, 10), LocalDate.of(2014, 1, 12));
        PlanRecord all = new PlanRecord(plan, DAY, List.of(commitment), Map.of("AZ0012.1", reported), Map.of());

        MilestoneData told = MilestoneData.of(milestone, all, CHANGED, SITE);

        assertThat(told.completion()).isEqualTo(Completion.COMPLETE);
        assertThat(told.schedule()).isEqualTo(Schedule.LATE);
        assertThat(told.daysLate()).isEqualTo(10);
        assertThat(told.source()).endsWith("/commitments/AZ0012#update-7");
    }

    @Test
    void aMilestoneNobodySpokeOfIsAGapWithoutSource() {
        PlanRecord all = new PlanRecord(plan, DAY, List.of(commitment), Map.of(), Map.of());

        MilestoneData told = MilestoneData.of(milestone, all, CHANGED, SITE);

        assertThat(told.completion()).isEqualTo(Completion.NO_INFORMATION);
        assertThat(told.source()).isEmpty();
    }

    @Test
    void anAgencyKnowsItsPartInEachCommitment() {
        assertThat(AgencyData.of(lead, List.of(commitment), Backed.NOTHING).leads())
                .containsExactly("AZ0012");
        assertThat(AgencyData.of(other, List.of(commitment), new Backed(1, 2)).leads())
                .isEmpty();
        assertThat(AgencyData.of(other, List.of(commitment), new Backed(1, 2)).coLeads())
                .containsExactly("AZ0012");
        assertThat(AgencyData.of(other, List.of(commitment), new Backed(1, 2)).sector())
                .isNull();
        assertThat(AgencyData.of(other, List.of(commitment), new Backed(1, 2)).updates())
                .isEqualTo(2);
        assertThat(AgencyData.of(other, List.of(commitment), new Backed(1, 2)).updatesWithEvidence())
                .isEqualTo(1);
    }

    @Test
    void scalesHaveWordAndMeaningInEveryLanguage() {
        assertThat(ScaleData.all()).flatExtracting(ScaleData::values).allSatisfy(value -> {
            assertThat(value.labels()).containsOnlyKeys("az", "en", "ru");
            assertThat(value.definitions()).containsOnlyKeys("az", "en", "ru");
            assertThat(value.labels().values()).noneMatch(text -> text.contains("???"));
            assertThat(value.definitions().values()).noneMatch(text -> text.contains("???"));
        });
    }

    private static Scoreboard.Row row(String source) {
        return new Scoreboard.Row(
                "AZ0012",
                "4.10",
                "Hearings",
                "",
                "4",
                "cabinet",
                "Cabinet of Ministers",
                List.of("cabinet", "ssps"),
                EdtfDate.of("2012-09"),
                EdtfDate.UNKNOWN,
                EdtfDate.UNKNOWN,
                0,
                Completion.LIMITED,
                Schedule.UNDATED,
                0,
                1,
                source);
    }

    private static Scoreboard board(Scoreboard.Row row) {
        return new Scoreboard(
                "AZ-2012-2015",
                DAY,
                Voice.GOVERNMENT,
                3,
                1,
                Map.of(),
                Map.of(),
                1,
                Map.of(),
                List.of(),
                List.of(),
                List.of(row),
                Map.of(),
                EdtfDate.UNKNOWN,
                false);
    }
}
