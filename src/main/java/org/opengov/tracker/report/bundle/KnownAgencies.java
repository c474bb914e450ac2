package org.opengov.tracker.report.bundle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.cut.PublicRecord.CommitmentBlock;
import org.opengov.tracker.cut.PublicRecord.MilestoneRow;
import org.opengov.tracker.cut.PublicRecord.UpdateRow;
import org.opengov.tracker.report.StatusReport;
import org.opengov.tracker.scoreboard.Scoreboard.AgencyScore;

/**
 * Every agency that the report names: first those that lead, with their counts, then the others as they are named. Those that
 * speak in updates are known once it has heard them all.
 */
final class KnownAgencies {

    private final Map<String, Known> known = new LinkedHashMap<>();
    private final List<UpdateRow> updates;
    private boolean heard;

    /**
     * An agency.
     *
     * @param name empty where the record gives its code alone
     * @param collective null where the record does not say
     * @param score null where it leads no commitment
     */
    record Known(String code, String name, Boolean collective, AgencyScore score) {

        int leads() {
            return score == null ? 0 : score.commitments();
        }

        Map<Completion, Integer> completion() {
            return score == null ? Map.of() : score.completion();
        }
    }

    KnownAgencies(StatusReport report) {
        report.scoreboard()
                .agencies()
                .forEach(agency ->
                        known.put(agency.code(), new Known(agency.code(), agency.name(), agency.collective(), agency)));
        report.commitments().forEach(this::add);
        updates = report.updates();
    }

    /** Takes note of who speaks; once whoever goes through the updates has begun with it, it is to hear each of them. */
    void hear(UpdateRow update) {
        heard = true;
        add(update.agencyCode(), update.agency());
    }

    Stream<Known> stream() {
        if (!heard) {
            updates.forEach(this::hear);
        }
        return known.values().stream();
    }

    private void add(CommitmentBlock commitment) {
        add(commitment.lead(), commitment.leadAgency());
        named(commitment);
        for (MilestoneRow milestone : commitment.milestones()) {
            for (int index = 0; index < milestone.agencyCodes().size(); index++) {
                add(milestone.agencyCodes().get(index), milestone.agencies().get(index));
            }
        }
        commitment.agencies().forEach(code -> add(code, ""));
    }

    /** The codes begin with the lead; those that lead with it and those that support it follow, as their names do. */
    private void named(CommitmentBlock commitment) {
        List<String> codes = commitment.agencies().stream()
                .filter(code -> !code.equals(commitment.lead()))
                .toList();
        List<String> names = Stream.of(commitment.coLeadAgencies(), commitment.supportingAgencies())
                .flatMap(List::stream)
                .distinct()
                .filter(name -> !name.equals(commitment.leadAgency()))
                .toList();
        for (int index = 0; index < Math.min(codes.size(), names.size()); index++) {
            add(codes.get(index), names.get(index));
        }
    }

    private void add(String code, String name) {
        if (code.isBlank()) {
            return;
        }
        Known before = known.get(code);
        if (before == null) {
            known.put(code, new Known(code, name, null, null));
        } else if (before.name().isBlank()) {
            known.put(code, new Known(code, name, before.collective(), before.score()));
        }
    }
}
