package org.opengov.tracker.progress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.opengov.tracker._support.SampleFiles.docm;
import static org.opengov.tracker._support.SampleFiles.docx;
import static org.opengov.tracker._support.SampleFiles.joined;
import static org.opengov.tracker._support.SampleFiles.odt;
import static org.opengov.tracker._support.SampleFiles.zip;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file is, whatever it is called. */
class ContentTypeTest {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n%%EOF\n".getBytes(UTF_8);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};

    private static String typeOf(byte[] content, String name) {
        return ContentType.of(content, name).name();
    }

    @Test
    void documentIsKnownByWhatIsInIt() {
        assertThat(typeOf(docx(), "letter.docx")).isEqualTo(DOCX);
        assertThat(typeOf(docx(), "letter.exe")).isEqualTo(DOCX);
        assertThat(typeOf(odt(), "letter")).isEqualTo("application/vnd.oasis.opendocument.text");
        assertThat(typeOf(PDF, "act")).isEqualTo("application/pdf");
        assertThat(typeOf(PNG, "photo.pdf")).isEqualTo("image/png");
        assertThat(typeOf("Minutes".getBytes(UTF_8), "minutes.docx")).isEqualTo("text/plain");
        assertThat(typeOf("a,b\n1,2\n".getBytes(UTF_8), "FIGURES.CSV")).isEqualTo("text/csv");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE html><html><script>1</script></html> | act.pdf",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>1</script></svg> | photo.png",
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/> | notes.txt",
                "#!/bin/sh | notes.txt"
            })
    void webPageDrawingAndScriptAreNoneWhateverTheirName(String content, String name) {
        assertThat(typeOf(content.getBytes(UTF_8), name))
                .isNotIn("application/pdf", "image/png", "text/plain", "text/csv");
    }

    @Test
    void programIsNone() {
        byte[] program = joined(new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0}, new byte[200]);
        assertThat(typeOf(program, "act.pdf")).startsWith("application/x-").doesNotContain("pdf");
    }

    @Test
    void packageIsNoDocumentForItsName() {
        assertThat(typeOf(zip(Map.of("notes.txt", "Minutes")), "letter.docx")).isEqualTo("application/zip");
        assertThat(typeOf(zip(Map.of("[Content_Types].xml", "<Types/>")), "letter.docx"))
                .isEqualTo("application/zip");
        assertThat(typeOf(zip(Map.of("[Content_Types].xml", "no xml")), "letter.docx"))
                .isEqualTo(ContentType.UNKNOWN.name());
        assertThat(typeOf(new byte[] {'P', 'K', 3, 4, 0, 0}, "letter.docx")).isEqualTo(ContentType.UNKNOWN.name());
    }

    @Test
    void macrosAreFoundByPartAndByType() {
        assertThat(ContentType.of(docm(), "letter.docx").macros()).isTrue();
        assertThat(ContentType.of(
                                zip(Map.of(
                                        "[Content_Types].xml",
                                        "<Types><Override PartName='/word/document.xml' ContentType="
                                                + "'application/vnd.ms-word.document.macroEnabled.main+xml'/></Types>",
                                        "word/document.xml",
                                        "<document/>")),
                                "letter.docx")
                        .macros())
                .isTrue();
        assertThat(ContentType.of(zip(Map.of("Basic/Standard/Module1.xml", "<module/>")), "letter.odt")
                        .macros())
                .isTrue();
    }

    @Test
    void whatIsTwoThingsAtOnceIsNeither() {
        assertThat(typeOf(joined(PDF, docm()), "act.pdf")).isEqualTo(ContentType.UNKNOWN.name());
        assertThat(typeOf(joined(PNG, zip(Map.of("a.class", "x"))), "photo.png"))
                .isEqualTo(ContentType.UNKNOWN.name());
        assertThat(typeOf(joined(docx(), docm()), "letter.docx")).isEqualTo(ContentType.UNKNOWN.name());
        assertThat(typeOf(joined("<script>1</script>\n".getBytes(UTF_8), PDF), "act.pdf"))
                .isNotEqualTo("application/pdf");
    }

    @Test
    void listOfPartsBeyondMeasureIsNotRead() {
        String endless = "<Types>" + " ".repeat(1_000_001) + "</Types>";
        assertThat(typeOf(zip(Map.of("[Content_Types].xml", endless)), "letter.docx"))
                .isEqualTo(ContentType.UNKNOWN.name());
    }

    @Test
    void listOfPartsIsReadWithoutWhatLiesElsewhere() {
        String outside = "<!DOCTYPE Types [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Types>&x;</Types>";
        assertThat(typeOf(zip(Map.of("[Content_Types].xml", outside)), "letter.docx"))
                .isIn(ContentType.UNKNOWN.name(), "application/zip");
    }
}
