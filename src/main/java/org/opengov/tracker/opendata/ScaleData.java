package org.opengov.tracker.opendata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.opengov.tracker.assessment.DidItOpenGovernment;
import org.opengov.tracker.assessment.PotentialImpact;
import org.opengov.tracker.assessment.Review;
import org.opengov.tracker.assessment.Specificity;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.OgpValue;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.platform.Messages;

/**
 * One of the closed vocabularies the data is told in.
 *
 * @param code its name in the data, such as {@code Completion}
 * @param values its values, in order
 */
public record ScaleData(String code, List<Value> values) {

    /** What every scale's values are listed from; published in this order. */
    private static final List<Class<? extends Enum<?>>> PUBLISHED = List.of(
            Completion.class,
            Schedule.class,
            Voice.class,
            Review.class,
            Specificity.class,
            OgpValue.class,
            PotentialImpact.class,
            DidItOpenGovernment.class);

    /**
     * A value of a scale.
     *
     * @param order its place, from 1
     * @param mark the character that stands beside its word; null where it has none
     * @param labels its word by language
     * @param definitions what it means by language
     */
    public record Value(
            String code, int order, String mark, Map<String, String> labels, Map<String, String> definitions) {}

    /** A value with the scale it is of, for tables. */
    public record Entry(String scale, Value value) {}

    /** The values with their scale, in order. */
    public List<Entry> entries() {
        return values.stream().map(value -> new Entry(code, value)).toList();
    }

    /** Every scale of the data. */
    public static List<ScaleData> all() {
        return PUBLISHED.stream().map(ScaleData::of).toList();
    }

    private static ScaleData of(Class<? extends Enum<?>> scale) {
        List<Value> values = new ArrayList<>();
        for (Enum<?> value : Arrays.asList(scale.getEnumConstants())) {
            String key = "definition." + scale.getSimpleName() + "." + value.name();
            values.add(new Value(
                    value.name(),
                    value.ordinal() + 1,
                    value instanceof Completion completion ? completion.mark() : null,
                    inEveryLanguage(messages -> messages.label(value)),
                    inEveryLanguage(messages -> messages.text(key))));
        }
        return new ScaleData(scale.getSimpleName(), values);
    }

    private static Map<String, String> inEveryLanguage(Function<Messages, String> text) {
        Map<String, String> texts = new TreeMap<>();
        Messages.LANGUAGES.forEach(spoken -> texts.put(spoken.getLanguage(), text.apply(Messages.in(spoken))));
        return texts;
    }
}
