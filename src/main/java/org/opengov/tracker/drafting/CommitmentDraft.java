package org.opengov.tracker.drafting;

import java.util.List;
import org.opengov.tracker.commitment.CommitmentText;

/**
 * What a coordinator wrote of a commitment of a draft; codes and numbers name what is there already.
 *
 * @param theme number of its theme; null where it has none yet
 * @param lead code of the agency that leads; null where none is chosen yet
 */
public record CommitmentDraft(
        CommitmentText text, String theme, String lead, List<String> coLeads, List<String> supporting) {}
