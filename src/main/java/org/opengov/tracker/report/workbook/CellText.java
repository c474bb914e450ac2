package org.opengov.tracker.report.workbook;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of the workbook's template in which names stand in braces for what is filled in.
 *
 * @param place where it stands, for whoever has to mend it
 */
record CellText(String place, String text) {

    private static final Pattern NAME = Pattern.compile("\\{([^{}]+)}");

    /** The names in the text, in their order. */
    List<String> names() {
        return NAME.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** Whether the text is this one name and nothing else, so that its value keeps its type. */
    boolean isOnly(String name) {
        return text.equals("{" + name + "}");
    }

    /**
     * The text with its names filled in.
     *
     * @param values the value under a name
     * @param say a value in words, where it is one of several parts of the text
     * @return the value itself where the text is one name only, else a text
     */
    Object fill(Function<String, Object> values, Function<Object, String> say) {
        Matcher whole = NAME.matcher(text);
        if (whole.matches()) {
            return values.apply(whole.group(1));
        }
        Function<MatchResult, String> part = found -> Matcher.quoteReplacement(say.apply(values.apply(found.group(1))));
        return whole.reset().replaceAll(part);
    }

    /** What to throw about a name that the template may not use here. */
    IllegalArgumentException refuse(String name, String reason) {
        return new IllegalArgumentException(
                "Workbook template, " + place + ": the field {" + name + "} " + reason + ".");
    }
}
