package org.opengov.tracker.exchange.agencybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengov.tracker._support.LibreOffice;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.exchange.RowState;

/** The workbook in LibreOffice: opened, filled in, saved there as an Excel workbook and read back. */
class LibreOfficeTest {

    @TempDir
    Path folder;

    private final SampleBook book = SampleBook.ofThree();

    @Test
    void cellsFilledInThereAreReadAndNothingElseHasChanged() throws Exception {
        Files.write(folder.resolve("book.xlsx"), book.write(Locale.ENGLISH));
        LibreOffice.save(folder.resolve("book.xlsx"), "fods", folder);
        FlatSheet flat = new FlatSheet(folder.resolve("book.fods"));
        flat.type("AZ0031.1", Column.COMPLETION.ordinal(), "● Complete");
        flat.type("AZ0031.1", Column.COMPLETED_ON.ordinal(), "31 December 2015");
        flat.type("AZ0031.1", Column.DONE.ordinal(), "=Bütün hesabatlar dərc olunub.");
        flat.type("AZ0031.1", Column.LINK_1.ordinal(), "https://example.org/reports");
        flat.save(folder.resolve("filled.fods"));
        LibreOffice.save(folder.resolve("filled.fods"), "xlsx", folder);

        Preview preview = book.preview(Files.readAllBytes(folder.resolve("filled.xlsx")));

        assertThat(preview.rows())
                .extracting(PreviewRow::state)
                .containsExactly(RowState.NEW, RowState.UNCHANGED, RowState.UNCHANGED);
        Values written = preview.rows().get(0).written();
        assertThat(written.get(Column.COMPLETION)).isEqualTo(Completion.COMPLETE);
        assertThat(written.get(Column.COMPLETED_ON)).isEqualTo(LocalDate.of(2015, 12, 31));
        assertThat(written.get(Column.DONE)).isEqualTo("=Bütün hesabatlar dərc olunub.");
    }
}
