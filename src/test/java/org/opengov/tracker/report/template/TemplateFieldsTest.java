package org.opengov.tracker.report.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.PartTag;
import org.opengov.tracker.report.ReportTemplates;
import org.opengov.tracker.report.TemplatePart;
import org.opengov.tracker.report.template.TemplateFields.Field;
import org.opengov.tracker.report.template.TemplateFields.Shape;

/** The guide tells of every field that the product's own templates use. */
class TemplateFieldsTest {

    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
    private static final Pattern TAG = Pattern.compile("\\{\\{([#^/]?)([a-zA-Z0-9.]+)}}");
    private static final Pattern BRACES = Pattern.compile("\\{([a-zA-Z0-9._]+)}");

    @ParameterizedTest
    @EnumSource(
            value = TemplateFile.class,
            names = {"STATUS_REPORT_PAGE", "ANNUAL_STATEMENT_PAGE", "SELF_ASSESSMENT_PAGE"})
    void everyFieldOfThePagesIsThere(TemplateFile file) {
        List<Field> guide = TemplateFields.of(file, ENGLISH);

        Set<String> unknown = unknown(withParts(ReportTemplates.ofProduct().text(file.fileName())), guide);

        assertThat(guide)
                .hasSizeGreaterThan(50)
                .filteredOn(field -> field.shape() == Shape.LIST)
                .allSatisfy(list -> assertThat(guide)
                        .as("what is in %s", list)
                        .anyMatch(field -> field.within().size()
                                        == list.within().size() + 1
                                && field.within().get(list.within().size()).equals(list.name())));
        assertThat(unknown).isEmpty();
    }

    /** The page with what its parts hold in their places. */
    private static String withParts(String page) {
        assertThat(PartTag.of(page))
                .hasSizeGreaterThan(10)
                .allSatisfy(tag -> assertThat(tag.part()).as(tag.name()).isPresent());
        String whole = page;
        for (TemplatePart part : TemplatePart.values()) {
            whole = whole.replace(part.tag(), part.text());
        }
        assertThat(PartTag.of(whole)).isEmpty();
        return whole;
    }

    @Test
    void everyFieldOfTheWorkbookIsThere() throws Exception {
        Set<String> names = TemplateFields.of(TemplateFile.STATUS_WORKBOOK, ENGLISH).stream()
                .map(Field::name)
                .collect(Collectors.toSet());
        Set<String> used = new TreeSet<>();
        try (XSSFWorkbook book =
                new XSSFWorkbook(ReportTemplates.ofProduct().open(TemplateFile.STATUS_WORKBOOK.fileName()))) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.STRING) {
                            BRACES.matcher(cell.getStringCellValue())
                                    .results()
                                    .forEach(found -> used.add(found.group(1)));
                        }
                    }
                }
            }
        }
        assertThat(used).hasSizeGreaterThan(50);
        assertThat(names).containsAll(used);
    }

    @Test
    void noTextOfTheSpecimenIsEmpty() {
        assertThat(TemplateFields.of(TemplateFile.STATUS_REPORT_PAGE, ENGLISH))
                .filteredOn(field -> field.shape() == Shape.VALUE)
                .allSatisfy(
                        field -> assertThat(field.example()).as(field.name()).isNotEmpty());
    }

    @Test
    void examplesAreInTheReadersLanguage() {
        assertThat(TemplateFields.of(TemplateFile.STATUS_REPORT_PAGE, Messages.in(new Locale("az"))))
                .contains(new Field(List.of(), "language", Shape.VALUE, "az"));
    }

    @Test
    void aFieldThatIsNotThereWouldBeFound() {
        assertThat(unknown(
                        "{{#themes}}{{#commitments}}{{nonsense}}{{/commitments}}{{/themes}}",
                        TemplateFields.of(TemplateFile.STATUS_REPORT_PAGE, ENGLISH)))
                .containsExactly("nonsense");
    }

    /** Where a name is looked up: in an entry of lists, or in something that holds fields. */
    private record Frame(List<String> within, String prefix) {

        private static final Frame WHOLE = new Frame(List.of(), "");

        Optional<Field> find(String name, List<Field> guide) {
            return guide.stream()
                    .filter(field ->
                            field.within().equals(within) && field.name().equals(prefix + name))
                    .findFirst();
        }

        /** What opens where a section begins with this name; empty where the name is not known here. */
        Optional<Frame> open(String name, List<Field> guide) {
            Optional<Field> known = find(name, guide);
            if (known.isPresent()) {
                return Optional.of(known.get().shape() == Shape.LIST ? inside(known.get()) : this);
            }
            String holder = prefix + name + ".";
            return guide.stream()
                            .anyMatch(field -> field.within().equals(within)
                                    && field.name().startsWith(holder))
                    ? Optional.of(new Frame(within, holder))
                    : Optional.empty();
        }

        private static Frame inside(Field list) {
            List<String> within = new ArrayList<>(list.within());
            within.add(list.name());
            return new Frame(within, "");
        }
    }

    /** Every field that is named where the guide tells of none such: neither in the lists around it nor in the whole. */
    private static Set<String> unknown(String page, List<Field> guide) {
        Set<String> unknown = new TreeSet<>();
        Deque<Frame> frames = new ArrayDeque<>(List.of(Frame.WHOLE));
        Matcher tag = TAG.matcher(page);
        while (tag.find()) {
            String name = tag.group(2);
            switch (tag.group(1)) {
                case "/" -> frames.pop();
                case "" -> {
                    if (frames.stream()
                            .noneMatch(frame -> frame.find(name, guide).isPresent())) {
                        unknown.add(name);
                    }
                }
                default -> {
                    Optional<Frame> opened = frames.stream()
                            .flatMap(frame -> frame.open(name, guide).stream())
                            .findFirst();
                    if (opened.isEmpty()) {
                        unknown.add(name);
                    }
                    frames.push(tag.group(1).equals("#") ? opened.orElse(Frame.WHOLE) : frames.peek());
                }
            }
        }
        return unknown;
    }
}
