package org.opengov.tracker.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengov.tracker.commitment.CommitmentTemplate;
import org.opengov.tracker.commitment.Milestone.MilestoneText;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.plan.Money;
import org.opengov.tracker.plan.PlanText;
import org.opengov.tracker.plan.ReportingPeriod.Slice;
import org.opengov.tracker.plan.Theme.ThemeText;
import org.opengov.tracker.platform.Breach;
import org.opengov.tracker.platform.RuleBroken;

/** What a draft cannot hold is told at its fields, all of it at once. */
class DraftRulesTest {

    private static final String LONG = "x".repeat(5000);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Test
    void carefulPartsAreTaken() {
        assertThatCode(() -> {
                    DraftRules.check(SampleDraft.plan("A plan of our own"));
                    DraftRules.check(SampleDraft.theme("1", "Procurement"));
                    DraftRules.check(SampleDraft.period("2026", "2026-01-01", "2026-12-31"));
                    DraftRules.check(SampleDraft.text("1.1", "MT0001", "Open contracting", SampleDraft.template()));
                    DraftRules.check(SampleDraft.milestone("1.1.1", "A register is online"));
                    DraftRules.checkAgency("xx-lead", "The lead", List.of("Lead"));
                })
                .doesNotThrowAnyException();
    }

    @Test
    void gapsOfADraftAreNoMistakes() {
        assertThatCode(() -> DraftRules.check(
                        SampleDraft.text("1.1", "MT0001", "Open contracting", CommitmentTemplate.EMPTY)))
                .doesNotThrowAnyException();
    }

    @Test
    void everythingWrongWithTheHeadOfAPlanIsToldAtOnce() {
        PlanText wrong = new PlanText(
                "my plan",
                "ZZ",
                "y".repeat(101),
                null,
                LONG,
                "klingon",
                Map.of("ru", LONG),
                null,
                EdtfDate.of("2028"),
                EdtfDate.of("2026"),
                LONG,
                LONG,
                List.of());

        assertThat(fields(() -> DraftRules.check(wrong)))
                .containsExactlyInAnyOrder(
                        "code",
                        "countryCode",
                        "country",
                        "title",
                        "title_ru",
                        "language",
                        "ends",
                        "coordinator",
                        "preparation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"16.6", "1.a", "17.19", "5.10"})
    void sdgTargetsAreTaken(String target) {
        assertThatCode(() -> check(template(List.of(target), "a@example.org", null)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"18.1", "0.1", "16", "16.6.1", "SDG 16", "16.e"})
    void whatIsNoSdgTargetIsTold(String target) {
        assertThat(fields(() -> check(template(List.of("16.6", target), "a@example.org", null))))
                .containsExactly("sdgTargets");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jane Doe", "jane@", "@example.org", "a b@example.org", "jane@example"})
    void whatIsNoMailboxIsTold(String mailbox) {
        assertThat(fields(() -> check(template(List.of(), mailbox, null)))).containsExactly("contactMailbox");
    }

    @Test
    void mailboxThatIsTooLongToKeepIsTold() {
        assertThat(fields(() -> check(template(List.of(), "a@" + "b".repeat(200) + ".org", null))))
                .containsExactly("contactMailbox");
    }

    @Test
    void moneyIsSound() {
        assertThat(fields(() -> check(template(List.of(), null, new Money(BigDecimal.TEN, "XXQ")))))
                .containsExactly("budget");
        assertThat(fields(() -> check(template(List.of(), null, new Money(new BigDecimal("-1"), "EUR")))))
                .containsExactly("budget");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AZ51", "az0051", "0051", "AZ00511", "AZ0051.1"})
    void whatIsNoOgpIdIsTold(String ogpId) {
        assertThat(fields(() ->
                        DraftRules.check(SampleDraft.text("1.1", ogpId, "Open contracting", CommitmentTemplate.EMPTY))))
                .containsExactly("ogpId");
    }

    @Test
    void weightCountsFromOne() {
        MilestoneText weightless =
                new MilestoneText(null, "A step", false, null, EdtfDate.UNKNOWN, EdtfDate.UNKNOWN, 0, null, null);

        assertThat(fields(() -> DraftRules.check(weightless))).containsExactly("weight");
    }

    @Test
    void periodRunsForwardsAndIsDueAfterItBegins() {
        assertThat(fields(() -> DraftRules.check(new Slice("2026", null, null, null))))
                .containsExactly("startsOn", "endsOn", "dueOn");
        assertThat(fields(() -> DraftRules.check(new Slice("2026", DAY, DAY.minusDays(1), DAY.minusDays(2)))))
                .containsExactly("endsOn", "dueOn");
        LocalDate never = LocalDate.parse("+999999999-12-31");
        assertThat(fields(() -> DraftRules.check(new Slice("2026", LocalDate.parse("-0001-01-01"), never, never))))
                .containsExactly("startsOn", "endsOn", "dueOn");
    }

    @Test
    void rhythmHasADueDayNearAndAPlanOfAHumanLength() {
        assertThat(fields(() -> DraftRules.checkRhythm(DAY, DAY.plusYears(2), -1)))
                .containsExactly("dueDays");
        assertThat(fields(() -> DraftRules.checkRhythm(DAY, DAY.plusYears(2), 367)))
                .containsExactly("dueDays");
        assertThat(fields(() -> DraftRules.checkRhythm(DAY, DAY.plusYears(21), 15)))
                .containsExactly("rhythm");
    }

    @Test
    void themeAndAgencyHaveNames() {
        assertThat(fields(() -> DraftRules.check(new ThemeText(null, "", null, List.of()))))
                .containsExactly("number", "name");
        assertThat(fields(() -> DraftRules.checkAgency("Ministry!", null, List.of(LONG))))
                .containsExactly("agencyCode", "name", "aliases");
    }

    private static void check(CommitmentTemplate template) {
        DraftRules.check(SampleDraft.text("1.1", "MT0001", "Open contracting", template));
    }

    private static CommitmentTemplate template(List<String> sdgTargets, String mailbox, Money budget) {
        return new CommitmentTemplate(null, null, null, List.of(), sdgTargets, null, mailbox, null, null, budget, null);
    }

    private static List<String> fields(ThrowingCallable check) {
        return catchThrowableOfType(RuleBroken.class, check).breaches().stream()
                .map(Breach::field)
                .toList();
    }
}
