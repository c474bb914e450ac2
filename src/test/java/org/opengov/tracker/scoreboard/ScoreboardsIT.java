package org.opengov.tracker.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opengov.tracker._support.Given.COMMITMENT;
import static org.opengov.tracker._support.Given.PLAN;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.CleanDatabase;
import org.opengov.tracker._support.Given;
import org.opengov.tracker._support.InTransaction;
import org.opengov.tracker.agency.Agencies;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.drafting.AgencyRegister;
import org.opengov.tracker.drafting.AgencyRegister.AgencyText;
import org.opengov.tracker.platform.NotFound;

/** The real plan's figures, as its sources give them, and how they change. */
@ExtendWith(ArquillianExtension.class)
class ScoreboardsIT {

    private static final LocalDate BEFORE_THE_REVIEW = LocalDate.of(2013, 12, 31);

    @Inject
    Scoreboards scoreboards;

    @Inject
    CleanDatabase cleanDatabase;

    @Inject
    Given given;

    @Inject
    InTransaction inTransaction;

    @Inject
    Agencies agencies;

    @Inject
    AgencyRegister register;

    @BeforeEach
    void startClean() {
        cleanDatabase.now();
    }

    @Test
    void independentReviewSaysTodayWhatTheMidtermReportSaid() {
        Scoreboard today = scoreboards.at(PLAN, scoreboards.today(), Voice.INDEPENDENT);

        assertThat(today.commitments()).isEqualTo(37);
        assertThat(withoutZeros(today))
                .isEqualTo(Map.of(
                        Completion.COMPLETE, 6,
                        Completion.SUBSTANTIAL, 6,
                        Completion.LIMITED, 22,
                        Completion.NOT_STARTED, 1,
                        Completion.UNCLEAR, 2));
    }

