package org.opengov.tracker.report.page;

import java.util.Map;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Schedule;

/** What each word of the two scales means, for readers who see the report only. */
final class PageDefinitions {

    private final PageWords words;

    PageDefinitions(PageWords words) {
        this.words = words;
    }

    Map<String, Object> fields() {
        return Map.of(
                "completion", PageFigures.degrees().stream().map(this::degree).toList(),
                "schedule", PageFigures.states().stream().map(this::state).toList());
    }

    private Map<String, Object> degree(Completion degree) {
        return words.mark(degree, Map.of("meaning", words.messages().text("definition.Completion." + degree)));
    }

    private Map<String, Object> state(Schedule state) {
        return Map.of(
                "word", words.messages().label(state),
                "meaning", words.messages().text("definition.Schedule." + state));
    }
}
