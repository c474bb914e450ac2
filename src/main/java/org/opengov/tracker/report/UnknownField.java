package org.opengov.tracker.report;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A field that a template names and no report has.
 *
 * @param field its name
 * @param part the part of the product that names it, where the page put that in; empty where the page names it itself
 * @param line of the page: where the field is named, or where the part is put in
 */
public record UnknownField(String field, String part, int line) {

    /** Where a page comes upon a field that was found missing in this line, of the page or of one of its parts. */
    static UnknownField in(String page, String field, int line) {
        Pattern named = Pattern.compile("\\{\\{\\s*[#^]?\\s*" + Pattern.quote(field) + "\\s*}}");
        return isNamed(page, line, named)
                ? new UnknownField(field, "", line)
                : PartTag.of(page).stream()
                        .filter(tag -> tag.part()
                                .filter(part -> isNamed(part.text(), line, named))
                                .isPresent())
                        .findFirst()
                        .map(tag -> new UnknownField(field, tag.name(), tag.line()))
                        .orElseGet(() -> new UnknownField(field, "", line));
    }

    private static boolean isNamed(String text, int line, Pattern named) {
        Optional<String> there = text.lines().skip(line - 1L).findFirst();
        return there.isPresent() && named.matcher(there.get()).find();
    }

    /** The fault as a sentence for whoever keeps the server. */
    String said() {
        return "there is no field \"" + field + "\" "
                + (part.isEmpty() ? "(line " + line + ")" : "for its part \"" + part + "\" (line " + line + ")");
    }
}
