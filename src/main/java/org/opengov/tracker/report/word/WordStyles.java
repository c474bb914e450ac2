package org.opengov.tracker.report.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * The styles of the template document, found by name: an element of the page takes the style that is named like its class,
 * whatever the case and the spaces. So a coordinator who adds a style in Word has nothing else to say.
 */
final class WordStyles {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, String> paragraphs = new HashMap<>();
    private final Map<String, String> characters = new HashMap<>();
    private final Map<String, String> tables = new HashMap<>();
    private final Map<String, String> colours = new HashMap<>();
    private final Map<String, String> fonts = new HashMap<>();

    WordStyles(XWPFDocument template) {
        try {
            for (CTStyle style : template.getStyle().getStyleList()) {
                if (style.getName() != null && style.getStyleId() != null) {
                    note(style, key(style.getName().getVal()));
                }
            }
        } catch (IOException | XmlException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private void note(CTStyle style, String name) {
        if (style.getType() == STStyleType.PARAGRAPH) {
            paragraphs.put(name, style.getStyleId());
        } else if (style.getType() == STStyleType.TABLE) {
            tables.put(name, style.getStyleId());
        } else if (style.getType() == STStyleType.CHARACTER) {
            characters.put(name, style.getStyleId());
        }
        if (style.getRPr() != null && style.getRPr().sizeOfColorArray() > 0) {
            colours.put(name, style.getRPr().getColorArray(0).xgetVal().getStringValue());
        }
        if (style.getRPr() != null && style.getRPr().sizeOfRFontsArray() > 0) {
            fonts.put(name, style.getRPr().getRFontsArray(0).getAscii());
        }
    }

    /** The paragraph style of the first name that has one. */
    Optional<String> paragraph(List<String> names) {
        return first(paragraphs, names);
    }

    /** The paragraph style of a name; where the template lacks it, what the template has for plain text. */
    String paragraph(String name) {
        return paragraph(List.of(name, "Body Text", "Normal")).orElse("");
    }

    Optional<String> character(List<String> names) {
        return first(characters, names);
    }

    /** The table style of the first name that has one; where none has, that of ordinary tables. */
    String table(List<String> names) {
        return first(tables, names.stream().map(name -> name + "table").toList())
                .orElse(tables.getOrDefault("reporttable", ""));
    }

    /** The colour that a style writes in, as six digits. */
    Optional<String> colour(String name) {
        return Optional.ofNullable(colours.get(key(name))).filter(colour -> colour.matches("[0-9A-Fa-f]{6}"));
    }

    /** The font that a style writes in. */
    Optional<String> font(String name) {
        return Optional.ofNullable(fonts.get(key(name)));
    }

    private Optional<String> first(Map<String, String> styles, List<String> names) {
        for (String name : names) {
            String id = styles.get(key(name));
            if (id != null) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    /** The same few names are asked for at every element. */
    private String key(String name) {
        return keys.computeIfAbsent(
                name, each -> NO_LETTER.matcher(each.toLowerCase(Locale.ROOT)).replaceAll(""));
    }
}
