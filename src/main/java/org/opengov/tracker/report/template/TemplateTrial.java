package org.opengov.tracker.report.template;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.PageCheck;
import org.opengov.tracker.report.PartTag;
import org.opengov.tracker.report.ReportKind;
import org.opengov.tracker.report.ReportTemplates;
import org.opengov.tracker.report.StatusReport;
import org.opengov.tracker.report.TemplatePart;
import org.opengov.tracker.report.XhtmlPage;
import org.opengov.tracker.report.html.HtmlDocument;
import org.opengov.tracker.report.page.ReportPage;
import org.opengov.tracker.report.pdf.PdfDocument;
import org.opengov.tracker.report.word.WordDocument;
import org.opengov.tracker.report.workbook.StatusWorkbook;
import org.w3c.dom.Document;

/**
 * Tries a template before anybody depends on it: the specimen, in which nothing is empty, is made with it in every form and
 * language, and its page is filled with what lacks something too. What it may not hold is named; what breaks is told.
 */
final class TemplateTrial {

    /** No template that a person wrote is larger. */
    static final int LARGEST = 5 * 1024 * 1024;

    private static final int MOST_FAULTS = 20;

    /** More parts than any page puts in; each of them is read anew. */
    private static final int MOST_PARTS = 500;

    private static final int LONGEST_NAME = 60;

    /**
     * Fields that are not escaped, other delimiters, pages within pages, parts with braces in their names. Mustache takes
     * every character up to a blank for one.
     */
    private static final Pattern FORBIDDEN = Pattern.compile("\\{\\{[\\x00-\\x20]*(?:[{&=<$]|>(?![^{}]*}}))[^}]{0,60}");

    private final TemplateFile file;
    private final byte[] content;
    private final ReportTemplates templates;

    /** @param others where the other templates of the same report come from */
    TemplateTrial(TemplateFile file, byte[] content, ReportTemplates.Own others) {
        this.file = file;
        this.content = content.clone();
        this.templates = new ReportTemplates(
                name -> name.equals(file.fileName()) ? Optional.of(this.content) : others.find(name));
    }

    /** Why it may not be used; empty where it may. */
    List<TemplateFault> faults() {
        if (content.length == 0 || content.length > LARGEST) {
            return List.of(TemplateFault.of("template.fault.size", LARGEST / 1024 / 1024));
        }
        List<TemplateFault> faults = forbidden();
        return faults.isEmpty() ? tried() : faults;
    }

    /** What it may not hold, told without making anything with it. */
    List<TemplateFault> forbidden() {
        String text = new String(content, StandardCharsets.UTF_8);
        return switch (file.form()) {
            case STYLESHEET -> TemplateFault.of(PageCheck.stylesheet(text));
            case PAGE ->
                Stream.concat(unescaped(text).stream(), parts(text).stream()).toList();
            case DOCUMENT, WORKBOOK -> List.of();
        };
    }

    private static List<TemplateFault> unescaped(String text) {
        List<TemplateFault> faults = new ArrayList<>();
        Matcher found = FORBIDDEN.matcher(text);
        while (found.find() && faults.size() < MOST_FAULTS) {
            long line = text.substring(0, found.start()).lines().count();
            faults.add(TemplateFault.of("template.fault.unescaped", found.group(), Math.max(1, line)));
        }
        return faults;
    }

    /** Parts that the product has not, and more of them than any page puts in. */
    private static List<TemplateFault> parts(String text) {
        List<PartTag> tags = PartTag.of(text);
        return tags.size() > MOST_PARTS
                ? List.of(TemplateFault.of("template.fault.parts", MOST_PARTS))
                : tags.stream()
                        .filter(tag -> tag.part().isEmpty())
                        .limit(MOST_FAULTS)
                        .map(tag -> TemplateFault.of("template.fault.part", shortened(tag.name()), tag.line()))
                        .toList();
    }

    private static String shortened(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
    }

    private List<TemplateFault> tried() {
        try {
            for (ReportKind kind : file.kinds().isEmpty() ? List.of(ReportKind.values()) : file.kinds()) {
                for (Locale language : Messages.LANGUAGES) {
                    List<TemplateFault> faults = tried(kind, Messages.in(language));
                    if (!faults.isEmpty()) {
                        return faults;
                    }
                }
            }
            return List.of();
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            return List.of(TemplateFault.of(broken));
        }
    }

    private List<TemplateFault> tried(ReportKind kind, Messages messages) throws IOException {
        StatusReport report = Specimen.report(kind);
        if (file.form() == TemplateFile.Form.WORKBOOK) {
            new StatusWorkbook(templates).write(report, messages, OutputStream.nullOutputStream());
            return List.of();
        }
        Map<String, Object> fields = SpecimenPage.full(kind, messages);
        String page = templates.fill(ReportPage.templateOf(kind), fields);
        List<TemplateFault> faults = notAllowed(Stream.concat(
                Stream.of(page),
                SpecimenPage.lacking(kind, messages).stream()
                        .map(lacking -> templates.fill(ReportPage.templateOf(kind), lacking))));
        if (!faults.isEmpty()) {
            return faults;
        }
        if (new UpdatesNote(templates, kind).isMissing(page, fields)) {
            return List.of(TemplateFault.of(
                    "template.fault.note", "{{" + UpdatesNote.FIELD + "}}", TemplatePart.UPDATES.tag()));
        }
        write(XhtmlPage.parse(page, ReportPage.templateOf(kind)), messages);
        return List.of();
    }

    /** What none of the pages may have. */
    private static List<TemplateFault> notAllowed(Stream<String> pages) {
        return pages.map(page -> PageCheck.page(page, PdfDocument.STYLESHEET))
                .filter(faults -> !faults.isEmpty())
                .findFirst()
                .map(TemplateFault::of)
                .orElse(List.of());
    }

    private void write(Document page, Messages messages) throws IOException {
        switch (file) {
            case WORD_STYLES -> new WordDocument(templates).write(page, OutputStream.nullOutputStream());
            case SCREEN_STYLES -> new HtmlDocument(templates).write(page, messages, OutputStream.nullOutputStream());
            default -> {
                new PdfDocument(templates).write(page, OutputStream.nullOutputStream());
                new WordDocument(templates).write(page, OutputStream.nullOutputStream());
                new HtmlDocument(templates).write(page, messages, OutputStream.nullOutputStream());
            }
        }
    }
}
