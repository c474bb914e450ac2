package org.opengov.tracker.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.opengov.tracker._support.Given.MILESTONE;
import static org.opengov.tracker._support.Given.PLACE;
import static org.opengov.tracker._support.Given.PLAN;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.CleanDatabase;
import org.opengov.tracker._support.Given;
import org.opengov.tracker._support.InTransaction;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.plan.Money;
import org.opengov.tracker.platform.Breach;
import org.opengov.tracker.platform.Forbidden;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.progress.ProgressUpdates.Place;

/** An officer's side: whose word it is, what it owes, and two people at one update. */
@ExtendWith(ArquillianExtension.class)
class ProgressUpdatesIT {

    private static final Officer OFFICER = Given.officer();
    private static final EvidenceLink LINK = new EvidenceLink("Annual report", "https://example.org/report");

    @Inject
    ProgressUpdates updates;

    @Inject
    PublishedUpdates published;

    @Inject
    Given given;

    @Inject
    InTransaction inTransaction;

    @Resource
    ManagedExecutorService executor;

    @Inject
    CleanDatabase cleanDatabase;

    @Inject
    Clock clock;

    @BeforeEach
    void startClean() {
        cleanDatabase.now();
    }

    @Test
    void draftMayBeHalfFinished() {
        updates.save(PLACE, Given.draft(null), null, OFFICER);

        assertThat(updates.findUnderWay(PLACE, OFFICER))
                .map(ProgressUpdate::getState)
                .contains(ReviewState.DRAFT);
    }

