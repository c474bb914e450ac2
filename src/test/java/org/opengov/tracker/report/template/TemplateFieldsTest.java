package org.opengov.tracker.report.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
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
import org.opengov.tracker.report.ReportTemplates;
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

        Set<String> unknown = unknown(ReportTemplates.ofProduct().text(file.fileName()), guide);

        assertThat(guide).hasSizeGreaterThan(50);
        assertThat(unknown).isEmpty();
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

    /** Every field named where the guide tells of none such: neither in the lists around it nor in the whole. */
    private static Set<String> unknown(String page, List<Field> guide) {
        Set<String> unknown = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>();
        List<String> within = new ArrayList<>();
        // Names that only hold others and were opened as a section: what is in it may be named without them.
        Deque<String> holders = new ArrayDeque<>();
        Matcher tag = TAG.matcher(page);
        while (tag.find()) {
            String name = tag.group(2);
            if (tag.group(1).equals("/")) {
                switch (open.pop()) {
                    case "list" -> within.remove(within.size() - 1);
                    case "holder" -> holders.pop();
                    default -> {
                        // A condition changes nothing of what may be named.
                    }
                }
                continue;
            }
            Field known = find(name, within, guide);
            boolean holder = known == null && isInside(name, within, guide);
            boolean held = holders.stream().anyMatch(each -> find(each + "." + name, within, guide) != null);
            if (known == null && !holder && !held) {
                unknown.add(name);
            }
            if (!tag.group(1).isEmpty()) {
                boolean list = tag.group(1).equals("#") && known != null && known.shape() == Shape.LIST;
                open.push(list ? "list" : holder ? "holder" : "other");
                if (holder) {
                    holders.push(name);
                }
                if (list) {
                    within.clear();
                    within.addAll(known.within());
                    within.add(known.name());
                }
            }
        }
        return unknown;
    }

    private static Field find(String name, List<String> within, List<Field> guide) {
        for (int depth = within.size(); depth >= 0; depth--) {
            List<String> lists = within.subList(0, depth);
            for (Field field : guide) {
                if (field.name().equals(name) && field.within().equals(lists)) {
                    return field;
                }
            }
        }
        return null;
    }

    /** A name that only holds others. */
    private static boolean isInside(String name, List<String> within, List<Field> guide) {
        return guide.stream()
                .anyMatch(field -> field.name().startsWith(name + ".")
                        && field.within().size() <= within.size()
                        && field.within()
                                .equals(within.subList(0, field.within().size())));
    }
}
