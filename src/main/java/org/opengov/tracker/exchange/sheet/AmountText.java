package org.opengov.tracker.exchange.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts as people write them into cells, with either separator. What may be read in two ways is not read at all. */
public final class AmountText {

    /** A spreadsheet program keeps so many digits; what follows is noise of its arithmetic. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final Pattern PLAIN = Pattern.compile("(-?\\d+)(?:[.,](\\d{1,2}))?");
    private static final Pattern SPACED = Pattern.compile("(-?\\d{1,3}(?: \\d{3})+)(?:[.,](\\d{1,2}))?");
    private static final Pattern POINTED = Pattern.compile("(-?\\d{1,3}(?:\\.\\d{3})+),(\\d{1,2})");
    private static final Pattern COMMAED = Pattern.compile("(-?\\d{1,3}(?:,\\d{3})+)\\.(\\d{1,2})");
    private static final int LONGEST = 40;

    private AmountText() {}

    /** The amount that a text says without doubt. */
    public static Optional<BigDecimal> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        for (Pattern pattern : new Pattern[] {PLAIN, SPACED, POINTED, COMMAED}) {
            Matcher form = pattern.matcher(text);
            if (form.matches()) {
                String whole = form.group(1).replaceAll("[ .,]", "");
                return Optional.of(new BigDecimal(form.group(2) == null ? whole : whole + "." + form.group(2)));
            }
        }
        return Optional.empty();
    }

    /** The amount of a cell that holds a number. */
    public static Optional<BigDecimal> ofNumber(String number) {
        try {
            return Optional.of(new BigDecimal(number).round(DIGITS));
        } catch (NumberFormatException broken) {
            return Optional.empty();
        }
    }
}
