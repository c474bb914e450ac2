package org.opengov.tracker.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.opengov.tracker.exchange.PlanBooks.edit;
import static org.opengov.tracker.exchange.PlanBooks.type;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opengov.tracker.platform.Breach;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.RuleBroken;

/**
 * What people and programs make of a plan workbook: each is told at its cell, in words that say what to do. Begins with a
 * small plan that is written as the rules ask.
 */
class SpoiledPlanBooksTest {

    private static final byte[] SOUND =
            PlanBooks.small(new PlanBookWriter("book", List.of(), PlanBookTest.words("en")).write());

    /**
     * A way to spoil it.
     *
     * @param place the cell where it is told; empty where the file as a whole is refused
     */
    record Case(String what, UnaryOperator<byte[]> spoil, String place, String key) {

        @Override
        public String toString() {
            return what;
        }
    }

    private static Case cell(String what, String key, int row, Object text, String place, String message) {
        return new Case(what, book -> type(book, key, row, text), place, message);
    }

    private static Case file(String what, UnaryOperator<byte[]> spoil, String reason) {
        return new Case(what, spoil, "", "agencybook.file." + reason);
    }

    static Stream<Case> cells() {
        return Stream.of(
                cell("no code", "plan.code", 1, null, "Plan!C4", "planfile.missing"),
                cell("a code of small letters", "plan.code", 1, "my plan", "Plan!C4", "draft.code.form"),
                cell("a language that is none", "plan.language", 1, "xx", "Plan!C7", "draft.language.form"),
                cell("a country that is none", "plan.countryCode", 1, "ZZ", "Plan!C8", "draft.countryCode.form"),
                cell("titles without a language", "plan.titles", 1, "Kiçik plan", "Plan!C6", "planbook.cell.pair"),
                cell("a start that is no date", "plan.starts", 1, "soon", "Plan!C11", "planfile.date"),
                cell("an end before the start", "plan.ends", 1, "2019", "Plan!C12", "draft.ends.before"),
                cell("a state that is none", "plan.state", 1, "nearly", "Plan!C19", "planfile.choice"),
                cell("a period without a due day", "periods.due", 1, null, "Periods!D6", "planfile.missing"),
                cell("a period's day in words", "periods.starts", 1, "spring", "Periods!B6", "planfile.day"),
                cell(
                        "a period that ends before it starts",
                        "periods.ends",
                        1,
                        "2019-01-01",
                        "Periods!C6",
                        "draft.ends.before"),
                cell("a due day before the period", "periods.due", 1, "2019-01-01", "Periods!D6", "draft.due.before"),
                cell("an agency in capitals", "agencies.code", 1, "XX JUSTICE", "Agencies!A6", "draft.agencyCode.form"),
                cell("an agency without a name", "agencies.name", 2, null, "Agencies!B7", "planfile.missing"),
                cell("an agency twice", "agencies.code", 2, "xx-justice", "Agencies!A7", "planfile.valueTwice"),
                cell("a sector that is none", "agencies.sector", 1, "Army", "Agencies!C6", "planfile.choice"),
                cell("neither yes nor no", "agencies.collective", 1, "perhaps", "Agencies!D6", "planfile.flag"),
                cell("a member nobody knows", "agencies.members", 3, "xx-army", "Agencies!E8", "planfile.unknown"),
                cell("a theme without a name", "themes.name", 1, null, "Themes!B6", "planfile.missing"),
                cell("a theme twice", "themes.number", 2, "1", "Themes!A7", "planfile.valueTwice"),
                cell("no number", "commitments.number", 1, null, "Commitments!A6", "planfile.missing"),
                cell("a number twice", "commitments.number", 2, "1.1", "Commitments!A7", "planfile.valueTwice"),
                cell(
                        "a title of a whole page",
                        "commitments.title",
                        1,
                        "x".repeat(600),
                        "Commitments!B6",
                        "planfile.tooLong"),
                cell("a theme nobody knows", "commitments.theme", 1, "9", "Commitments!C6", "planfile.unknown"),
                cell("a lead nobody knows", "commitments.lead", 1, "Ministry", "Commitments!D6", "planfile.unknown"),
                cell("a due date in words", "commitments.due", 1, "next year", "Commitments!H6", "planfile.date"),
                cell(
                        "a value that is none",
                        "commitments.ogpValues",
                        1,
                        "Honesty",
                        "Commitments!M6",
                        "planfile.choice"),
                cell(
                        "a goal without a target",
                        "commitments.sdgTargets",
                        1,
                        "SDG 16",
                        "Commitments!O6",
                        "draft.sdgTargets.form"),
                cell("money in words", "commitments.budget", 2, "a lot", "Commitments!S7", "planfile.budget"),
                cell(
                        "money without a currency",
                        "commitments.budgetCurrency",
                        2,
                        null,
                        "Commitments!T7",
                        "planfile.budget"),
                cell(
                        "a mailbox that is none",
                        "commitments.contactMailbox",
                        1,
                        "ask me",
                        "Commitments!W6",
                        "draft.contactMailbox.form"),
                cell(
                        "a source that is no address",
                        "commitments.sources",
                        1,
                        "javascript:alert(1)",
                        "Commitments!X6",
                        "draft.sources.form"),
                cell("an id that is none", "commitments.ogpId", 1, "first", "Commitments!Y6", "draft.ogpId.form"),
                cell(
                        "a milestone of no commitment",
                        "milestones.commitment",
                        1,
                        "7.7",
                        "Milestones!A6",
                        "planfile.unknown"),
                cell(
                        "a milestone that names none",
                        "milestones.commitment",
                        1,
                        null,
                        "Milestones!A6",
                        "planfile.missing"),
                cell("a milestone without a title", "milestones.title", 2, null, "Milestones!B7", "planfile.missing"),
                cell("a weight of nothing", "milestones.weight", 2, "0", "Milestones!G7", "planfile.weight"),
                cell("a weight in words", "milestones.weight", 2, "heavy", "Milestones!G7", "planfile.whole"),
                cell("a fact of no kind", "facts.text", 1, "Something is known.", "Facts!A6", "planfile.missing"),
                cell("a kind of fact that is none", "facts.kind", 1, "Rumour", "Facts!A6", "planfile.choice"),
                cell(
                        "an assessment of the government by itself",
                        "assessments.voice",
                        1,
                        "Government",
                        "Assessments!A6",
                        "planfile.missing"));
    }

