package org.opengov.tracker.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.opengov.tracker.drafting.SampleDraft.CODE;
import static org.opengov.tracker.drafting.SampleDraft.LEAD;
import static org.opengov.tracker.drafting.SampleDraft.PARTNER;
import static org.opengov.tracker.drafting.SampleDraft.agency;
import static org.opengov.tracker.drafting.SampleDraft.commitment;
import static org.opengov.tracker.drafting.SampleDraft.milestone;
import static org.opengov.tracker.drafting.SampleDraft.period;
import static org.opengov.tracker.drafting.SampleDraft.theme;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.CleanDatabase;
import org.opengov.tracker._support.Given;
import org.opengov.tracker._support.InTransaction;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.Milestone;
import org.opengov.tracker.commitment.TakingPart;
import org.opengov.tracker.platform.AuditEntry;
import org.opengov.tracker.platform.AuditSearch;
import org.opengov.tracker.platform.AuditTrail;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.RuleBroken;

/** Every part of a draft: its place and its id, who is told that another was faster, what the trail says. */
@ExtendWith(ArquillianExtension.class)
class DraftPartsIT {

    private static final Officer COORDINATOR = Given.coordinator();
    private static final String FIRST = SampleDrafts.FIRST;
    private static final String SECOND = SampleDrafts.SECOND;
    private static final LocalDate ACT_DAY = LocalDate.of(2026, 1, 20);

    @Inject
    PlanDrafts drafts;

    @Inject
    CommitmentDrafts commitments;

    @Inject
    AgencyRegister register;

    @Inject
    Adoption adoption;

    @Inject
    SampleDrafts sample;

    @Inject
    TakingPart takingPart;

    @Inject
    AuditTrail audit;

    @Inject
    InTransaction inTransaction;

    @Inject
    CleanDatabase cleanDatabase;

    @BeforeEach
    void makeADraft() {
        cleanDatabase.now();
        sample.make();
    }

    @AfterEach
    void clean() {
        cleanDatabase.now();
    }

    @Test
    void milestonesFollowTheirCommitmentsId() {
        commitments.rewrite(FIRST, version(FIRST), commitment("1.1", "MT0077", "Open contracting"), COORDINATOR);

        assertThat(milestonesOf("MT0077"))
                .containsExactly(tuple("MT0077.1", "The register is online"), tuple("MT0077.2", "Contracts are in it"));
        assertThatThrownBy(() -> commitments.get(FIRST, COORDINATOR)).isInstanceOf(NotFound.class);
        assertThat(commitments.nextOgpId(CODE, COORDINATOR)).isEqualTo("MT0078");
    }

