package org.opengov.tracker.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.CleanDatabase;
import org.opengov.tracker._support.Given;
import org.opengov.tracker._support.InTransaction;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.platform.AuditTrail;
import org.opengov.tracker.progress.IllustrativeUpdates;
import org.opengov.tracker.progress.PublishedUpdates;
import org.opengov.tracker.scoreboard.RowFilter;
import org.opengov.tracker.scoreboard.Scoreboards;

/** Lists, their parts and what has changed in them, as the database tells them. */
@ExtendWith(ArquillianExtension.class)
class OpenListsIT {

    private static final LocalDate LATER = LocalDate.of(2016, 12, 31);
    private static final RowFilter ANY = new RowFilter("", "", null, null, "");

    @Inject
    OpenLists lists;

    @Inject
    OpenStatements said;

    @Inject
    OpenData data;

    @Inject
    PublishedUpdates published;

    @Inject
    IllustrativeUpdates illustrative;

    @Inject
    Scoreboards scoreboards;

    @Inject
    Given given;

    @Inject
    CleanDatabase cleanDatabase;

    @Inject
    AuditTrail audit;

    @Inject
    InTransaction inTransaction;

    @PersistenceContext
    EntityManager entities;

    @BeforeEach
    void startClean() {
        cleanDatabase.now();
        audit.append("system", "plan.loaded", Given.PLAN);
    }

    @AfterEach
    void leaveNoIllustration() {
        inTransaction.run(() -> entities.createNativeQuery("update action_plan set sample = false")
                .executeUpdate());
        cleanDatabase.now();
    }

    @Test
    void pagesOfUpdatesMakeTheWholeList() {
        illustrative.add(Given.PLAN);
        List<UpdateData> all = said.listUpdates(Given.PLAN, Wanted.on(LATER)).rows();
        List<UpdateData> paged = new ArrayList<>();
        for (int first = 0; first < all.size(); first += 7) {
            Slice<UpdateData> page = updates(ANY, "", null, new Range(first, 7));
            assertThat(page.total()).isEqualTo(all.size());
            paged.addAll(page.rows());
        }

        assertThat(all).hasSizeGreaterThan(50);
        assertThat(paged).isEqualTo(all);
    }

    @Test
    void oneCommitmentIsToldAsTheListsTellIt() {
        illustrative.add(Given.PLAN);
        LocalDate during = LocalDate.of(2014, 7, 1);
        List<MilestoneData> milestones =
                lists.listMilestones(Given.PLAN, Wanted.on(during)).rows();
        List<UpdateData> updates =
                said.listUpdates(Given.PLAN, Wanted.on(during)).rows();
        List<AssessmentData> assessments =
                said.listAssessments(Given.PLAN, Wanted.on(during)).rows();
        assertThat(updates).isNotEmpty();

        for (CommitmentData listed :
                lists.listCommitments(Given.PLAN, Wanted.on(during)).rows()) {
            CommitmentDetail one = data.getCommitment(listed.ogpId(), new OpenData.View(during, null));

            assertThat(one.changedAt()).as(listed.ogpId()).isEqualTo(listed.changedAt());
            assertThat(one.completion()).as(listed.ogpId()).isEqualTo(listed.completion());
            assertThat(one.milestones())
                    .isEqualTo(milestones.stream()
                            .filter(milestone -> milestone.commitment().equals(listed.ogpId()))
                            .toList());
            assertThat(one.progressUpdates())
                    .isEqualTo(updates.stream()
                            .filter(update -> update.commitment().equals(listed.ogpId()))
                            .toList());
            assertThat(one.assessments())
                    .isEqualTo(assessments.stream()
                            .filter(assessment -> assessment.commitment().equals(listed.ogpId()))
                            .toList());
        }
    }

