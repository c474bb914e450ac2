package org.opengov.tracker.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.CleanDatabase;
import org.opengov.tracker._support.Given;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.drafting.PlanDrafts;
import org.opengov.tracker.exchange.PlanImports.Wish;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.plan.Theme.ThemeText;
import org.opengov.tracker.platform.AuditEntry;
import org.opengov.tracker.platform.AuditSearch;
import org.opengov.tracker.platform.AuditTrail;
import org.opengov.tracker.platform.Forbidden;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.RuleBroken;

/** A plan's whole way as a workbook over the database: from the template, out, changed, in again; never over others. */
@ExtendWith(ArquillianExtension.class)
class PlanImportsIT {

    private static final Messages WORDS = Messages.in(Locale.ENGLISH);
    private static final Officer COORDINATOR = Given.coordinator();
    private static final String CODE = "XX-2025-2026";

    @Inject
    PlanImports imports;

    @Inject
    PlanFiles files;

    @Inject
    PlanDrafts drafts;

    @Inject
    Plans plans;

    @Inject
    AuditTrail audit;

    @Inject
    CleanDatabase cleanDatabase;

    private byte[] filled;

    @BeforeEach
    void startClean() {
        cleanDatabase.now();
        filled = PlanBooks.small(files.writeTemplate(COORDINATOR, WORDS));
    }

    @AfterEach
    void leaveNothing() {
        cleanDatabase.now();
    }

    @Test
    void templateBecomesADraftAndThenChangesNothing() {
        Answer shown = preview(filled);
        assertThat(shown.rows())
                .allSatisfy(row -> assertThat(row.state()).as(row.toString()).isEqualTo(RowState.NEW));
        assertThat(plans.findAny(CODE)).isEmpty();

        Answer taken = take(filled);

        assertThat(taken.saved()).isTrue();
        assertThat(plans.getAny(CODE).isAdopted()).isFalse();
        assertThat(file()).contains("\"code\": \"open-justice\"", "\"=Publish the budget for citizens\"", "125000.50");
        assertThat(states(filled)).containsOnly(RowState.UNCHANGED);
        assertThat(take(filled).saved()).isFalse();
    }

    @Test
    void exportComesBackLosslessAndSaysWhatAPersonChanged() {
        take(filled);
        byte[] book = files.writeBook(CODE, COORDINATOR, Messages.in(new Locale("az")));
        String before = file();
        assertThat(states(book)).containsOnly(RowState.UNCHANGED);

        byte[] changed = PlanBooks.type(book, "commitments.due", 1, "2026-06-30", "milestones.title", 3, null);
        assertThat(preview(changed).rows())
                .filteredOn(row -> row.state() == RowState.WRONG)
                .singleElement()
                .satisfies(row -> assertThat(row.faults().get(0).cell()).isEqualTo("Mərhələlər!B8"));
        assertThat(take(changed).saved()).isFalse();
        assertThat(file()).isEqualTo(before);

        byte[] mended = PlanBooks.type(changed, "milestones.title", 3, "The budget is published");
        Answer answer = take(mended);
        assertThat(answer.saved()).isTrue();
        assertThat(answer.rows())
                .filteredOn(row -> row.state() == RowState.CHANGED)
                .singleElement()
                .satisfies(row -> assertThat(row.changes())
                        .containsExactly(new AnswerRow.Change("Due date", "2025-12-31", "2026-06-30")));
        assertThat(entries()).anySatisfy(entry -> {
            assertThat(entry.getWho()).isEqualTo(COORDINATOR.login());
            assertThat(entry.getWas()).isEqualTo("due: 2025-12-31");
            assertThat(entry.getBecame()).isEqualTo("due: 2026-06-30");
        });
    }

    @Test
    void whatOthersSavedMeanwhileStaysAndWhatBothChangedIsAConflict() {
        take(filled);
        byte[] book = files.writeBook(CODE, COORDINATOR, WORDS);
        Officer other = Given.coordinator();
        Long version = drafts.findTheme(CODE, "1", other).orElseThrow().getVersion();
        drafts.putTheme(CODE, "1", version, new ThemeText("1", "open-justice", "Justice for all", List.of()), other);

        byte[] elsewhere = PlanBooks.type(book, "themes.name", 2, "Budget for all");
        assertThat(take(elsewhere).saved()).isTrue();
        assertThat(file()).contains("Justice for all", "Budget for all").doesNotContain("\"Open justice\"");

        byte[] both = PlanBooks.type(book, "themes.name", 1, "Courts");
        Answer conflict = take(both);
        assertThat(conflict.saved()).isFalse();
        assertThat(conflict.rows())
                .filteredOn(row -> row.state() == RowState.CONFLICT)
                .singleElement()
                .satisfies(row -> assertThat(row.newer().by()).isEqualTo(other.login()));
        assertThat(file()).contains("Justice for all");
    }

    @Test
    void rowsThatAreTakenOutAreTakenOutOfTheDraft() {
        take(filled);
        byte[] book = files.writeBook(CODE, COORDINATOR, WORDS);
        byte[] less = PlanBooks.edit(book, workbook -> {
            // The second theme with its commitment and that one's milestone.
            workbook.getSheet("Themes").removeRow(workbook.getSheet("Themes").getRow(6));
            workbook.getSheet("Commitments")
                    .removeRow(workbook.getSheet("Commitments").getRow(6));
            workbook.getSheet("Milestones")
                    .removeRow(workbook.getSheet("Milestones").getRow(7));
        });

        Answer answer = take(less);

        assertThat(answer.saved()).as(answer.toString()).isTrue();
        assertThat(answer.count(RowState.REMOVED)).isEqualTo(3);
        assertThat(file()).doesNotContain("Open budget", "The budget is published");
        assertThat(states(less)).containsOnly(RowState.UNCHANGED);
    }