    @Test
    void everyDegreeIsCountedEvenWhereItIsZero() {
        Scoreboard today = scoreboards.at(PLAN, scoreboards.today(), Voice.INDEPENDENT);

        assertThat(today.completion()).containsOnlyKeys(Completion.values());
        assertThat(today.schedule()).containsOnlyKeys(Schedule.values());
        assertThat(today.completion().values().stream().mapToInt(Integer::intValue))
                .hasSize(7);
        assertThat(today.schedule().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(37);
    }

    @Test
    void themeOnExtractivesHasThreeCompleteCommitments() {
        assertThat(scoreboards.at(PLAN, scoreboards.today(), Voice.INDEPENDENT).themes())
                .filteredOn(theme -> theme.number().equals("8"))
                .singleElement()
                .satisfies(theme -> assertThat(theme.completion()).containsEntry(Completion.COMPLETE, 3));
    }

    @Test
    void themesAndAgenciesAddUpToThePlan() {
        Scoreboard today = scoreboards.at(PLAN, scoreboards.today(), Voice.INDEPENDENT);

        for (Completion degree : Completion.values()) {
            int all = today.completion().get(degree);
            assertThat(today.themes().stream()
                            .mapToInt(theme -> theme.completion().get(degree))
                            .sum())
                    .as("themes, %s", degree)
                    .isEqualTo(all);
            assertThat(today.agencies().stream()
                            .mapToInt(agency -> agency.completion().get(degree))
                            .sum())
                    .as("agencies, %s", degree)
                    .isEqualTo(all);
        }
    }

    @Test
    void governmentThatNeverReportedIsAGapAndNotARating() {
        Scoreboard today = scoreboards.at(PLAN, scoreboards.today(), Voice.GOVERNMENT);

        assertThat(withoutZeros(today)).isEqualTo(Map.of(Completion.NO_INFORMATION, 37));
        assertThat(today.coverage()).containsEntry(Voice.GOVERNMENT, 0).containsEntry(Voice.INDEPENDENT, 37);
    }

    @Test
    void beforeTheReviewWasPublishedNobodyHadSaidAnything() {
        Scoreboard then = scoreboards.at(PLAN, BEFORE_THE_REVIEW, Voice.INDEPENDENT);

        assertThat(withoutZeros(then)).isEqualTo(Map.of(Completion.NO_INFORMATION, 37));
    }

    @Test
    void voiceLeftOutIsTheOneWithTheWidestCoverage() {
        assertThat(scoreboards.at(PLAN, scoreboards.today(), null).voice()).isEqualTo(Voice.INDEPENDENT);
    }

    @Test
    void publishedUpdateShowsAtOnceAndNotTheDayBefore() {
        LocalDate today = scoreboards.today();
        long revision = scoreboards.at(PLAN, today, Voice.GOVERNMENT).revision();

        given.published(Completion.LIMITED);

        assertThat(completionOn(today)).isEqualTo(Completion.LIMITED);
        assertThat(completionOn(today.minusDays(1))).isEqualTo(Completion.NO_INFORMATION);
        assertThat(scoreboards.at(PLAN, today, Voice.GOVERNMENT).revision()).isGreaterThan(revision);
    }

    @Test
    void submittedUpdateDoesNotShow() {
        given.submitted(Completion.LIMITED);

        assertThat(completionOn(scoreboards.today())).isEqualTo(Completion.NO_INFORMATION);
    }

    @Test
    void updateOfTheGovernmentLeavesTheIndependentVoiceAlone() {
        Scoreboard before = scoreboards.at(PLAN, scoreboards.today(), Voice.INDEPENDENT);

        given.published(Completion.LIMITED);

        assertThat(scoreboards.at(PLAN, scoreboards.today(), Voice.INDEPENDENT).rows())
                .isEqualTo(before.rows());
    }

    @Test
    void agencyNamedAnewShowsAtOnceThoughWhatWasPromisedIsRemembered() {
        LocalDate today = scoreboards.today();
        Scoreboard before = scoreboards.at(PLAN, today, Voice.GOVERNMENT);
        Agency lead = agencies.get(before.rows().get(0).leadAgency());

        name(lead, "Named anew");
        Scoreboard after = scoreboards.at(PLAN, today, Voice.GOVERNMENT);
        name(agencies.get(lead.getCode()), lead.getName());

        assertThat(after.rows().get(0).leadAgencyName()).isEqualTo("Named anew");
        assertThat(after.agencies())
                .filteredOn(agency -> agency.code().equals(lead.getCode()))
                .singleElement()
                .satisfies(agency -> assertThat(agency.name()).isEqualTo("Named anew"));
        assertThat(codes(after)).isEqualTo(codes(before));
    }

    private void name(Agency agency, String name) {
        AgencyText text = inTransaction.get(() -> {
            Agency stored = agencies.get(agency.getCode());
            List<String> members =
                    stored.getMembers().stream().map(Agency::getCode).toList();
            return new AgencyText(
                    stored.getCode(),
                    name,
                    stored.sector().orElse(null),
                    stored.isCollective(),
                    List.copyOf(stored.getAliases()),
                    members);
        });
        register.rewrite(agency.getVersion(), text, Given.coordinator());
    }

    private static List<String> codes(Scoreboard scoreboard) {
        return scoreboard.agencies().stream().map(Scoreboard.AgencyScore::code).toList();
    }

    @Test
    void planNobodyKnowsIsNotFound() {
        assertThatThrownBy(() -> scoreboards.at("XX-1900", scoreboards.today(), null))
                .isInstanceOf(NotFound.class);
    }

    private Completion completionOn(LocalDate day) {
        return scoreboards.at(PLAN, day, Voice.GOVERNMENT).rows().stream()
                .filter(row -> row.ogpId().equals(COMMITMENT))
                .findFirst()
                .orElseThrow()
                .completion();
    }

    private static Map<Completion, Integer> withoutZeros(Scoreboard scoreboard) {
        Map<Completion, Integer> counts = new EnumMap<>(scoreboard.completion());
        counts.values().removeIf(count -> count == 0);
        return counts;
    }
}
