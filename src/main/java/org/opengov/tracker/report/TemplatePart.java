package org.opengov.tracker.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The parts that pages of reports share, put in by a tag such as <code>{{&gt; imprint}}</code>. They are the product's,
 * whoever wrote the page; a name that is none of these is a fault and never a file. No part holds another, so that none
 * can come back to itself.
 */
public enum TemplatePart {
    HEAD,
    STAND(true),
    PAGE_NUMBER(true),
    SAMPLE,
    HEADLINE,
    BAR,
    LEGEND,
    GLANCE,
    IMPRINT,
    LEDE(true),
    VOICES,
    THEMES,
    AGENCIES,
    IDENTIFIER,
    STATES,
    MILESTONE_HEAD,
    MILESTONE,
    UPDATES,
    EVIDENCE(true),
    FINGERPRINT(true),
    MEANINGS,
    SOURCES,
    LICENCE;

    private static final String FOLDER = "reports/templates/parts/";

    private final boolean withinLine;

    TemplatePart() {
        this(false);
    }

    /** @param withinLine whether it stands among other words, where the end of its file is no new line */
    TemplatePart(boolean withinLine) {
        this.withinLine = withinLine;
    }

    /** The part of this name; empty where the product has none such. */
    public static Optional<TemplatePart> named(String name) {
        return Arrays.stream(values())
                .filter(part -> part.partName().equals(name))
                .findFirst();
    }

    /** How a page names it. */
    public String partName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How a page puts it in. */
    public String tag() {
        return "{{> " + partName() + "}}";
    }

    /** The name of its file. */
    public String fileName() {
        return partName() + ".html";
    }

    /** What it puts in, with nothing filled in. */
    public String text() {
        try (InputStream file = TemplatePart.class.getClassLoader().getResourceAsStream(FOLDER + fileName())) {
            if (file == null) {
                throw new BrokenTemplate(fileName(), "there is no such part", null);
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return withinLine ? text.stripTrailing() : text;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