    @Test
    void officerOfAnotherAgencyNeitherSeesNorWrites() {
        updates.save(PLACE, Given.draft(Completion.LIMITED), null, OFFICER);
        Officer stranger = Given.officerOf("taxes");

        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> updates.findUnderWay(PLACE, stranger));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> updates.save(PLACE, Given.draft(Completion.COMPLETE), null, stranger));
        assertThat(updates.listUnderWay(PLAN, stranger)).isEmpty();
    }

    @Test
    void coordinatorDoesNotReportForAnAgency() {
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> updates.submit(PLACE, Given.draft(Completion.LIMITED), null, Given.coordinator()));
    }

    @Test
    void completionOwesEvidenceAndItsDay() {
        assertBreaks(
                () -> updates.submit(PLACE, Given.complete(null), null, OFFICER),
                "progress.completedOn.required",
                "progress.evidence.required");
        assertThat(updates.findUnderWay(PLACE, OFFICER)).isEmpty();
    }

    @Test
    void completionWithEvidenceIsTaken() {
        LocalDate day = LocalDate.of(2015, 12, 1);
        ProgressUpdate draft = updates.save(PLACE, Given.complete(day), null, OFFICER);
        updates.addLink(draft.getId(), LINK, OFFICER);

        updates.submit(PLACE, Given.complete(day), versionNow(), OFFICER);

        assertThat(updates.findUnderWay(PLACE, OFFICER))
                .map(ProgressUpdate::getState)
                .contains(ReviewState.SUBMITTED);
    }

    @Test
    void completionLiesNotInTheFuture() {
        ProgressDraft tomorrow = Given.complete(LocalDate.now(clock).plusDays(1));
        ProgressUpdate draft = updates.save(PLACE, tomorrow, null, OFFICER);
        updates.addLink(draft.getId(), LINK, OFFICER);

        assertBreaks(() -> updates.submit(PLACE, tomorrow, versionNow(), OFFICER), "progress.completedOn.future");
    }

    @Test
    void delayOwesItsChallenges() {
        ProgressDraft silent =
                new ProgressDraft(false, null, Completion.SUBSTANTIAL, null, "Most of it.", " ", null, null, null);

        assertBreaks(() -> updates.submit(PLACE, silent, null, OFFICER), "progress.challenges.required");
    }

    @Test
    void updateOwesACompletion() {
        assertBreaks(() -> updates.submit(PLACE, Given.draft(null), null, OFFICER), "progress.completion.required");
        assertBreaks(
                () -> updates.submit(PLACE, Given.draft(Completion.UNCLEAR), null, OFFICER),
                "progress.completion.required");
    }

    @Test
    void nilUpdateOwesItsReasonAndNothingElse() {
        assertBreaks(() -> updates.submit(PLACE, Given.nil(" "), null, OFFICER), "progress.nilReason.required");

        updates.submit(PLACE, Given.nil("The tender was delayed."), null, OFFICER);

        assertThat(updates.findUnderWay(PLACE, OFFICER))
                .map(ProgressUpdate::getState)
                .contains(ReviewState.SUBMITTED);
    }

    @Test
    void stepBackOwesItsReason() {
        given.published(Completion.SUBSTANTIAL);

        assertBreaks(
                () -> updates.submit(PLACE, Given.draft(Completion.LIMITED), null, OFFICER),
                "progress.stepBackReason.required");
    }

    @Test
    void textLongerThanItsPlaceIsRefused() {
        String endless = "x".repeat(ProgressDraft.LONGEST + 1);

        assertThatExceptionOfType(jakarta.validation.ConstraintViolationException.class)
                .isThrownBy(() -> updates.save(PLACE, Given.nil(endless), null, OFFICER));
    }

    @Test
    void secondOfTwoOfficersIsToldAndLosesNothing() {
        long first = updates.save(PLACE, Given.draft(Completion.LIMITED), null, OFFICER)
                .getVersion();
        Officer colleague = Given.officerOf("sofaz");
        updates.save(PLACE, Given.nil("Written by the colleague."), first, colleague);

        assertBreaks(
                () -> updates.save(PLACE, Given.draft(Completion.COMPLETE), first, OFFICER),
                "progress.changedMeanwhile");
        assertThat(updates.findUnderWay(PLACE, OFFICER))
                .map(update -> update.getStatement().getNilReason())
                .contains("Written by the colleague.");
    }

    @Test
    void secondOfTwoWhoBeginAtOnceIsToldToo() {
        updates.save(PLACE, Given.draft(Completion.LIMITED), null, OFFICER);

        assertBreaks(
                () -> updates.save(PLACE, Given.draft(Completion.COMPLETE), null, OFFICER),
                "progress.changedMeanwhile");
    }

    @Test
    void whoBeginsBeforeTheOtherIsStoredIsToldByTheDatabase() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        Future<?> other = executor.submit(() -> inTransaction.run(() -> {
            updates.save(PLACE, Given.nil("Began a moment earlier."), null, OFFICER);
            begun.countDown();
            pause();
        }));
        begun.await();

        assertBreaks(
                () -> updates.save(PLACE, Given.draft(Completion.COMPLETE), null, OFFICER),
                "progress.changedMeanwhile");
        other.get();
        assertThat(updates.findUnderWay(PLACE, OFFICER))
                .map(update -> update.getStatement().getNilReason())
                .contains("Began a moment earlier.");
    }

    /** Long enough for the second to reach the database, which makes it wait for the first. */
    private static void pause() {
        LockSupport.parkNanos(Duration.ofMillis(400).toNanos());
    }

    @Test
    void submittedUpdateCannotBeWrittenUntilTakenBack() {
        ProgressUpdate submitted = given.submitted(Completion.LIMITED);
        assertBreaks(
                () -> updates.save(PLACE, Given.draft(Completion.COMPLETE), submitted.getVersion(), OFFICER),
                "progress.notWritable");

        updates.withdraw(submitted.getId(), submitted.getVersion(), OFFICER);
        updates.save(PLACE, Given.draft(Completion.SUBSTANTIAL), versionNow(), OFFICER);

        assertThat(updates.findUnderWay(PLACE, OFFICER))
                .map(ProgressUpdate::getState)
                .contains(ReviewState.DRAFT);
    }

    @Test
    void correctionNamesWhatItCorrectsAndBothStayPublic() {
        ProgressUpdate wrong = given.published(Completion.SUBSTANTIAL);
        ProgressDraft right = new ProgressDraft(
                false,
                null,
                Completion.LIMITED,
                null,
                "One report is out.",
                "The others wait.",
                null,
                "The last update counted drafts.",
                wrong.getId());

        given.publish(updates.submit(PLACE, right, null, OFFICER));

        assertThat(published.listOfMilestone(MILESTONE, LocalDate.now(clock)))
                .extracting(update -> update.getStatement().getCompletion())
                .containsExactly(Completion.LIMITED, Completion.SUBSTANTIAL);
    }

    @Test
    void correctionOfSomethingElseIsRefused() {
        ProgressDraft astray =
                new ProgressDraft(false, null, Completion.LIMITED, null, "…", "…", null, null, Long.MAX_VALUE);

        assertBreaks(() -> updates.save(PLACE, astray, null, OFFICER), "progress.corrects.invalid");
    }

    @Test
    void correctionOfAnotherPeriodIsRefused() {
        ProgressUpdate published = given.published(Completion.LIMITED);
        ProgressDraft astray =
                new ProgressDraft(false, null, Completion.LIMITED, null, "…", "…", null, null, published.getId());

        assertBreaks(
                () -> updates.save(new Place(MILESTONE, "2014"), astray, null, OFFICER), "progress.corrects.invalid");
    }

    @Test
    void moneyThatCannotBeKeptIsRefusedBeforeAnythingIsSaved() {
        assertBreaks(() -> updates.save(PLACE, spending("12.345", "AZN"), null, OFFICER), "progress.spent.unsound");
        assertBreaks(() -> updates.save(PLACE, spending("12", "euros"), null, OFFICER), "progress.spent.unsound");
        assertThat(updates.findUnderWay(PLACE, OFFICER)).isEmpty();
    }

    @Test
    void moneyAndCorrectionsAddUpToWhatWasSpent() {
        ProgressUpdate wrong = given.publish(updates.submit(PLACE, spending("1200.50", "AZN"), null, OFFICER));
        ProgressDraft right = new ProgressDraft(
                false,
                null,
                Completion.LIMITED,
                null,
                "One report is out.",
                "The others wait.",
                null,
                null,
                wrong.getId(),
                new Money(new BigDecimal("900.25"), "AZN"),
                false,
                false);
        given.publish(updates.submit(PLACE, right, null, OFFICER));

        assertThat(Spending.of(published.listOfMilestone(MILESTONE, LocalDate.now(clock))))
                .containsExactly(new Money(new BigDecimal("900.25"), "AZN"));
    }

    private static ProgressDraft spending(String amount, String currency) {
        Money spent = new Money(new BigDecimal(amount), currency);
        return new ProgressDraft(
                false, null, Completion.LIMITED, null, "One.", "Two.", null, null, null, spent, false, false);
    }

    @Test
    void periodThatHasNotBegunOrDoesNotExistTakesNothing() {
        assertThatExceptionOfType(org.opengov.tracker.platform.NotFound.class)
                .isThrownBy(() ->
                        updates.save(new Place(MILESTONE, "1999"), Given.draft(Completion.LIMITED), null, OFFICER));
    }

    private long versionNow() {
        return updates.findUnderWay(PLACE, OFFICER).orElseThrow().getVersion();
    }

    private static void assertBreaks(ThrowingCallable action, String... messageKeys) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(action)
                .satisfies(broken -> assertThat(broken.breaches())
                        .extracting(Breach::messageKey)
                        .containsExactlyInAnyOrder(messageKeys));
    }
}
