package org.opengov.tracker.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.commitment.Milestone;

/**
 * An update that somebody still owes.
 *
 * @param agency who owes it
 */
record Owed(Agency agency, Milestone milestone) {

    /**
     * What is owed of a milestone: by each agency that answers for it, else by the lead of its commitment. Nothing is
     * owed of what was given up, and nobody owes what the plan asks of nobody.
     */
    static Stream<Owed> of(Milestone milestone, LocalDate day) {
        if (milestone.termsOn(day).withdrawn()) {
            return Stream.empty();
        }
        List<Agency> responsible = milestone.responsible();
        return (responsible.isEmpty() ? milestone.getCommitment().lead().stream() : responsible.stream())
                .map(agency -> new Owed(agency, milestone));
    }
}
