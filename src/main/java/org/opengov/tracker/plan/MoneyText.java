package org.opengov.tracker.plan;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows amounts as the reader's language writes them, and reads what people type without ever guessing. */
public final class MoneyText {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f\\u2009'’]");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,15}");

    /** Cents after one separator; before it an optional grouping by the other one. */
    private static final Pattern WITH_CENTS = Pattern.compile("(\\d{1,3}(?:([.,])\\d{3})+|\\d{1,15})([.,])(\\d{1,2})");

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:([.,])\\d{3})(?:\\1\\d{3})*");

    private MoneyText() {}

    /** An amount as it is typed in this language; whole ones without decimals. */
    public static String amount(BigDecimal amount, Locale locale) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return new DecimalFormat(whole ? "#,##0" : "#,##0.00", DecimalFormatSymbols.getInstance(locale)).format(amount);
    }

    /**
     * What somebody typed. Spaces may stand between thousands. One or two digits after a last point or comma are cents in
     * any language; three digits after it are thousands where the language separates thousands by that sign.
     *
     * @return empty where there is no single reading
     */
    public static Optional<BigDecimal> parse(String typed, Locale locale) {
        String text = SPACES.matcher(typed).replaceAll("");
        if (WHOLE.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        Matcher cents = WITH_CENTS.matcher(text);
        if (cents.matches() && !cents.group(3).equals(cents.group(2))) {
            return Optional.of(new BigDecimal(cents.group(1).replaceAll("[.,]", "") + "." + cents.group(4)));
        }
        Matcher grouped = GROUPED.matcher(text);
        if (grouped.matches() && isGrouping(grouped.group(1), text, locale)) {
            return Optional.of(new BigDecimal(text.replaceAll("[.,]", "")));
        }
        return Optional.empty();
    }

    /** Several separators can only group; a single one groups where the language does so by it. */
    private static boolean isGrouping(String separator, String text, Locale locale) {
        return text.indexOf(separator) != text.lastIndexOf(separator)
                || separator.charAt(0)
                        == DecimalFormatSymbols.getInstance(locale).getGroupingSeparator();
    }
}
