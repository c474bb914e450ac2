package org.opengov.tracker.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opengov.tracker.participation.CorrectionOutcome.CORRECTED;
import static org.opengov.tracker.participation.CorrectionOutcome.SET_ASIDE;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.opengov.tracker.platform.Breach;
import org.opengov.tracker.platform.RuleBroken;

class CorrectionRequestTest {

    private static final Instant THEN = Instant.parse("2026-11-29T08:00:00Z");

    private final CorrectionRequest request = new CorrectionRequest(
            7,
            new Doubted(
                    SeenPage.FRONT,
                    FigurePart.COUNTS,
                    new Figure(FigurePart.COUNTS, "GOVERNMENT.COMPLETE", "Government, Complete", "6 of 37")),
            new NewRequest("/", "COUNTS", " It is seven. ", "reader@example.org", "", Locale.ENGLISH),
            THEN);

    @Test
    void openItShowsNeitherWordsNorContact() {
        PublicCorrection told = PublicCorrection.of(request);

        assertThat(told.isOpen()).isTrue();
        assertThat(told.words() + told.answer()).isEmpty();
        assertThat(told.figure()).isEqualTo("Government, Complete: 6 of 37");
        assertThat(request.getWords()).isEqualTo("It is seven.");
    }

    @Test
    void answeredItShowsTheWordsAndForgetsWhoSentThem() {
        request.answer(new Answer(CORRECTED, " It is seven now. ", true), "somebody", THEN.plusSeconds(9));

        PublicCorrection told = PublicCorrection.of(request);
        assertThat(told.words()).isEqualTo("It is seven.");
        assertThat(told.answer()).isEqualTo("It is seven now.");
        assertThat(told.answeredAt()).isEqualTo(THEN.plusSeconds(9));
        assertThat(request.getContact()).isNull();
    }

    @Test
    void wordsStayUnpublishedWhereTheyHurtAndOfWhatIsSetAside() {
        request.answer(new Answer(SET_ASIDE, "It names no figure.", true), "somebody", THEN);

        assertThat(PublicCorrection.of(request).words()).isEmpty();
    }

    @Test
    void anAnswerStands() {
        request.answer(new Answer(CORRECTED, "Done.", false), "somebody", THEN);

        assertThatThrownBy(() -> request.answer(new Answer(CORRECTED, "Otherwise.", true), "another", THEN))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.messageKey()).isEqualTo("correction.answered.already"));
        assertThat(PublicCorrection.of(request).words()).isEmpty();
        assertThat(request.getAnswer()).isEqualTo("Done.");
    }

    @Test
    void anAnswerSaysWhatCameOfIt() {
        assertThatThrownBy(() -> request.answer(new Answer(null, "  ", true), "somebody", THEN))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.breaches())
                                .extracting(Breach::field)
                                .containsExactly("outcome", "text"));
        assertThatThrownBy(() -> request.answer(new Answer(CORRECTED, "x".repeat(2001), true), "somebody", THEN))
                .isInstanceOf(RuleBroken.class);
        assertThat(request.isOpen()).isTrue();
    }
}
