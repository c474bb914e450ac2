package org.opengov.tracker.exchange.agencybook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.opengov.tracker.exchange.agencybook.Sheets.ROW;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.CleanDatabase;
import org.opengov.tracker._support.Given;
import org.opengov.tracker._support.InTransaction;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.exchange.KeptUpload;
import org.opengov.tracker.exchange.KeptUpload.NamedFile;
import org.opengov.tracker.exchange.KeptUploads;
import org.opengov.tracker.exchange.RowState;
import org.opengov.tracker.exchange.agencybook.AgencyWorkbooks.Choice;
import org.opengov.tracker.exchange.agencybook.AgencyWorkbooks.Place;
import org.opengov.tracker.platform.Forbidden;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.progress.ProgressUpdate;
import org.opengov.tracker.progress.ProgressUpdates;
import org.opengov.tracker.progress.ReviewState;

/** A workbook's whole way over the database: taken, filled in, looked through, saved all or none, handed in again. */
@ExtendWith(ArquillianExtension.class)
class AgencyWorkbooksIT {

    private static final Place BOOK = new Place(Given.PLAN, "2015");
    private static final Officer OFFICER = Given.officer();
    private static final Officer COLLEAGUE =
            new Officer(7L, "a-colleague", "A colleague", OFFICER.role(), OFFICER.agencyCode(), null);

    @Inject
    AgencyWorkbooks workbooks;

    @Inject
    KeptUploads uploads;

    @Inject
    ProgressUpdates updates;

    @Inject
    InTransaction inTransaction;

    @Inject
    CleanDatabase cleanDatabase;

    private byte[] filled;

    @BeforeEach
    void startClean() {
        cleanDatabase.now();
        filled = Sheets.filled(workbooks.write(BOOK, OFFICER, Messages.in(Locale.ENGLISH)));
    }

    @Test
    void rowsAreSavedHandedInAndThenUnchanged() {
        assertThat(states(filled)).startsWith(RowState.NEW).endsWith(RowState.UNCHANGED);
        assertThat(stored()).isEmpty();

        Preview saved = workbooks.commit(filled, BOOK, Choice.ALL, OFFICER);

        assertThat(saved.countSaved()).isEqualTo(1);
        assertThat(saved.countHandedIn()).isEqualTo(1);
        assertThat(stored()).containsExactly(ReviewState.SUBMITTED + " The first report is out.");
        assertThat(states(filled)).containsOnly(RowState.UNCHANGED);
        assertThat(workbooks.commit(filled, BOOK, Choice.ALL, OFFICER).countSaved())
                .isZero();
    }

    @Test
    void sameWorkbookIsFilledInFurtherWithoutConflictWithItself() {
        byte[] draft = Sheets.type(filled, Column.HAND_IN, ROW, "No");
        workbooks.commit(draft, BOOK, Choice.ALL, OFFICER);

        byte[] further = Sheets.type(draft, Column.DONE, ROW, "Two reports are out.");
        assertThat(states(further)).startsWith(RowState.CHANGED);
        workbooks.preview(further, BOOK, OFFICER).answer(Messages.in(Locale.ENGLISH)).rows().stream()
                .findFirst()
                .ifPresent(row -> assertThat(row.changes().get(0).before()).isEqualTo("The first report is out."));
        workbooks.commit(further, BOOK, Choice.ALL, OFFICER);

        assertThat(stored()).containsExactly(ReviewState.DRAFT + " Two reports are out.");
    }

    @Test
    void newerEditOfAColleagueIsAConflictAndIsNotLost() {
        updates.save(Given.PLACE, Given.draft(Completion.SUBSTANTIAL), null, COLLEAGUE);

        Preview preview = workbooks.preview(filled, BOOK, OFFICER);

        assertThat(preview.rows().get(0).state()).isEqualTo(RowState.CONFLICT);
        assertThat(preview.rows().get(0).newer().by()).isEqualTo("a-colleague");
        assertThat(preview.rows().get(0).newer().at()).isNotNull();
        assertRefused("agencybook.notAllRight", () -> workbooks.commit(filled, BOOK, Choice.ALL, OFFICER));
        assertThat(stored()).containsExactly(ReviewState.DRAFT + " Three reports are out.");
    }

