package org.opengov.tracker.search;

import java.time.LocalDate;

/**
 * Something that was found, as it is told.
 *
 * @param plan code of the plan that it belongs to; empty of an agency, which may take part in several
 * @param language the language of its wording (ISO 639-1); empty where it may be one of several
 * @param number its number or id, as the reader knows it
 * @param title its title; of an update that of its milestone
 * @param text what else is said in it; empty where nothing
 * @param day when it was published; null of what was not published on a day of its own
 * @param path where it stands on this site
 */
public record Found(
        FoundKind kind,
        String plan,
        String language,
        String number,
        String title,
        String text,
        LocalDate day,
        String path) {}
