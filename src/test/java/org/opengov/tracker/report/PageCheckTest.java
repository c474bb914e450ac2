package org.opengov.tracker.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengov.tracker._support.SampleReports;
import org.opengov.tracker.report.PageFault.Kind;
import org.opengov.tracker.report.pdf.FilledPages;

class PageCheckTest {

    private static final String STYLESHEET = "report.css";
    private static final String PICTURE =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    @ParameterizedTest
    @ValueSource(strings = {"en", "az", "ru"})
    void productsOwnPagesPass(String language) {
        assertThat(PageCheck.page(FilledPages.status(SampleReports.withUpdates(), language), STYLESHEET))
                .isEmpty();
        assertThat(PageCheck.page(FilledPages.status(SampleReports.small(), language), STYLESHEET))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.css", "screen.css"})
    void productsOwnStylesheetsPass(String stylesheet) throws Exception {
        assertThat(PageCheck.stylesheet(Files.readString(Path.of("reports/templates", stylesheet))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    ELEMENT    | <script>alert(1)</script>
                    ELEMENT    | <iframe src="https://attacker.example"></iframe>
                    ELEMENT    | <object data="https://attacker.example"></object>
                    ELEMENT    | <embed src="https://attacker.example"/>
                    ELEMENT    | <form action="https://attacker.example"><p>x</p></form>
                    ELEMENT    | <input type="password"/>
                    ELEMENT    | <style>p { color: red }</style>
                    ELEMENT    | <base href="https://attacker.example/"/>
                    ELEMENT    | <template><p>x</p></template>
                    ELEMENT    | <audio src="https://attacker.example/a.mp3"></audio>
                    ELEMENT    | <svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>
                    ELEMENT    | <svg xmlns="http://www.w3.org/2000/svg"><foreignObject/></svg>
                    ELEMENT    | <svg xmlns="http://www.w3.org/2000/svg"><use href="https://attacker.example/a.svg#a"/></svg>
                    ELEMENT    | <svg xmlns="http://www.w3.org/2000/svg"><image href="https://attacker.example/a.png"/></svg>
                    ELEMENT    | <svg xmlns="http://www.w3.org/2000/svg"><animate attributeName="href"/></svg>
                    ELEMENT    | <x:p xmlns:x="urn:other">x</x:p>
                    ELEMENT    | <?php echo 1 ?>
                    ADDRESS    | <svg xmlns="http://www.w3.org/2000/svg"><rect fill="url(https://attacker.example/a)"/></svg>
                    ATTRIBUTE  | <p onclick="alert(1)">x</p>
                    ATTRIBUTE  | <svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"></svg>
                    ATTRIBUTE  | <img srcset="https://attacker.example/a.png 2x"/>
                    ATTRIBUTE  | <table background="https://attacker.example/a.png"></table>
                    ATTRIBUTE  | <meta http-equiv="refresh" content="0; https://attacker.example"/>
                    ADDRESS    | <a href="javascript:alert(1)">x</a>
                    ADDRESS    | <a href=" javascript:alert(1)">x</a>
                    ADDRESS    | <a href="file:///etc/passwd">x</a>
                    ADDRESS    | <a href="data:text/html,x">x</a>
                    ADDRESS    | <a href="//attacker.example">x</a>
                    IMAGE      | <img src="https://attacker.example/a.png"/>
                    IMAGE      | <img src="data:image/svg+xml;base64,PHN2Zy8+"/>
                    IMAGE      | <img src="file:///etc/passwd"/>
                    STYLE      | <p style="background: url(https://attacker.example)">x</p>
                    STYLE      | <p style="position: fixed">x</p>
                    STYLESHEET | <link rel="stylesheet" href="https://attacker.example/a.css"/>
                    STYLESHEET | <link rel="icon" href="report.css"/>
                    """)
    void whatRunsOrReachesOutIsRefusedWithItsLine(Kind kind, String hostile) {
        List<PageFault> faults = PageCheck.page(page("<p>plain</p>\n" + hostile), STYLESHEET);

        assertThat(faults).extracting(PageFault::kind).contains(kind);
        assertThat(faults).extracting(PageFault::line).contains(3);
        assertThat(faults.get(0).said()).contains("line 3");
    }

    @Test
    void pictureInsideThePagePassesUnlessItIsLarge() {
        String small = "<img alt=\"x\" src=\"data:image/png;base64," + PICTURE + "\"/>";
        String large = "<img alt=\"x\" src=\"data:image/png;base64," + "A".repeat(300_000) + "\"/>";

        assertThat(PageCheck.page(page(small), STYLESHEET)).isEmpty();
        assertThat(PageCheck.page(page(large), STYLESHEET))
                .extracting(PageFault::kind)
                .containsExactly(Kind.IMAGE);
    }

    @Test
    void barsChartsAndLinksPass() {
        String plain = "<div class=\"bar\"><div class=\"part LIMITED\" style=\"width: 33.23%\">1</div></div>"
                + "<a href=\"#x\">x</a><a href=\"https://tracker.example/\">x</a><a href=\"mailto:a@b.example\">x</a>"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" data-labels=\"1,2\" aria-label=\"x\" viewBox=\"0 0 1 1\">"
                + "<polyline data-series=\"x\" data-values=\"1,2\" points=\"0,0 1,1\" stroke=\"#16202c\"/></svg>";

        assertThat(PageCheck.page(page(plain), STYLESHEET)).isEmpty();
    }

    @Test
    void pageThatNamesAFileAsAnEntityIsRefused() {
        String page = "<!DOCTYPE html [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + page("<p>&e;</p>");

        assertThat(PageCheck.page(page, STYLESHEET)).extracting(PageFault::kind).containsExactly(Kind.MALFORMED);
    }

    @Test
    void malformedAndForeignAndDeepPagesAreRefused() {
        assertThat(PageCheck.page("<html><p></html>", STYLESHEET))
                .extracting(PageFault::kind)
                .contains(Kind.MALFORMED);
        assertThat(PageCheck.page("<html/>", STYLESHEET))
                .extracting(PageFault::kind)
                .contains(Kind.NO_XHTML);
        assertThat(PageCheck.page(page("<div>".repeat(90) + "</div>".repeat(90)), STYLESHEET))
                .extracting(PageFault::kind)
                .contains(Kind.TOO_DEEP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@import 'https://attacker.example/a.css';",
                "@IMPORT \"a.css\";",
                "@import/**/\"a.css\";",
                "p { background: url(https://attacker.example/a.png) }",
                "p { background: URL( 'a.png' ) }",
                "p { background: u/**/rl(a.png) }",
                "p { background: \\75rl(a.png) }",
                "p { background: image-set('a.png' 1x) }",
                "@font-face { font-family: x; src: local('x') }",
                "@namespace x 'y';",
                "p { width: expression(alert(1)) }",
                "p { -moz-binding: none }",
                "p { behavior: none }",
                "p { list-style: javascript:alert(1) }",
                "p { content: '\\65' }",
                "p { } </style><script>alert(1)</script>",
                "<!-- p { } -->",
                "p { color\u0000: red }"
            })
    void stylesheetThatReachesBeyondItselfIsRefused(String css) {
        List<PageFault> faults = PageCheck.stylesheet("p { color: #16202c }\n" + css);

        assertThat(faults).extracting(PageFault::kind).contains(Kind.CSS);
        assertThat(faults).extracting(PageFault::line).containsAnyOf(2, 0);
    }

    @Test
    void stylesheetOfAnySizeIsNot() {
        assertThat(PageCheck.stylesheet("p { color: red }\n".repeat(20_000)))
                .extracting(PageFault::kind)
                .containsExactly(Kind.TOO_LARGE);
        assertThat(PageCheck.stylesheet(
                        "html { scroll-behavior: smooth; background-image: linear-gradient(red, blue) }"))
                .isEmpty();
    }

    private static String page(String body) {
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head><title>t</title></head>\n<body>" + body
                + "</body></html>";
    }
}
