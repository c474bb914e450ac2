package org.opengov.tracker.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengov.tracker._support.LibreOffice;
import org.opengov.tracker._support.SampleCuts;
import org.opengov.tracker.report.pdf.FilledPages;

class WordInLibreOfficeTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "az", "ru"})
    void nothingIsLostWhereAnotherProgramOpensIt(String language) throws Exception {
        byte[] docx = WordFiles.docx(FilledPages.status(SampleCuts.third(), language));
        Path file = Files.write(folder.resolve("report.docx"), docx);

        String pdf = letters(LibreOffice.printed(file, folder));
        List<String> texts = texts(docx);
        assertThat(texts).hasSizeGreaterThan(200);
        assertThat(texts).allSatisfy(text -> assertThat(pdf).contains(letters(text)));
        assertThat(pages(folder.resolve("report.pdf"))).isBetween(8, 18);
    }

    /** Every paragraph and every paragraph of every cell. */
    private static List<String> texts(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            List<String> texts = new ArrayList<>();
            document.getParagraphs().stream().map(XWPFParagraph::getText).forEach(texts::add);
            document.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .flatMap(row -> row.getTableCells().stream())
                    .flatMap(cell -> cell.getParagraphs().stream())
                    .map(XWPFParagraph::getText)
                    .forEach(texts::add);
            return texts;
        }
    }

    /**
     * Without the spaces and hyphens that a program breaks lines with, and without the one letter that it may take from another
     * font and then draws after its line.
     */
    private static String letters(String text) {
        return text.replaceAll("[\\s\\u00a0\\u00ad\\u2003\\u2010\u0259\u018f-]+", "");
    }

    private static int pages(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return document.getNumberOfPages();
        }
    }
}
