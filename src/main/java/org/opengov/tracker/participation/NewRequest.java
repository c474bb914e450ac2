package org.opengov.tracker.participation;

import java.util.Locale;

/**
 * What somebody without an account sends in.
 *
 * @param page the address of the page that they saw
 * @param part the name of a {@link FigurePart}, or the code of a {@link Figure} in it
 * @param contact where they can be asked; may be empty
 * @param trap what was written into a field that people do not see; empty unless a program filled in the form
 * @param language the language they read
 */
public record NewRequest(String page, String part, String words, String contact, String trap, Locale language) {

    /** Nothing is {@code null}, and blanks around do not count. */
    public NewRequest {
        page = stripped(page);
        part = stripped(part);
        words = stripped(words);
        contact = stripped(contact);
        trap = stripped(trap);
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }
}
