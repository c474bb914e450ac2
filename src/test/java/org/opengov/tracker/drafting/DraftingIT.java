package org.opengov.tracker.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.CleanDatabase;
import org.opengov.tracker._support.CommitmentWords;
import org.opengov.tracker._support.Given;
import org.opengov.tracker._support.InTransaction;
import org.opengov.tracker._support.PlanWords;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.CommitmentText;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.commitment.Milestone;
import org.opengov.tracker.commitment.Milestone.MilestoneText;
import org.opengov.tracker.drafting.AgencyRegister.AgencyText;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.plan.PlanText;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.plan.ReportingPeriod;
import org.opengov.tracker.plan.Theme.ThemeText;
import org.opengov.tracker.platform.Forbidden;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.platform.SiteRevision;

/** The life of a draft, from nothing to its adoption. */
@ExtendWith(ArquillianExtension.class)
class DraftingIT {

    private static final String PLAN = "XX-2026-2028";
    private static final Officer COORDINATOR = Given.coordinator();

    @Inject
    PlanDrafts drafts;

    @Inject
    CommitmentDrafts commitments;

    @Inject
    AgencyRegister register;

    @Inject
    Adoption adoption;

    @Inject
    Plans plans;

    @Inject
    Commitments promised;

    @Inject
    SiteRevision site;

    @Inject
    InTransaction inTransaction;

    @Inject
    CleanDatabase cleanDatabase;

    @BeforeEach
    @AfterEach
    void clean() {
        cleanDatabase.now();
    }

    @Test
    void draftBecomesAPlanThatEverybodySees() {
        Commitment commitment = draftWithCommitment();
        long before = site.current();
        assertThat(plans.find(PLAN)).isEmpty();
        assertThat(promised.find(commitment.getOgpId())).isEmpty();
        assertThatThrownBy(() -> plans.get(PLAN)).isInstanceOf(NotFound.class);

        adoption.adopt(PLAN, "12", LocalDate.of(2026, 1, 20), "The Cabinet", COORDINATOR);

        assertThat(plans.get(PLAN).isAdopted()).isTrue();
        assertThat(promised.get(commitment.getOgpId()).getTitle()).isEqualTo("Publish budgets");
        assertThat(site.current()).isGreaterThan(before);
        inTransaction.run(() -> assertThat(plans.get(PLAN).getPeriods())
                .extracting(ReportingPeriod::getCode)
                .containsExactly("2026-H1", "2026-H2", "2027-H1", "2027-H2", "2028-H1", "2028-H2"));
    }

