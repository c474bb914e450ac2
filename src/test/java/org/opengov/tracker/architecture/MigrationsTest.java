package org.opengov.tracker.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Migrations run in the order of their numbers, so two with one number or a gap would run differently elsewhere. */
class MigrationsTest {

    private static final Pattern NAME = Pattern.compile("V(\\d+)__[a-z0-9_]+\\.sql");

    @Test
    void numbersAreUniqueAndWithoutGaps() throws IOException {
        List<String> names = Sources.list("src/main/resources/db/migration", ".sql").stream()
                .map(Path::getFileName)
                .map(Path::toString)
                .toList();

        assertThat(names).isNotEmpty().allMatch(name -> NAME.matcher(name).matches());
        assertThat(names.stream()
                        .flatMap(name -> NAME.matcher(name).results())
                        .map((MatchResult found) -> Integer.valueOf(found.group(1)))
                        .sorted())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, names.size()).boxed().toList());
    }
}
