package org.opengov.tracker.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.opengov.tracker.exchange.SpoiledPlanFiles.RIGHT;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opengov.tracker.exchange.SpoiledPlanFiles.Case;
import org.opengov.tracker.platform.Messages;

/** Whatever comes in as a plan file, a clear word goes out: what is wrong, in which line, at which field. */
class SpoiledPlanFilesTest {

    private static final int LEAST_CASES = 60;

    static Stream<Case> cases() {
        return SpoiledPlanFiles.all();
    }

    @Test
    void thereAreMany() {
        assertThat(SpoiledPlanFiles.all()).hasSizeGreaterThan(LEAST_CASES);
    }

    @Test
    void unspoiledItIsTaken() {
        PlanFile taken = read(RIGHT.getBytes(StandardCharsets.UTF_8));

        assertThat(taken.commitments()).hasSize(2);
        assertThat(taken.plan().titles()).containsEntry("az", "Açıq hökumət 2030-2031");
    }

    @Test
    void markOfAnEditorIsPassedOver() {
        PlanFile taken = read(("\uFEFF" + RIGHT).getBytes(StandardCharsets.UTF_8));

        assertThat(taken.plan().code()).isEqualTo("XX-2030-2031");
    }

    @Test
    void numberForATextIsTakenLetterByLetter() {
        PlanFile taken = read(RIGHT.replace("\"1.1\"", "1.10").getBytes(StandardCharsets.UTF_8));

        assertThat(taken.commitments().get(0).text().number()).isEqualTo("1.10");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isToldWhatIsWrongAndWhere(Case spoiled) {
        byte[] file = spoiled.spoil().apply(RIGHT.getBytes(StandardCharsets.UTF_8));

        PlanFileBroken refused = catchThrowableOfType(PlanFileBroken.class, () -> read(file));

        assertThat(refused).isNotNull();
        assertThat(refused.faults().stream()
                        .map(fault -> fault.line() + " " + fault.place() + ": " + fault.text(english()))
                        .toList())
                .anySatisfy(told -> assertThat(told)
                        .startsWith(spoiled.line() + " " + (spoiled.place().isEmpty() ? ":" : spoiled.place()))
                        .contains(spoiled.told()));
        refused.faults().forEach(SpoiledPlanFilesTest::assertWords);
    }

    private static void assertWords(PlanFault fault) {
        List<String> said = Messages.LANGUAGES.stream()
                .map(language -> fault.text(Messages.in(language)))
                .collect(Collectors.toList());

        assertThat(said)
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text)
                        .doesNotContain("???", "planfile.", "draft.", "Exception")
                        .doesNotContainPattern("(?<!xx-)\\{\\d")
                        .hasSizeGreaterThanOrEqualTo(15));
        assertThat(said.get(2)).containsPattern("[а-я]{3}");
    }

    private static Messages english() {
        return Messages.in(Locale.ENGLISH);
    }

    private static PlanFile read(byte[] file) {
        return PlanFile.read(new ByteArrayInputStream(file));
    }
}