    @Test
    void numbersMayBeSwappedAndTheSameWorkbookFilledInFurther() {
        take(filled);
        byte[] swapped = PlanBooks.type(
                files.writeBook(CODE, COORDINATOR, WORDS),
                "commitments.number",
                1,
                "2.1",
                "commitments.number",
                2,
                "1.1",
                "milestones.commitment",
                1,
                "2.1",
                "milestones.commitment",
                2,
                "2.1",
                "milestones.commitment",
                3,
                "1.1");
        assertThat(take(swapped).saved()).isTrue();

        byte[] further = PlanBooks.type(swapped, "commitments.number", 2, "1.2", "milestones.commitment", 3, "1.2");
        Answer answer = take(further);

        assertThat(answer.count(RowState.CONFLICT)).isZero();
        assertThat(answer.saved()).as(answer.toString()).isTrue();
        assertThat(file()).contains("\"number\": \"1.2\"", "\"number\": \"2.1\"");
    }

    @Test
    void workbookOfAPlanThatIsNotHereIsAllNew() {
        take(filled);
        byte[] book = files.writeBook(CODE, COORDINATOR, WORDS);
        String before = file();
        drafts.delete(CODE, COORDINATOR);

        assertThat(take(book).saved()).isTrue();
        assertThat(file()).isEqualTo(before);

        drafts.delete(CODE, COORDINATOR);
        assertThat(take(filled).saved()).isTrue();
        assertThat(file()).isEqualTo(before);
    }

    @Test
    void somethingElseThanWasShownIsNotTaken() {
        String shown = imports.preview(filled, Wish.DRAFT, COORDINATOR, WORDS).digest();
        take(filled);

        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> imports.take(filled, new Wish(false, shown), COORDINATOR, WORDS))
                .satisfies(broken ->
                        assertThat(broken.breaches().get(0).messageKey()).isEqualTo("planbook.changedMeanwhile"));
    }

    @Test
    void adoptedPlanIsNotChangedByAFileAndMovesToAnEmptyServerWhole() throws IOException {
        byte[] adopted = files.writeBook(Given.PLAN, COORDINATOR, WORDS);
        assertThat(states(adopted)).containsOnly(RowState.UNCHANGED);
        Answer refused = take(PlanBooks.type(adopted, "commitments.title", 1, "Another promise"));
        assertThat(refused.saved()).isFalse();
        assertThat(refused.rows())
                .filteredOn(row -> row.state() == RowState.WRONG)
                .singleElement()
                .satisfies(row -> assertThat(row.changes().get(0).after()).isEqualTo("Another promise"));

        String copy = new String(files.write(Given.PLAN), StandardCharsets.UTF_8)
                .replace("\"AZ-2012-2015\"", "\"XX-2012-2015\"")
                .replace("\"AZ00", "\"XX00");
        byte[] sent = copy.getBytes(StandardCharsets.UTF_8);
        assertThat(imports.preview(sent, Wish.DRAFT, COORDINATOR, WORDS).saysAdopted())
                .isTrue();
        Answer taken = imports.take(sent, new Wish(true, null), COORDINATOR, WORDS);
        assertThat(taken.saved()).isTrue();
        assertThat(new String(files.write("XX-2012-2015"), StandardCharsets.UTF_8))
                .isEqualTo(copy);
    }

    @Test
    void faultsAreMarkedAtTheirCells() throws IOException {
        byte[] wrong = PlanBooks.type(filled, "periods.due", 1, "soon", "commitments.theme", 2, "9");

        byte[] marked = imports.marked(wrong, COORDINATOR, WORDS);

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(marked))) {
            assertThat(PlanBooks.cell(book, "periods.due", 1)
                            .getCellComment()
                            .getString()
                            .getString())
                    .isEqualTo(WORDS.text("planfile.day"));
            assertThat(PlanBooks.cell(book, "commitments.theme", 2)
                            .getCellComment()
                            .getString()
                            .getString())
                    .isEqualTo(WORDS.text("planfile.unknown", "9"));
        }
        byte[] mended = PlanBooks.type(marked, "periods.due", 1, "2026-01-31", "commitments.theme", 2, "2");
        assertThat(states(mended)).containsOnly(RowState.NEW);
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(imports.marked(mended, COORDINATOR, WORDS)))) {
            assertThat(PlanBooks.cell(book, "periods.due", 1).getCellComment()).isNull();
        }
    }

    @Test
    void onlyCoordinatorsMayDoAnyOfIt() {
        Officer officer = Given.officer();

        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> files.writeTemplate(officer, WORDS));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> files.writeBook(Given.PLAN, officer, WORDS));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> imports.preview(filled, Wish.DRAFT, officer, WORDS));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> imports.take(filled, Wish.DRAFT, officer, WORDS));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> imports.marked(filled, officer, WORDS));
    }

    private Answer preview(byte[] file) {
        return imports.preview(file, Wish.DRAFT, COORDINATOR, WORDS).answer();
    }

    private Answer take(byte[] file) {
        return imports.take(file, Wish.DRAFT, COORDINATOR, WORDS);
    }

    private List<RowState> states(byte[] file) {
        return preview(file).rows().stream().map(AnswerRow::state).toList();
    }

    private String file() {
        return new String(files.write(CODE, COORDINATOR), StandardCharsets.UTF_8);
    }

    private List<AuditEntry> entries() {
        return audit.list(AuditSearch.ALL, 0, 100, Given.administrator());
    }
}