    @Test
    void milestonesAreOrderedAndStayAtTheEnds() {
        commitments.moveMilestone(FIRST + ".2", true, COORDINATOR);
        commitments.moveMilestone(FIRST + ".1", true, COORDINATOR);

        assertThat(milestonesOf(FIRST))
                .containsExactly(
                        tuple(FIRST + ".1", "Contracts are in it"), tuple(FIRST + ".2", "The register is online"));
        assertThatThrownBy(() -> commitments.moveMilestone(FIRST + ".9", true, COORDINATOR))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void commitmentsAreOrderedAndStayAtTheEnds() {
        commitments.move(SECOND, true, COORDINATOR);
        commitments.move(SECOND, true, COORDINATOR);

        assertThat(commitments.list(CODE, COORDINATOR))
                .extracting(Commitment::getOgpId)
                .containsExactly(SECOND, FIRST);
    }

    @Test
    void numbersAndIdsAreGivenOnce() {
        assertBreaks("number", () -> commitments.add(CODE, commitment("1.1", "MT0009", "Other"), COORDINATOR));
        assertBreaks("ogpId", () -> commitments.add(CODE, commitment("1.9", FIRST, "Other"), COORDINATOR));
        assertBreaks("ogpId", () -> commitments.add(CODE, commitment("1.9", Given.COMMITMENT, "Other"), COORDINATOR));
        assertBreaks("code", () -> drafts.create(SampleDraft.plan("Another"), COORDINATOR));
        assertBreaks("number", () -> drafts.putTheme(CODE, null, null, theme("1", "Another"), COORDINATOR));
        assertBreaks(
                "periodCode",
                () -> drafts.putPeriod(CODE, null, null, period("2026", "2026-01-01", "2026-06-30"), COORDINATOR));
        assertBreaks("agencyCode", () -> register.add(agency(LEAD, "Another"), COORDINATOR));
        assertBreaks("", () -> drafts.removeTheme(CODE, "1", COORDINATOR));
    }

    @Test
    void secondOfTwoEditorsIsToldWhateverTheFirstChanged() {
        Long plan = drafts.get(CODE, COORDINATOR).getVersion();
        drafts.rewrite(CODE, plan, SampleDraft.plan("Another title"), COORDINATOR);
        assertTold(() -> drafts.rewrite(CODE, plan, SampleDraft.plan("A third"), COORDINATOR));

        Long theme = drafts.findTheme(CODE, "1", COORDINATOR).orElseThrow().getVersion();
        drafts.putTheme(CODE, "1", theme, theme("1", "Buying"), COORDINATOR);
        assertTold(() -> drafts.putTheme(CODE, "1", theme, theme("1", "Selling"), COORDINATOR));

        Long period = drafts.findPeriod(CODE, "2026", COORDINATOR).orElseThrow().getVersion();
        drafts.putPeriod(CODE, "2026", period, period("2026", "2026-01-01", "2028-05-31"), COORDINATOR);
        assertTold(
                () -> drafts.putPeriod(CODE, "2026", period, period("2026", "2026-01-01", "2028-04-30"), COORDINATOR));

        Long lead = register.find(LEAD, COORDINATOR).orElseThrow().getVersion();
        register.rewrite(lead, agency(LEAD, "The leader"), COORDINATOR);
        assertTold(() -> register.rewrite(lead, agency(LEAD, "The follower"), COORDINATOR));
    }

    @Test
    void secondEditorIsToldEvenWhereTheFirstChangedOnlyWhoTakesPart() {
        Long version = version(FIRST);
        CommitmentDraft alone = new CommitmentDraft(
                commitment("1.1", FIRST, "Open contracting").text(), "1", LEAD, List.of(), List.of());
        commitments.rewrite(FIRST, version, alone, COORDINATOR);
        assertTold(() -> commitments.rewrite(FIRST, version, commitment("1.1", FIRST, "Other"), COORDINATOR));

        Milestone first = sample.firstMilestone();
        Long seen = first.getVersion();
        commitments.rewriteMilestone(
                first, seen, List.of(LEAD, PARTNER), milestone(null, "The register is online"), COORDINATOR);
        assertTold(
                () -> commitments.rewriteMilestone(first, seen, List.of(LEAD), milestone(null, "Other"), COORDINATOR));

        Long partner = register.find(PARTNER, COORDINATOR).orElseThrow().getVersion();
        register.rewrite(partner, agency(PARTNER, "A partner", LEAD), COORDINATOR);
        assertTold(() -> register.rewrite(partner, agency(PARTNER, "Other"), COORDINATOR));
    }

    @Test
    void agenciesArePublicOnceAnAdoptedPlanNamesThem() {
        register.add(agency("xx-member", "A member"), COORDINATOR);
        register.rewrite(
                register.find(LEAD, COORDINATOR).orElseThrow().getVersion(),
                agency(LEAD, "The lead", "xx-member"),
                COORDINATOR);
        register.add(agency("xx-nobody", "Named by no plan"), COORDINATOR);
        assertThat(codesTakingPart()).contains("sofaz").noneMatch(code -> code.startsWith("xx-"));
        assertThatThrownBy(() -> takingPart.get(LEAD)).isInstanceOf(NotFound.class);

        adoption.adopt(CODE, "12", ACT_DAY, "The Cabinet", COORDINATOR);

        assertThat(codesTakingPart()).contains(LEAD, PARTNER, "xx-member").doesNotContain("xx-nobody");
        assertThat(takingPart.get("xx-member").getName()).isEqualTo("A member");
    }

    @Test
    void trailTellsFromWhatToWhat() {
        commitments.rewrite(FIRST, version(FIRST), commitment("1.3", FIRST, "Open tenders"), COORDINATOR);
        commitments.rewrite(FIRST, version(FIRST), commitment("1.3", FIRST, "Open tenders"), COORDINATOR);
        commitments.moveMilestone(FIRST + ".1", false, COORDINATOR);
        adoption.adopt(CODE, "12", ACT_DAY, "The Cabinet", COORDINATOR);

        assertThat(audit.list(AuditSearch.ALL, 0, 3, Given.administrator()))
                .extracting(AuditEntry::getAction, AuditEntry::getSubject, AuditEntry::getWas, AuditEntry::getBecame)
                .containsExactly(
                        tuple(
                                "plan.adopted",
                                CODE,
                                "state: DRAFT",
                                "state: ADOPTED\nact-number: 12\nact-day: 2026-01-20\nact-issuer: The Cabinet"),
                        tuple("plan.edited", CODE + " " + FIRST + ".1", "place: 1", "place: 2"),
                        tuple(
                                "plan.edited",
                                CODE + " " + FIRST,
                                "number: 1.1\ntitle: Open contracting",
                                "number: 1.3\ntitle: Open tenders"));
    }

    private Long version(String ogpId) {
        return commitments.get(ogpId, COORDINATOR).getVersion();
    }

    private List<String> codesTakingPart() {
        return takingPart.list().stream().map(agency -> agency.getCode()).toList();
    }

    private List<Tuple> milestonesOf(String ogpId) {
        return inTransaction.get(() -> commitments.get(ogpId, COORDINATOR).getMilestones().stream()
                .map(one -> tuple(one.getOgpId(), one.getTitle()))
                .toList());
    }

    private static void assertTold(ThrowingCallable save) {
        assertThatThrownBy(save).hasStackTraceContaining("draft.changedMeanwhile");
    }

    private static void assertBreaks(String field, ThrowingCallable save) {
        assertThatThrownBy(save)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.field()).isEqualTo(field));
    }
}
