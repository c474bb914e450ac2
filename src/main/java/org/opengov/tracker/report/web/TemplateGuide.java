package org.opengov.tracker.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.web.Language;
import org.opengov.tracker.report.PartTag;
import org.opengov.tracker.report.ReportTemplates;
import org.opengov.tracker.report.TemplatePart;
import org.opengov.tracker.report.template.OwnTemplates;
import org.opengov.tracker.report.template.TemplateFields.Field;
import org.opengov.tracker.report.template.TemplateFields.Shape;
import org.opengov.tracker.report.template.TemplateFile;

/** The guide for whoever restyles reports: how fields are written, and which a template may name. */
@Named
@RequestScoped
public class TemplateGuide {

    /** The words that the product brings along; so many that they stand by themselves. */
    private static final String WORDS = "text.";

    private static final int LONGEST = 120;

    @Inject
    private OwnTemplates templates;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private Language language;

    @Inject
    @Param
    private String file;

    private TemplateFile template;
    private List<Group> groups;

    /**
     * Something that can be written.
     *
     * @param code how
     * @param key the message that says what it does
     */
    public record Sample(String code, String key) {}

    /** A field as it is written. */
    public record Line(String code, Shape shape, String example) {}

    /** The fields of one place: of the whole report, or of each entry of a list. */
    public record Group(String title, List<Line> lines) {}

    @PostConstruct
    void open() {
        template = file == null
                ? TemplateFile.STATUS_REPORT_PAGE
                : TemplateFile.named(file).orElseThrow(() -> new NotFound("template", file));
        Map<String, List<Line>> found = new LinkedHashMap<>();
        found.put(language.messages().text("template.guide.whole"), new ArrayList<>());
        if (isPage()) {
            found.put(language.messages().text("template.guide.words"), new ArrayList<>());
        }
        templates.guide(template, caller.get(), language.messages()).stream()
                .filter(field -> isPage() || field.shape() != Shape.LIST)
                .forEach(field -> found.computeIfAbsent(title(field), unseen -> new ArrayList<>())
                        .add(new Line(code(field), field.shape(), example(field))));
        groups = found.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    private String title(Field field) {
        if (!field.within().isEmpty()) {
            String lists = field.within().stream()
                    .map(list -> isPage() ? "{{#" + list + "}}" : list)
                    .collect(Collectors.joining(" "));
            return language.messages().text(isPage() ? "template.guide.each" : "template.guide.row", lists);
        }
        return language.messages()
                .text(field.name().startsWith(WORDS) ? "template.guide.words" : "template.guide.whole");
    }

    private String code(Field field) {
        if (!isPage()) {
            return "{" + field.name() + "}";
        }
        return field.shape() == Shape.VALUE
                ? "{{" + field.name() + "}}"
                : "{{#" + field.name() + "}} … {{/" + field.name() + "}}";
    }

    /** Pictures are written as long texts of which the beginning says enough. */
    private static String example(Field field) {
        String whole = field.shape() == Shape.CONDITION ? "" : field.example();
        return whole.length() > LONGEST ? whole.substring(0, LONGEST) + "…" : whole;
    }

    /** How fields are written. */
    public List<Sample> getWriting() {
        return isPage()
                ? List.of(
                        new Sample("{{plan.title}}", "template.write.value"),
                        new Sample("{{#sources}} … {{/sources}}", "template.write.list"),
                        new Sample("{{#cover.sample}} … {{/cover.sample}}", "template.write.if"),
                        new Sample("{{^cover.sample}} … {{/cover.sample}}", "template.write.unless"),
                        new Sample(TemplatePart.IMPRINT.tag(), "template.write.part"),
                        new Sample("{{! … }}", "template.write.remark"))
                : List.of(
                        new Sample("{plan.title}", "template.write.cell"),
                        new Sample("{commitment.title}", "template.write.row"),
                        new Sample("{text:report.workbook.plan}", "template.write.text"),
                        new Sample("{completion:LIMITED}", "template.write.degree"),
                        new Sample("{chart:theme.title}", "template.write.chart"));
    }

    /** The parts that the product's own page puts in, in the order in which it does; a page of one's own may do the same. */
    public List<TemplatePart> getParts() {
        return PartTag.of(ReportTemplates.ofProduct().text(template.fileName())).stream()
                .flatMap(tag -> tag.part().stream())
                .distinct()
                .toList();
    }

    /** The classes of elements that every form of a report understands. */
    public List<Sample> getClasses() {
        return isPage()
                ? List.of(
                        new Sample("section", "template.class.section"),
                        new Sample("only-pdf", "template.class.onlyPdf"),
                        new Sample("only-word", "template.class.onlyWord"),
                        new Sample("only-screen", "template.class.onlyScreen"),
                        new Sample("gap-to-write", "template.class.gap"),
                        new Sample("count", "template.class.count"),
                        new Sample("mark {{code}}", "template.class.mark"))
                : List.of();
    }

    /** Whether it is a page; the other template with fields is the workbook. */
    public boolean isPage() {
        return template.form() == TemplateFile.Form.PAGE;
    }

    public List<Group> getGroups() {
        return groups;
    }

    public TemplateFile getTemplate() {
        return template;
    }

    /** The templates that have fields. */
    public List<TemplateFile> getTemplates() {
        return Arrays.stream(TemplateFile.values())
                .filter(TemplateFile::hasFields)
                .toList();
    }
}
