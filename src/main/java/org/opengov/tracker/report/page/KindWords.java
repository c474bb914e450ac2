package org.opengov.tracker.report.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of one kind of report, beside those that all kinds have in common. */
final class KindWords {

    private final PageWords words;
    private final String prefix;

    /** @param prefix what the keys of this kind's messages begin with */
    KindWords(PageWords words, String prefix) {
        this.words = words;
        this.prefix = prefix;
    }

    /** The text under a key of this kind's own. */
    String say(String key, Object... arguments) {
        return words.messages().text(prefix + key, arguments);
    }

    /** What a template may use as {@code text.…}: the common labels and these of its own. */
    Map<String, Object> labels(List<String> own) {
        Map<String, Object> labels = new HashMap<>(words.labels());
        own.forEach(label -> labels.put(label, say(label)));
        return labels;
    }
}
