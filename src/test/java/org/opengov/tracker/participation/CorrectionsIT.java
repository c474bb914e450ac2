package org.opengov.tracker.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengov.tracker._support.CleanDatabase;
import org.opengov.tracker._support.Given;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.AuditEntry;
import org.opengov.tracker.platform.AuditSearch;
import org.opengov.tracker.platform.AuditTrail;
import org.opengov.tracker.platform.Breach;
import org.opengov.tracker.platform.Forbidden;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.platform.SiteRevision;

/** Requests for correction: who may send, read and answer them, and that none gets lost. */
@ExtendWith(ArquillianExtension.class)
class CorrectionsIT {

    private static final Officer COORDINATOR = Given.coordinator();

    @Inject
    Corrections corrections;

    @Inject
    Figures figures;

    @Inject
    AuditTrail audit;

    @Inject
    SiteRevision revision;

    @Inject
    Plans plans;

    @Inject
    CleanDatabase cleanDatabase;

    /** Limits last longer than a test. */
    private final String sender = UUID.randomUUID().toString();

    @BeforeEach
    void startClean() {
        cleanDatabase.now();
    }

    @Test
    void onlyCoordinatorsReadThemWholeAndAnswer() {
        long number = corrections.receive(request("It is seven."), sender);
        for (Officer other : List.of(Given.officer(), Given.administrator(), Given.assessorOf("IRM"))) {
            assertThatThrownBy(() -> corrections.get(number, other)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> corrections.list(0, 9, other)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> corrections.countOpen(other)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> corrections.answer(number, 1, answer("No."), other))
                    .isInstanceOf(Forbidden.class);
        }
        assertThat(corrections.get(number).isOpen()).isTrue();
        assertThat(corrections.get(number, COORDINATOR).getContact()).isEqualTo("reader@example.org");
    }

    @Test
    void wordsBecomePublicWithTheAnswerAndEveryStepIsInTheTrail() {
        long before = revision.ofCorrections();
        long figures = plans.get(Given.PLAN).getRevision();
        long number = corrections.receive(request("It is seven."), sender);
        long asked = revision.ofCorrections();
        assertThat(corrections.list(0, 9))
                .singleElement()
                .satisfies(told -> assertThat(told.words()).isEmpty());

        CorrectionRequest looked = corrections.get(number, COORDINATOR);
        corrections.answer(number, looked.getVersion(), answer("It is seven now."), COORDINATOR);

        PublicCorrection told = corrections.get(number);
        assertThat(told.words()).isEqualTo("It is seven.");
        assertThat(told.answer()).isEqualTo("It is seven now.");
        assertThat(told.outcome()).isEqualTo(CorrectionOutcome.CORRECTED);
        assertThat(corrections.get(number, COORDINATOR).getContact()).isNull();
        assertThat(asked).isGreaterThan(before);
        assertThat(revision.ofCorrections()).isGreaterThan(asked);
        assertThat(plans.get(Given.PLAN).getRevision()).isEqualTo(figures);
        assertThat(audit.list(AuditSearch.ALL, 0, 9, Given.administrator()))
                .extracting(AuditEntry::getAction)
                .containsExactly("correction.answered", "correction.asked");
    }

    @Test
    void theSecondOfTwoAnswersIsToldAndChangesNothing() {
        long number = corrections.receive(request("It is seven."), sender);
        long version = corrections.get(number, COORDINATOR).getVersion();
        corrections.answer(number, version, answer("The first."), COORDINATOR);

        assertThatThrownBy(() -> corrections.answer(number, version, answer("The second."), COORDINATOR))
                .isInstanceOf(RuleBroken.class);
        assertThat(corrections.get(number).answer()).isEqualTo("The first.");
    }