    static Stream<Case> files() {
        return Stream.of(
                file("a text under that name", book -> "PK, plan".getBytes(StandardCharsets.UTF_8), "other"),
                file("half of it", book -> Arrays.copyOf(book, book.length / 2), "damaged"),
                file("a renamed sheet", book -> edit(book, it -> it.setSheetName(4, "Promises")), "renamed"),
                file("a sheet taken out", book -> edit(book, it -> it.removeSheetAt(6)), "renamed"),
                file("the hidden sheet taken out", book -> edit(book, it -> it.removeSheetAt(10)), "foreign"),
                file(
                        "a column taken out",
                        book -> edit(book, it -> it.getSheet("Milestones").shiftColumns(2, 11, -1)),
                        "moved"),
                file(
                        "a row of keys taken out",
                        book -> edit(
                                book,
                                it -> it.getSheet("Themes")
                                        .removeRow(it.getSheet("Themes").getRow(2))),
                        "moved"),
                file(
                        "a remark beside the table",
                        book -> edit(
                                book,
                                it -> row(it.getSheet("Themes"), 5)
                                        .createCell(9)
                                        .setCellValue("mine")),
                        "outside"),
                file(
                        "rows without end",
                        book -> edit(
                                book,
                                it -> row(it.getSheet("Themes"), 30_000)
                                        .createCell(0)
                                        .setCellValue("9")),
                        "tooManyRows"),
                file(
                        "another version's workbook",
                        book -> edit(
                                book,
                                it -> it.getSheet("tracker")
                                        .getRow(0)
                                        .getCell(1)
                                        .setCellValue("ogp-plan-book/9")),
                        "format"));
    }

    private static org.apache.poi.ss.usermodel.Row row(XSSFSheet sheet, int number) {
        return sheet.getRow(number) == null ? sheet.createRow(number) : sheet.getRow(number);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void whatIsWrongIsToldAtItsCell(Case spoiled) {
        List<PlanFault> faults = faults(spoiled.spoil.apply(SOUND));

        assertThat(faults)
                .filteredOn(fault -> fault.place().equals(spoiled.place))
                .first()
                .satisfies(fault -> assertThat(fault.breach().messageKey()).isEqualTo(spoiled.key));
        faults.forEach(fault -> assertClear(fault.breach()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatCannotBeReadAtAllIsToldToo(Case spoiled) {
        byte[] book = spoiled.spoil.apply(SOUND);

        RuleBroken refused = catchThrowableOfType(RuleBroken.class, () -> faults(book));

        assertThat(refused).isNotNull();
        assertThat(refused.breaches().get(0).messageKey()).isEqualTo(spoiled.key);
        assertClear(refused.breaches().get(0));
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void formulasAndErrorsAreNotComputed(String formula) {
        byte[] book =
                edit(SOUND, it -> PlanBooks.cell(it, "commitments.title", 1).setCellFormula(formula));

        assertThat(faults(book))
                .singleElement()
                .satisfies(fault -> assertThat(fault.breach().messageKey()).isEqualTo("agencybook.cell.formula"));
    }

    static Stream<String> formulas() {
        return Stream.of("1+1", "HYPERLINK(\"https://example.org\",\"a\")", "A1");
    }

    private static List<PlanFault> faults(byte[] book) {
        PlanSource source = PlanSource.of(book, PlanBookTest.MOST_BYTES);
        List<PlanFault> faults = new ArrayList<>(source.faults());
        LocatedJson named = new FreeIds(java.util.Map.of(), country -> country + "0001").fill(source.json());
        PlanFile file = PlanFile.look(named, faults, true);
        return PlanLook.of(
                        source,
                        file,
                        null,
                        new PlanComparison(PlanUnits.of(PlanTree.of(file), named), List.of(), null).judged(),
                        faults)
                .faults()
                .values()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static void assertClear(Breach breach) {
        for (String language : List.of("en", "az", "ru")) {
            Messages words = PlanBookTest.words(language);
            assertThat(breach.text(words)).isNotBlank().doesNotContain("???", "{0", "''");
        }
    }
}
