package org.opengov.tracker.commitment;

import java.util.List;
import org.opengov.tracker.plan.EdtfDate;

/**
 * The words, dates and origin of a commitment as its sources give them; texts are null where they do not say.
 *
 * @param number its number in the legal act, as text
 * @param ogpId its id with the OGP, such as {@code AZ0012}
 * @param ogpIdBasis how that id is known
 * @param ogpIdInferred whether the id was inferred rather than seen
 * @param titleInSource the title letter by letter, where it was mended
 * @param leadInSource the lead column letter by letter
 * @param startsInSource the start as the source writes it
 * @param dateNote what a reader must know of the dates
 * @param template what the OGP's template asks besides
 */
public record CommitmentText(
        String number,
        String ogpId,
        String ogpIdBasis,
        boolean ogpIdInferred,
        String irmCaseNumber,
        String title,
        String titleInSource,
        String summary,
        String leadInSource,
        String supportingInSource,
        EdtfDate starts,
        EdtfDate due,
        String startsInSource,
        String dueInSource,
        String dateNote,
        String indicator,
        List<String> policyTags,
        List<String> sources,
        CommitmentTemplate template) {

    /** The same under another number. */
    public CommitmentText numbered(String anew) {
        return new CommitmentText(
                anew,
                ogpId,
                ogpIdBasis,
                ogpIdInferred,
                irmCaseNumber,
                title,
                titleInSource,
                summary,
                leadInSource,
                supportingInSource,
                starts,
                due,
                startsInSource,
                dueInSource,
                dateNote,
                indicator,
                policyTags,
                sources,
                template);
    }
}