    @Test
    void adoptedPlanIsNoLongerEdited() {
        Commitment commitment = draftWithCommitment();
        adoption.adopt(PLAN, null, LocalDate.of(2026, 1, 20), "The Cabinet", COORDINATOR);

        assertThatThrownBy(() -> commitments.remove(commitment.getOgpId(), COORDINATOR))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> drafts.delete(PLAN, COORDINATOR)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> adoption.adopt(PLAN, null, LocalDate.of(2026, 1, 20), "The Cabinet", COORDINATOR))
                .isInstanceOf(RuleBroken.class);
        assertThat(promised.get(commitment.getOgpId()).getTitle()).isEqualTo("Publish budgets");
    }

    @Test
    void planIsNotAdoptedWhileAPartOfItIsBeingChanged() throws Exception {
        draftWithCommitment();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<?> adopted = inTransaction.get(() -> {
                drafts.putTheme(PLAN, null, null, new ThemeText("7", "seventh", "Budgets", List.of()), COORDINATOR);
                Future<?> waiting = other.submit(
                        () -> adoption.adopt(PLAN, "12", LocalDate.of(2026, 1, 20), "The Cabinet", COORDINATOR));
                assertThatThrownBy(() -> waiting.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
                return waiting;
            });
            adopted.get(1, TimeUnit.MINUTES);
        } finally {
            other.shutdownNow();
        }

        inTransaction.run(() -> assertThat(plans.get(PLAN).findTheme("7")).isPresent());
    }

    @Test
    void draftWithoutWhatItNeedsIsNotAdopted() {
        drafts.create(head(), COORDINATOR);

        assertThat(adoption.check(PLAN, COORDINATOR))
                .filteredOn(Finding::must)
                .extracting(Finding::messageKey)
                .containsExactly("readiness.plan.noCommitments", "readiness.plan.noPeriods");
        assertThatThrownBy(() -> adoption.adopt(PLAN, null, LocalDate.of(2026, 1, 20), "The Cabinet", COORDINATOR))
                .isInstanceOf(RuleBroken.class);
        assertThat(plans.find(PLAN)).isEmpty();
    }

    @Test
    void milestonesKeepTheirIdsInLine() {
        String id = draftWithCommitment().getOgpId();
        commitments.addMilestone(id, List.of("xx-body"), milestone("Second"), COORDINATOR);
        commitments.addMilestone(id, List.of("xx-body"), milestone("Third"), COORDINATOR);

        inTransaction.run(() -> commitments.removeMilestone(
                commitments.get(id, COORDINATOR).getMilestones().get(0), COORDINATOR));
        inTransaction.run(() -> assertThat(commitments.get(id, COORDINATOR).getMilestones())
                .extracting(Milestone::getOgpId, Milestone::getTitle)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(id + ".1", "Second"),
                        org.assertj.core.groups.Tuple.tuple(id + ".2", "Third")));
    }

    @Test
    void secondOfTwoEditorsIsToldAndOverwritesNothing() {
        Long version = drafts.create(head(), COORDINATOR).getVersion();
        drafts.rewrite(PLAN, version, head(), COORDINATOR);
        drafts.putTheme(PLAN, null, null, theme("1", "First"), COORDINATOR);

        assertThatThrownBy(() -> drafts.putTheme(PLAN, "1", -1L, theme("1", "Other"), COORDINATOR))
                .isInstanceOf(RuleBroken.class);
        inTransaction.run(() ->
                assertThat(plans.getAny(PLAN).getThemes()).extracting("name").containsExactly("First"));
    }

    @Test
    void onlyCoordinatorsSeeAndWriteDrafts() {
        drafts.create(head(), COORDINATOR);

        for (Officer other : List.of(Given.officer(), Given.assessorOf("A society"))) {
            assertThatThrownBy(() -> drafts.get(PLAN, other)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> drafts.create(head(), other)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> commitments.list(PLAN, other)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> register.list(other)).isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void deletedDraftLeavesNothingButItsAgencies() {
        String id = draftWithCommitment().getOgpId();

        drafts.delete(PLAN, COORDINATOR);

        assertThat(plans.findAny(PLAN)).isEmpty();
        assertThat(promised.findAny(id)).isEmpty();
        assertThat(register.find("xx-body", COORDINATOR)).isPresent();
    }

    private Commitment draftWithCommitment() {
        drafts.create(head(), COORDINATOR);
        drafts.putTheme(PLAN, null, null, theme("1", "Money"), COORDINATOR);
        drafts.setRhythm(PLAN, Rhythm.HALF_YEARLY, 30, COORDINATOR);
        register.add(new AgencyText("xx-body", "A body", null, false, List.of(), List.of()), COORDINATOR);
        String id = commitments.nextOgpId(PLAN, COORDINATOR);
        Commitment commitment = commitments.add(
                PLAN, new CommitmentDraft(commitment(id), "1", "xx-body", List.of(), List.of()), COORDINATOR);
        commitments.addMilestone(id, List.of("xx-body"), milestone("First"), COORDINATOR);
        return commitment;
    }

    private static PlanText head() {
        return new PlanWords(PLAN, "AZ", "Xanadu", "A plan")
                .from("2026", "2028")
                .text();
    }

    private static ThemeText theme(String number, String name) {
        return new ThemeText(number, "theme-" + number, name, List.of());
    }

    private static CommitmentText commitment(String id) {
        return new CommitmentWords("1.1", id, "Publish budgets")
                .inferred()
                .from("2026", "2027")
                .text();
    }

    private static MilestoneText milestone(String title) {
        return MilestoneText.of(title, EdtfDate.UNKNOWN, EdtfDate.UNKNOWN);
    }
}
