package org.opengov.tracker.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opengov.tracker._support.Given.COMMITMENT;
import static org.opengov.tracker._support.Given.MILESTONE;
import static org.opengov.tracker._support.Given.PLAN;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.CleanDatabase;
import org.opengov.tracker._support.Given;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.AmendedField;
import org.opengov.tracker.commitment.AmendmentText;
import org.opengov.tracker.commitment.Amendments;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.opendata.AmendmentData;
import org.opengov.tracker.opendata.OpenLists;
import org.opengov.tracker.opendata.Wanted;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.Forbidden;

/** What an amendment does to the figures of the days before and after it was decided. */
@ExtendWith(ArquillianExtension.class)
class AmendmentsIT {

    private static final LocalDate DECIDED = LocalDate.of(2016, 3, 1);

    @Inject
    Amendments amendments;

    @Inject
    Scoreboards scoreboards;

    @Inject
    Commitments commitments;

    @Inject
    Plans plans;

    @Inject
    OpenLists data;

    @Inject
    Given given;

    @Inject
    CleanDatabase cleanDatabase;

    @BeforeEach
    void startClean() {
        cleanDatabase.now();
    }

    @Test
    void movedDueDateCountsFromItsDecisionOn() {
        long revision = plans.get(PLAN).getRevision();

        amendments.amendCommitment(COMMITMENT, text(AmendedField.DUE, "2017-06-30"), Given.coordinator());

        assertThat(plans.get(PLAN).getRevision()).isGreaterThan(revision);
        assertThat(row(DECIDED.minusDays(1)).schedule()).isEqualTo(Schedule.OVERDUE);
        Scoreboard.Row since = row(DECIDED);
        assertThat(since.schedule()).isNotEqualTo(Schedule.OVERDUE);
        assertThat(since.due()).isEqualTo(EdtfDate.of("2017-06-30"));
        assertThat(since.replannings()).isEqualTo(1);
        assertThat(commitments.get(COMMITMENT).getDue()).isEqualTo(since.adoptedDue());
    }

    @Test
    void withdrawnCommitmentStaysVisibleAndCountsAsWithdrawn() {
        amendments.amendCommitment(COMMITMENT, text(AmendedField.WITHDRAWN, "true"), Given.coordinator());

        assertThat(scoreboards.at(PLAN, DECIDED, Voice.GOVERNMENT).commitments())
                .isEqualTo(37);
        assertThat(row(DECIDED).completion()).isEqualTo(Completion.WITHDRAWN);
        assertThat(row(DECIDED).schedule()).isEqualTo(Schedule.UNDATED);
        assertThat(row(DECIDED.minusDays(1)).completion()).isEqualTo(Completion.NO_INFORMATION);
    }

    @Test
    void amendmentShowsThoughThePromiseWasRememberedOverAPublication() {
        given.published(Completion.LIMITED);
        LocalDate today = scoreboards.today();
        assertThat(row(today).due()).isEqualTo(row(today).adoptedDue());
        assertThat(row(today).completion()).isEqualTo(Completion.LIMITED);
        List<Scoreboard.AgencyScore> agencies =
                scoreboards.at(PLAN, today, Voice.INDEPENDENT).agencies();

        amendments.amendMilestone(MILESTONE, text(AmendedField.WITHDRAWN, "true"), Given.coordinator());
        assertThat(row(today).completion()).isEqualTo(Completion.WITHDRAWN);

        amendments.amendCommitment(COMMITMENT, text(AmendedField.DUE, "2017-06-30"), Given.coordinator());
        assertThat(row(today).due()).isEqualTo(EdtfDate.of("2017-06-30"));
        Scoreboard independent = scoreboards.at(PLAN, today, Voice.INDEPENDENT);
        assertThat(independent.rows())
                .extracting(Scoreboard.Row::number)
                .containsExactlyElementsOf(commitments.listOfPlan(PLAN).stream()
                        .map(Commitment::getNumber)
                        .toList());
        assertThat(independent.agencies())
                .extracting(Scoreboard.AgencyScore::code)
                .containsExactlyElementsOf(
                        agencies.stream().map(Scoreboard.AgencyScore::code).toList());
    }

    @Test
    void amendmentThatIsTakenBackIsForgotten() {
        amendments.amendCommitment(COMMITMENT, text(AmendedField.DUE, "2017-06-30"), Given.coordinator());
        assertThat(row(DECIDED).due()).isEqualTo(EdtfDate.of("2017-06-30"));

        cleanDatabase.now();

        assertThat(row(DECIDED).due()).isEqualTo(row(DECIDED).adoptedDue());
    }

    @Test
    void theDataTellsWhatWasChangedAndWhy() {
        amendments.amendMilestone(MILESTONE, text(AmendedField.DUE, "2017-06-30"), Given.coordinator());

        assertThat(data.listAmendments(PLAN, Wanted.on(DECIDED)).rows())
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.milestone()).isEqualTo(MILESTONE);
                    assertThat(told.became()).isEqualTo("2017-06-30");
                    assertThat(told.reason()).isEqualTo("The tender failed.");
                });
        assertThat(data.listAmendments(PLAN, Wanted.on(DECIDED.minusDays(1))).rows())
                .extracting(AmendmentData::milestone)
                .isEmpty();
        assertThat(data.listMilestones(PLAN, Wanted.on(DECIDED)).rows())
                .filteredOn(milestone -> milestone.id().equals(MILESTONE))
                .singleElement()
                .satisfies(milestone -> assertThat(milestone.replannings()).isEqualTo(1));
    }

    @Test
    void onlyCoordinatorsAmend() {
        AmendmentText text = text(AmendedField.DUE, "2017-06-30");

        assertThatThrownBy(() -> amendments.amendCommitment(COMMITMENT, text, Given.officer()))
                .isInstanceOf(Forbidden.class);
        assertThat(amendments.listOfPlan(PLAN)).isEmpty();
    }

    @Test
    void gapsOfTheSecondPlanAreCountedAndNotFilled() {
        Scoreboard board = scoreboards.at("AZ-2016-2018", DECIDED.plusYears(1), Voice.GOVERNMENT);

        assertThat(board.commitments()).isEqualTo(13);
        assertThat(board.themes()).singleElement().satisfies(theme -> {
            assertThat(theme.number()).isEmpty();
            assertThat(theme.commitments()).isEqualTo(13);
        });
        assertThat(board.agencies()).isEmpty();
        assertThat(board.rows()).allSatisfy(row -> assertThat(row.leadAgency()).isEmpty());
        assertThat(data.listMilestones("AZ-2016-2018", Wanted.on(DECIDED)).rows())
                .filteredOn(milestone -> milestone.id().equals("AZ0038.1"))
                .singleElement()
                .satisfies(milestone -> assertThat(milestone.responsibleAgencies())
                        .containsExactly("cabinet", "central-exec", "local-exec", "mcht", "asan"));
    }

    private Scoreboard.Row row(LocalDate day) {
        return scoreboards.at(PLAN, day, Voice.GOVERNMENT).rows().stream()
                .filter(row -> row.ogpId().equals(COMMITMENT))
                .findFirst()
                .orElseThrow();
    }

    private static AmendmentText text(AmendedField field, String became) {
        return new AmendmentText(field, became, "The tender failed.", "Order 77", DECIDED, "Cabinet of Ministers");
    }
}