    @Test
    void updatesAreFilteredByWhatTheySay() {
        illustrative.add(Given.PLAN);
        List<UpdateData> all = said.listUpdates(Given.PLAN, Wanted.on(LATER)).rows();
        Instant since = all.get(all.size() / 2).publishedAt();

        assertThat(updates(new RowFilter("", "moj", null, null, ""), "", null, Range.ALL)
                        .rows())
                .isEqualTo(some(all, update -> update.agency().equals("moj")));
        assertThat(updates(new RowFilter("", "", Completion.LIMITED, null, ""), "", null, Range.ALL)
                        .rows())
                .isEqualTo(some(all, update -> update.completion() == Completion.LIMITED));
        assertThat(updates(new RowFilter("8", "", null, null, ""), "", null, Range.ALL)
                        .rows())
                .isEqualTo(some(all, update -> update.number().startsWith("8.")));
        assertThat(updates(ANY, "2014", null, Range.ALL).rows())
                .isEqualTo(some(all, update -> update.period().equals("2014")));
        assertThat(updates(ANY, "", since, Range.ALL).rows())
                .isEqualTo(some(all, update -> !update.publishedAt().isBefore(since)));
        assertThat(updates(new RowFilter("8", "", Completion.LIMITED, null, ""), "2014", null, new Range(0, 1))
                        .total())
                .isEqualTo(all.stream()
                        .filter(update -> update.number().startsWith("8.")
                                && update.period().equals("2014")
                                && update.completion() == Completion.LIMITED)
                        .count());
    }

    @Test
    void theNewestOfAnAgencyAreThoseThatItsListBeginsWith() {
        illustrative.add(Given.PLAN);
        List<String> all = updates(new RowFilter("", "moj", null, null, ""), "", null, Range.ALL).rows().stream()
                .map(UpdateData::id)
                .toList();

        for (int most : List.of(3, 999)) {
            assertThat(published.listNewestOfAgency("moj", LATER, most))
                    .extracting(update -> String.valueOf(update.getId()))
                    .isEqualTo(all.stream().limit(most).toList());
        }
        assertThat(all).hasSizeGreaterThan(3);
    }

    private static List<UpdateData> some(List<UpdateData> all, Predicate<UpdateData> which) {
        List<UpdateData> some = all.stream().filter(which).toList();
        assertThat(some).isNotEmpty().hasSizeLessThan(all.size());
        return some;
    }

    private Slice<UpdateData> updates(RowFilter filter, String period, Instant since, Range range) {
        return said.listUpdates(Given.PLAN, new Wanted(LATER, null, filter, period, since, range));
    }

    @Test
    void whatWasReportedOnHasChangedAndTheRestHasNot() {
        LocalDate today = scoreboards.today();
        Instant cameIn = lists.listMilestones(Given.PLAN, Wanted.on(today)).rows().stream()
                .map(MilestoneData::changedAt)
                .max(Instant::compareTo)
                .orElseThrow();
        given.published(Completion.LIMITED);
        Wanted sinceThen = new Wanted(today, null, ANY, "", cameIn.plusMillis(1), Range.ALL);

        assertThat(lists.listMilestones(Given.PLAN, sinceThen).rows())
                .extracting(MilestoneData::id)
                .containsExactly(Given.MILESTONE);
        assertThat(lists.listCommitments(Given.PLAN, sinceThen).rows())
                .extracting(CommitmentData::ogpId)
                .containsExactly(Given.COMMITMENT);
        assertThat(lists.listCommitments(Given.PLAN, new Wanted(today, null, ANY, "", Instant.EPOCH, Range.ALL))
                        .rows())
                .hasSize(37);
    }

    @Test
    void milestonesAreFilteredAsTheScoreboardIs() {
        List<MilestoneData> all =
                lists.listMilestones(Given.PLAN, Wanted.on(LATER)).rows();

        Slice<MilestoneData> some = lists.listMilestones(
                Given.PLAN,
                new Wanted(LATER, null, new RowFilter("8", "sofaz", null, null, "TRANSPARENCY"), "", null, Range.ALL));

        assertThat(some.rows())
                .isNotEmpty()
                .isEqualTo(all.stream()
                        .filter(milestone -> milestone.theme().equals("8")
                                && milestone.responsibleAgencies().contains("sofaz")
                                && milestone
                                        .title()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .contains("transparency"))
                        .toList());
    }
}
