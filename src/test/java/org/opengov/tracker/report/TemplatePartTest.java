package org.opengov.tracker.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Parts are the product's, and none leads to another or to itself. */
class TemplatePartTest {

    private static final Map<String, Object> NOTHING = Map.of();

    @ParameterizedTest
    @EnumSource(TemplatePart.class)
    void holdsNoOtherPart(TemplatePart part) {
        assertThat(part.text())
                .isNotBlank()
                .doesNotContain("{{>")
                .doesNotContain("{{<")
                .doesNotContain("{{{");
        assertThat(TemplatePart.named(part.partName())).contains(part);
    }

    @ParameterizedTest
    @EnumSource(TemplatePart.class)
    void isPutInByAPageOfTheProduct(TemplatePart part) {
        assertThat(Stream.of("status-report.html", "annual-statement.html", "self-assessment.html"))
                .anyMatch(page -> PartTag.of(ReportTemplates.ofProduct().text(page)).stream()
                        .anyMatch(tag -> tag.name().equals(part.partName())));
    }

    @Test
    void everyFileOfTheFolderIsAPart() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("reports/templates/parts"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(TemplatePart.values())
                            .map(TemplatePart::fileName)
                            .toList());
        }
    }

    @Test
    void noTemplateOfOnesOwnTakesThePlaceOfAPart() {
        ReportTemplates own = new ReportTemplates(
                name -> Optional.of((name.equals("page.html") ? "<p>{{> licence}}</p>" : "{{> licence}} of my own")
                        .getBytes(StandardCharsets.UTF_8)));

        assertThat(own.fill("page.html", Map.of("text", Map.of("licence", "L & M", "licenceText", "T"))))
                .isEqualTo("<p><h3>L &amp; M</h3>\n<p>T</p>\n</p>");
    }

    @Test
    void nameThatIsNoPartReachesNothing() {
        for (String name :
                List.of("status-report", "../report.css", "parts/licence", "licence.html", "/etc/passwd", "")) {
            assertThatThrownBy(() -> page("<p>{{> " + name + "}}</p>").fill("page.html", NOTHING))
                    .as(name)
                    .isInstanceOf(BrokenTemplate.class)
                    .hasMessageContaining("part");
        }
    }

    @Test
    void fieldThatIsNotThereIsNamedWhereThePagePutsInThePart() {
        assertThatThrownBy(() ->
                        page("<p>\n\n{{> licence}}</p>").fill("page.html", Map.of("text", Map.of("licence", ""))))
                .isInstanceOfSatisfying(
                        BrokenTemplate.class,
                        broken -> assertThat(broken.unknownField())
                                .contains(new UnknownField("text.licenceText", "licence", 3)))
                .hasMessage("Report template page.html: there is no field \"text.licenceText\""
                        + " for its part \"licence\" (line 3)");
        assertThatThrownBy(() -> page("{{> licence}}\n{{#nonsense}}x{{/nonsense}}")
                        .fill("page.html", Map.of("text", Map.of("licence", "", "licenceText", ""))))
                .hasMessage("Report template page.html: there is no field \"nonsense\" (line 2)");
    }

    @Test
    void tagsAreFoundWithTheirLinesAndRemarksReadOver() {
        assertThat(PartTag.of("{{> one}}\n{{! {{> two}}\n}}{{>three\n}} {{#four}}{{/four}}\n{{ > five }}"))
                .containsExactly(new PartTag("one", 1), new PartTag("three", 3), new PartTag("five", 5));
    }

    private static ReportTemplates page(String page) {
        return new ReportTemplates(name -> Optional.of(page.getBytes(StandardCharsets.UTF_8)));
    }
}
