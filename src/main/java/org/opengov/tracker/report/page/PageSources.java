package org.opengov.tracker.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opengov.tracker.cut.PublicRecord.AssessmentRow;
import org.opengov.tracker.cut.PublicRecord.CommitmentBlock;
import org.opengov.tracker.cut.PublicRecord.VoiceState;
import org.opengov.tracker.report.StatusReport;

/** The addresses that the figures rest on, numbered once, so that long ones are printed once and referred to by number. */
final class PageSources {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final StatusReport report;

    PageSources(StatusReport report) {
        this.report = report;
        report.plan().sources().forEach(this::add);
        for (CommitmentBlock commitment : report.commitments()) {
            commitment.sources().forEach(this::add);
            commitment.voices().values().stream().map(VoiceState::source).forEach(this::add);
            commitment.assessments().stream().map(AssessmentRow::source).forEach(this::add);
        }
    }

    private void add(String address) {
        if (address != null && !address.isBlank()) {
            numbers.putIfAbsent(address, numbers.size() + 1);
        }
    }

    /** The whole list, for the end of the report. */
    List<Map<String, Object>> all() {
        return of(new ArrayList<>(numbers.keySet()));
    }

    /** The numbers of these addresses. */
    List<Map<String, Object>> of(List<String> addresses) {
        return addresses.stream()
                .filter(numbers::containsKey)
                .distinct()
                .map(address -> {
                    Map<String, Object> fields = new LinkedHashMap<>(address(report.addressOf(address)));
                    fields.put("number", String.valueOf(numbers.get(address)));
                    return fields;
                })
                .toList();
    }

    /** The number of this address, as a list of one; an empty list where there is none. */
    List<Map<String, Object>> of(String address) {
        return address == null ? List.of() : of(List.of(address));
    }

    /** An address; only one of the web may become a link. */
    static Map<String, Object> address(String address) {
        String known = PageWords.orEmpty(address);
        return Map.of("address", known, "link", known.startsWith("https://") || known.startsWith("http://"));
    }
}
