package org.opengov.tracker.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opengov.tracker.drafting.SampleDraft.CODE;
import static org.opengov.tracker.drafting.SampleDraft.LEAD;
import static org.opengov.tracker.drafting.SampleDraft.agency;
import static org.opengov.tracker.drafting.SampleDraft.commitment;
import static org.opengov.tracker.drafting.SampleDraft.milestone;
import static org.opengov.tracker.drafting.SampleDraft.period;
import static org.opengov.tracker.drafting.SampleDraft.theme;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.CleanDatabase;
import org.opengov.tracker._support.Given;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.Milestone;
import org.opengov.tracker.platform.Forbidden;

/** Who may do what with a draft, and that nothing of it may be done once it is adopted. */
@ExtendWith(ArquillianExtension.class)
class DraftDoorsIT {

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
    void nobodyButCoordinatorsComesNearADraft() {
        for (Officer other : List.of(Given.officerOf(LEAD), Given.assessorOf("A society"), Given.administrator())) {
            doors(other)
                    .forEach((door, call) -> assertThatThrownBy(call).as(door).isInstanceOf(Forbidden.class));
        }
        assertNothingChanged();
    }

    @Test
    void adoptionFreezesEveryPart() {
        adoption.adopt(CODE, "12", ACT_DAY, "The Cabinet", COORDINATOR);

        changes(COORDINATOR)
                .forEach((door, call) ->
                        assertThatThrownBy(call).as(door).hasStackTraceContaining("plan.adoptedAlready"));
        assertNothingChanged();
    }

    private void assertNothingChanged() {
        assertThat(drafts.get(CODE, COORDINATOR).getTitle()).isEqualTo("A plan of our own");
        assertThat(commitments.list(CODE, COORDINATOR))
                .extracting(Commitment::getTitle)
                .containsExactly("Open contracting", "Open budgets");
        assertThat(sample.firstMilestone().getTitle()).isEqualTo("The register is online");
    }

    private Map<String, ThrowingCallable> doors(Officer by) {
        Map<String, ThrowingCallable> all = changes(by);
        all.put("plans", () -> drafts.list(by));
        all.put("plan", () -> drafts.get(CODE, by));
        all.put("theme found", () -> drafts.findTheme(CODE, "1", by));
        all.put("period found", () -> drafts.findPeriod(CODE, "2026", by));
        all.put("create", () -> drafts.create(SampleDraft.plan("Mine"), by));
        all.put("commitments", () -> commitments.list(CODE, by));
        all.put("commitment", () -> commitments.get(FIRST, by));
        all.put("next id", () -> commitments.nextOgpId(CODE, by));
        all.put("agencies", () -> register.list(by));
        all.put("agency", () -> register.find(LEAD, by));
        all.put("add agency", () -> register.add(agency("xx-mine", "Mine"), by));
        all.put("rewrite agency", () -> register.rewrite(1L, agency(LEAD, "Mine"), by));
        all.put("check", () -> adoption.check(CODE, by));
        return all;
    }

    private Map<String, ThrowingCallable> changes(Officer by) {
        Milestone first = sample.firstMilestone();
        Map<String, ThrowingCallable> all = new LinkedHashMap<>();
        all.put("rewrite", () -> drafts.rewrite(CODE, 1L, SampleDraft.plan("Mine"), by));
        all.put("theme", () -> drafts.putTheme(CODE, null, null, theme("9", "Mine"), by));
        all.put("remove theme", () -> drafts.removeTheme(CODE, "1", by));
        all.put("rhythm", () -> drafts.setRhythm(CODE, Rhythm.YEARLY, 15, by));
        all.put("period", () -> drafts.putPeriod(CODE, null, null, period("9", "2026-01-01", "2026-02-01"), by));
        all.put("remove period", () -> drafts.removePeriod(CODE, "2026", by));
        all.put("add", () -> commitments.add(CODE, commitment("9", "MT0009", "Mine"), by));
        all.put("rewrite commitment", () -> commitments.rewrite(FIRST, 1L, commitment("9", FIRST, "Mine"), by));
        all.put("move", () -> commitments.move(SECOND, true, by));
        all.put("remove", () -> commitments.remove(FIRST, by));
        all.put("add milestone", () -> commitments.addMilestone(FIRST, List.of(), milestone(null, "Mine"), by));
        all.put(
                "rewrite milestone",
                () -> commitments.rewriteMilestone(first, 1L, List.of(), milestone(null, "Mine"), by));
        all.put("move milestone", () -> commitments.moveMilestone(FIRST + ".1", false, by));
        all.put("remove milestone", () -> commitments.removeMilestone(first, by));
        all.put("adopt", () -> adoption.adopt(CODE, "1", ACT_DAY, "Me", by));
        all.put("delete", () -> drafts.delete(CODE, by));
        return all;
    }
}