    @Test
    void wrongRowsKeepAllFromBeingSavedUnlessTheOfficerLeavesThemOut() {
        byte[] oneWrong = Sheets.edit(filled, workbook -> {
            Sheets.cell(workbook, Column.NIL_REASON, ROW + 1).setCellValue("The law is still before parliament.");
            Sheets.cell(workbook, Column.COMPLETED_ON, ROW + 2).setCellValue("some day");
        });

        assertRefused("agencybook.notAllRight", () -> workbooks.commit(oneWrong, BOOK, Choice.ALL, OFFICER));
        assertThat(stored()).isEmpty();
        assertRefused(
                "agencybook.changedMeanwhile", () -> workbooks.commit(oneWrong, BOOK, new Choice(true, 3), OFFICER));
        assertThat(stored()).isEmpty();

        assertThat(workbooks
                        .commit(oneWrong, BOOK, new Choice(true, 2), OFFICER)
                        .countSaved())
                .isEqualTo(2);
        assertThat(stored()).hasSize(2).contains(ReviewState.SUBMITTED + " null");
    }

    @Test
    void linksAreKeptOnceAndTakenOffWhenTheyAreGone() {
        byte[] linked = Sheets.edit(Sheets.type(filled, Column.HAND_IN, ROW, "No"), workbook -> {
            Sheets.cell(workbook, Column.LINK_1, ROW).setCellValue("https://example.org/one");
            Sheets.cell(workbook, Column.LINK_TITLE_1, ROW).setCellValue("The first");
            Sheets.cell(workbook, Column.LINK_2, ROW).setCellValue("https://example.org/two");
        });
        workbooks.commit(linked, BOOK, Choice.ALL, OFFICER);
        assertThat(states(linked)).containsOnly(RowState.UNCHANGED);

        workbooks.commit(Sheets.type(linked, Column.LINK_2, ROW, null), BOOK, Choice.ALL, OFFICER);

        assertThat(inTransaction.get(
                        () -> updates.findUnderWay(Given.PLACE, OFFICER).orElseThrow().getEvidence().stream()
                                .map(item -> item.getTitle())
                                .toList()))
                .containsExactly("The first");
    }

    @Test
    void everySpoiledWorkbookIsAnsweredAndNothingOfItIsSaved() {
        SpoiledBooks.all().forEach(spoiled -> {
            byte[] file = spoiled.spoil().apply(filled);
            try {
                Preview preview = workbooks.preview(file, BOOK, OFFICER);
                assertThat(preview.rows().stream()
                                .flatMap(row -> row.faults().stream()
                                        .map(fault -> fault.column().cell(row.number()) + " "
                                                + fault.breach().messageKey())))
                        .as(spoiled.what())
                        .contains(spoiled.place() + " " + spoiled.key());
                assertRefused("agencybook.notAllRight", () -> workbooks.commit(file, BOOK, Choice.ALL, OFFICER));
            } catch (RuleBroken refused) {
                assertThat(refused.messageKey()).as(spoiled.what()).isEqualTo(spoiled.key());
                assertRefused(spoiled.key(), () -> workbooks.commit(file, BOOK, Choice.ALL, OFFICER));
            }
        });
        assertThat(stored()).isEmpty();
    }

    @Test
    void onlyAnOfficerOfTheAgencyHasAWorkbook() {
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> workbooks.preview(filled, BOOK, Given.coordinator()));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> workbooks.write(BOOK, Given.coordinator(), Messages.in(Locale.ENGLISH)));
        assertRefused("agencybook.file.otherAgency", () -> workbooks.preview(filled, BOOK, Given.officerOf("taxes")));
    }

    @Test
    void keptWorkbookIsItsOfficersAloneAndGoesWhenItIsDropped() {
        String code = uploads.keep(
                        new NamedFile("ours.xlsx", filled), new KeptUpload.Place(BOOK.plan(), BOOK.period()), OFFICER)
                .getCode();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> uploads.get(code, COLLEAGUE));
        assertThat(uploads.get(code, OFFICER).content()).isEqualTo(filled);
        uploads.drop(code, OFFICER);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> uploads.get(code, OFFICER));
        assertThat(stored()).isEmpty();
    }

    private List<RowState> states(byte[] file) {
        return workbooks.preview(file, BOOK, OFFICER).rows().stream()
                .map(PreviewRow::state)
                .toList();
    }

    private List<String> stored() {
        return inTransaction.get(() -> updates.listUnderWay(Given.PLAN, OFFICER).stream()
                .map(AgencyWorkbooksIT::shortly)
                .collect(Collectors.toList()));
    }

    private static String shortly(ProgressUpdate update) {
        return update.getState() + " " + update.getStatement().getDone();
    }

    private static void assertRefused(String key, Runnable work) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(work::run)
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }
}
