package org.opengov.tracker.report.word;

/**
 * How a run of text looks.
 *
 * @param style the character style, empty for that of the paragraph
 * @param mark whether it is a mark, which needs a font that has it
 * @param quiet whether it is a link within the document, which is not underlined
 * @param language the language it is in, empty for that of the document
 */
record Look(String style, boolean bold, boolean italic, boolean mark, boolean quiet, String language) {

    static final Look PLAIN = new Look("", false, false, false, false, "");

    Look styled(String other) {
        return new Look(other, bold, italic, mark, quiet, language);
    }

    Look asBold() {
        return new Look(style, true, italic, mark, quiet, language);
    }

    Look asItalic() {
        return new Look(style, bold, true, mark, quiet, language);
    }

    Look asMark() {
        return new Look(style, false, false, true, quiet, language);
    }

    Look asQuiet() {
        return new Look(style, bold, italic, mark, true, language);
    }

    Look in(String other) {
        return new Look(style, bold, italic, mark, quiet, other);
    }
}
