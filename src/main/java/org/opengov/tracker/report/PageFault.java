package org.opengov.tracker.report;

/**
 * Something that a page or a stylesheet may not have.
 *
 * @param kind what rule it breaks
 * @param what the element, attribute or part of the stylesheet that breaks it
 * @param line where it stands, counted from 1; 0 where that is not known
 */
public record PageFault(Kind kind, String what, int line) {

    /** The rules, each with how it is said. */
    public enum Kind {
        MALFORMED("is not well-formed"),
        NO_XHTML("is not <html xmlns=\"http://www.w3.org/1999/xhtml\">"),
        ELEMENT("is an element that a report may not have"),
        ATTRIBUTE("is an attribute that a report may not have"),
        ADDRESS("is an address that a report may not name; only #…, http:, https: and mailto: are"),
        IMAGE("is no small picture inside the page; only data:image/png of up to 200 KB is"),
        STYLE(
                "is no style that may stand in the page; only width in percent may, the rest belongs into the stylesheet"),
        STYLESHEET("is not the template's own stylesheet"),
        CSS("is not allowed in a stylesheet"),
        TOO_LARGE("is larger than a template may be"),
        TOO_DEEP("is nested deeper than a report needs");

        private final String said;

        Kind(String said) {
            this.said = said;
        }
    }

    /** The fault as a sentence for whoever mends the template. */
    public String said() {
        return what + " " + kind.said + (line > 0 ? " (line " + line + ")" : "");
    }
}
