package org.opengov.tracker.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengov.tracker._support.LibreOffice;
import org.opengov.tracker.platform.Messages;

/** A plan goes out into a workbook and comes back from it word by word, in whichever language it was written. */
class PlanBookTest {

    static final long MOST_BYTES = 5_000_000;

    static Stream<List<String>> plansAndLanguages() {
        return Stream.of("az-2012-2015", "az-2016-2018")
                .flatMap(plan -> Messages.LANGUAGES.stream().map(language -> List.of(plan, language.getLanguage())));
    }

    @ParameterizedTest
    @MethodSource("plansAndLanguages")
    void planComesBackAsItWentOut(List<String> which) throws IOException {
        PlanFile original = shipped(which.get(0));

        PlanFile back = read(write(original, which.get(1)));

        assertThat(PlanJson.write(PlanTree.of(back))).isEqualTo(PlanJson.write(PlanTree.of(original)));
    }

    @Test
    void bookSaysWhatItWasMadeFrom() throws IOException {
        PlanFile original = shipped("az-2012-2015");
        List<PlanUnit> units = PlanUnits.of(PlanTree.of(original), null);

        PlanSource source = new PlanBookReader(MOST_BYTES).read(write(original, "en"));

        assertThat(source.book()).isEqualTo("the-book");
        assertThat(units)
                .hasSizeGreaterThan(100)
                .allSatisfy(unit -> assertThat(source.bases()).containsEntry(unit.id(), unit.digest()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "az", "ru"})
    void templateIsEmptyAndTellsInWordsWhatItNeeds(String language) throws IOException {
        byte[] template = new PlanBookWriter("template", List.of(), words(language)).write();
        PlanSource source = new PlanBookReader(MOST_BYTES).read(template);

        assertThat(source.bases()).isEmpty();
        assertThat(source.faults()).isEmpty();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            List<String> said = texts(book);
            assertThat(said.stream().filter(text -> text.contains("???") || text.contains("{0")))
                    .isEmpty();
            assertThat(said).contains(words(language).text("planbook.guide.step.1"));
            assertThat(book.getNumCellStyles()).isLessThan(60);
        }
    }

    @Test
    void libreOfficeSavesItWithoutLoss(@TempDir Path folder) throws IOException, InterruptedException {
        PlanFile original = shipped("az-2012-2015");
        Path book = Files.write(folder.resolve("plan.xlsx"), write(original, "az"));
        Path saved = Files.createDirectory(folder.resolve("saved"));

        LibreOffice.save(book, "xlsx", saved);

        byte[] again = Files.readAllBytes(saved.resolve("plan.xlsx"));
        assertThat(again).isNotEqualTo(Files.readAllBytes(book));
        assertThat(PlanJson.write(PlanTree.of(read(again)))).isEqualTo(PlanJson.write(PlanTree.of(original)));
        byte[] changed = PlanBooks.type(again, "commitments.due", 1, "2016-06-30", "periods.due", 1, "2013-02-15");
        assertThat(read(changed).commitments().get(0).text().due()).hasToString("2016-06-30");
    }

    @Test
    void unitsMakeTheSamePlanAgain() throws IOException {
        PlanFile original = shipped("az-2012-2015");
        List<PlanUnit> units = PlanUnits.of(PlanTree.of(original), null);

        PlanFile again = PlanFile.read(LocatedJson.of(PlanUnits.together(units)));

        assertThat(PlanTree.of(again)).isEqualTo(PlanTree.of(original));
    }

    static byte[] write(PlanFile plan, String language) {
        return new PlanBookWriter("the-book", PlanUnits.of(PlanTree.of(plan), null), words(language)).write();
    }

    static PlanFile read(byte[] book) {
        PlanSource source = new PlanBookReader(MOST_BYTES).read(book);
        assertThat(source.faults()).isEmpty();
        List<PlanFault> faults = new ArrayList<>();
        PlanFile read = PlanFile.look(source.json(), faults, true);
        assertThat(faults).isEmpty();
        return read;
    }

    static PlanFile shipped(String name) throws IOException {
        try (var file = PlanFile.class.getClassLoader().getResourceAsStream("plans/" + name + ".json")) {
            return PlanFile.read(file);
        }
    }

    static Messages words(String language) {
        return Messages.in(Locale.forLanguageTag(language));
    }

    private static List<String> texts(XSSFWorkbook book) {
        List<String> texts = new ArrayList<>();
        book.forEach(sheet -> ((XSSFSheet) sheet).forEach(row -> row.forEach(cell -> texts.add(cell.toString()))));
        return texts;
    }
}
