package org.opengov.tracker.platform;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that follow a number. Russian has three forms of them (1 день, 2 дня, 5 дней, 21 день), which no range of numbers
 * tells; a text names them as {@code {0,plural,день|дня|дней}}.
 */
final class Plural {

    private static final Pattern WORD = Pattern.compile("\\{(\\d),plural,([^|{}]+)\\|([^|{}]+)\\|([^|{}]+)}");

    private static final int ONE = 1;
    private static final int FEW = 2;
    private static final int MANY = 3;

    private Plural() {}

    /** The text with each such word in the form that its number asks for. */
    static String chosen(String pattern, Object... arguments) {
        return pattern.contains(",plural,")
                ? WORD.matcher(pattern).replaceAll(word -> Matcher.quoteReplacement(form(word, arguments)))
                : pattern;
    }

    private static String form(MatchResult word, Object... arguments) {
        int place = Integer.parseInt(word.group(1));
        long number = place < arguments.length && arguments[place] instanceof Number given ? given.longValue() : 0;
        return word.group(1 + form(Math.abs(number)));
    }

    private static int form(long number) {
        long ones = number % 10;
        boolean teen = number % 100 - ones == 10;
        if (teen || ones == 0 || ones > 4) {
            return MANY;
        }
        return ones == 1 ? ONE : FEW;
    }
}