    @Test
    void openOnesComeFirstAndTheSameIsTakenOnce() {
        long first = corrections.receive(request("One."), sender);
        long second = corrections.receive(request("Two."), sender);
        long third = corrections.receive(request("Three."), sender);
        assertThat(corrections.receive(request("Two."), sender)).isEqualTo(second);
        corrections.answer(first, corrections.get(first, COORDINATOR).getVersion(), answer("Done."), COORDINATOR);

        assertThat(corrections.list(0, 9, COORDINATOR))
                .extracting(CorrectionRequest::getNumber)
                .containsExactly(second, third, first);
        assertThat(corrections.list(0, 9)).extracting(PublicCorrection::number).containsExactly(third, second, first);
        assertThat(corrections.countOpen(COORDINATOR)).isEqualTo(2);
        assertThatThrownBy(() -> corrections.get(third + 1)).isInstanceOf(NotFound.class);
    }

    @Test
    void oneSenderIsStoppedAndOthersAreNot() {
        for (int i = 0; i < 10; i++) {
            corrections.receive(request("Number " + i), sender);
        }
        assertThatThrownBy(() -> corrections.receive(request("One more"), sender))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.messageKey()).isEqualTo("correction.busy"));
        assertThat(corrections.receive(request("One more"), sender + "-other")).isPositive();
        assertThat(corrections.list(0, 20)).hasSize(11);
    }

    @Test
    void everythingToMendIsSaidAtOnceAndNothingIsKept() {
        assertThatThrownBy(() -> corrections.receive(
                        new NewRequest("//elsewhere", "NOTHING", " ", "nobody", "x", Locale.ENGLISH), sender))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.breaches())
                                .extracting(Breach::field)
                                .containsExactly("page", "part", "words", "contact", "website"));
        assertThat(corrections.list(0, 9)).isEmpty();
    }

    @Test
    void theFigureIsKeptAsItWasShown() {
        SeenPage page = SeenPage.of("/commitments/AZ0031?asOf=2014-06-30").orElseThrow();
        Figure due = figures.find(page, "DATES.due", new Locale("ru")).orElseThrow();

        long number = corrections.receive(
                new NewRequest(page.address(), due.code(), "Otherwise.", "", "", new Locale("ru")), sender);

        assertThat(due.text()).isEqualTo("Срок: декабрь 2015");
        assertThat(corrections.get(number).figure()).isEqualTo(due.text());
        assertThat(corrections.get(number).part()).isEqualTo(FigurePart.DATES);
        assertThat(corrections.get(number, COORDINATOR).getFigureCode()).isEqualTo("DATES.due");
        assertThatThrownBy(() -> corrections.receive(
                        new NewRequest(page.address(), "DATES.nothing", "Otherwise.", "", "", Locale.ENGLISH), sender))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.messageKey()).isEqualTo("correction.part.missing"));
    }

    @ParameterizedTest
    @CsvSource({
        "/, COUNTS.INDEPENDENT.LIMITED",
        "/plans/AZ-2012-2015, COMPLETION.AZ0031",
        "/plans/AZ-2012-2015?asOf=2014-06-30&voice=GOVERNMENT, OTHER.INDICATOR",
        "/voices/AZ-2012-2015, COMPLETION.AZ0031.INDEPENDENT",
        "/promises/AZ-2012-2015, DATES.AZ0031",
        "/commitments/AZ0031, MILESTONES.AZ0031.1",
        "/agencies/sofaz, AGENCIES.AZ-2012-2015.leads"
    })
    void everyPageNamesItsFigures(String address, String code) {
        List<Figure> shown = figures.list(SeenPage.of(address).orElseThrow(), Locale.ENGLISH);

        assertThat(shown).extracting(Figure::code).contains(code).doesNotHaveDuplicates();
        assertThat(shown).extracting(Figure::text).noneMatch(text -> text.contains("???"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/about", "/plans/AZ-1900", "/commitments/AZ9999", "/agencies/nobody", "/voices/x"})
    void whereNothingIsShownThereIsNothingToChoose(String address) {
        assertThat(figures.list(SeenPage.of(address).orElseThrow(), Locale.ENGLISH))
                .isEmpty();
    }

    private static NewRequest request(String words) {
        return new NewRequest(
                "/commitments/AZ0031?asOf=2014-06-30", "DATES", words, "reader@example.org", "", Locale.ENGLISH);
    }

    private static Answer answer(String text) {
        return new Answer(CorrectionOutcome.CORRECTED, text, true);
    }
}
