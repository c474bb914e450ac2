package org.opengov.tracker.platform;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The product's texts in one language, with dates and numbers as that language writes them. */
public final class Messages {

    /** The languages the product speaks, in the order in which they are offered; the first is the default. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, new Locale("az"), new Locale("ru"));

    private final Locale locale;
    private final ResourceBundle bundle;

    private Messages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("messages", locale, Messages.class.getClassLoader());
    }

    /** The texts for a reader of this language; English where the product does not speak it. */
    public static Messages in(Locale wanted) {
        return new Messages(LANGUAGES.stream()
                .filter(spoken -> spoken.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(LANGUAGES.get(0)));
    }

    /** The language of these texts. */
    public Locale locale() {
        return locale;
    }

    /**
     * The text under a key, its arguments filled in by {@link MessageFormat}, days among them written out.
     *
     * @return the key itself in question marks where the text is missing, so that a gap is seen and breaks nothing
     */
    public String text(String key, Object... arguments) {
        try {
            String pattern = bundle.getString(key);
            // Most texts are words only; a large report asks for them a hundred thousand times.
            return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0
                    ? pattern
                    : withOneStop(new MessageFormat(Plural.chosen(pattern, arguments), locale)
                            .format(Arrays.stream(arguments).map(this::written).toArray()));
        } catch (MissingResourceException missing) {
            return "???" + key + "???";
        }
    }

    /** A day in Russian ends in a full stop of its own, which also ends the sentence that it is the last word of. */
    private static String withOneStop(String text) {
        return text.replace("г..", "г.");
    }

    private Object written(Object argument) {
        return argument instanceof LocalDate day ? day(day) : argument;
    }

    /** The word for a value of one of the scales: the text under {@code Type.VALUE}. */
    public String label(Enum<?> value) {
        return text(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** A day written out, as in "31 December 2014". */
    public String day(LocalDate day) {
        return withYearKept(
                day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(international(locale))));
    }

    /** A day within its year, as in "31 December". */
    public String dayOfYear(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM", international(locale)));
    }

    /** A moment written out to the minute, in the zone it is given in. */
    public String moment(ZonedDateTime moment) {
        return withYearKept(moment.format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(international(locale))));
    }

    /** The letter that Russian writes after a year never begins a line. */
    private static String withYearKept(String text) {
        return text.replace(" г.", "\u00a0г.");
    }

    /** English as most of the world writes its dates: the day before the month. */
    private static Locale international(Locale locale) {
        return locale.equals(Locale.ENGLISH) ? Locale.UK : locale;
    }

    /** A whole number with the language's separators. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** A whole number with its sign, for what went up or down. */
    public String signed(long number) {
        return (number > 0 ? "+" : number < 0 ? "\u2212" : "") + number(Math.abs(number));
    }

    /** A month in few letters, as in "Dec 2014". */
    public String month(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("LLL yyyy", international(locale)));
    }

    /** An amount of money as the language writes numbers, with the currency's code: exact, and the same everywhere. */
    public String money(BigDecimal amount, String currency) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(amount.stripTrailingZeros().scale() > 0 ? 2 : 0);
        format.setMaximumFractionDigits(2);
        return format.format(amount) + "\u00a0" + currency;
    }

    /** A share from 0 to 1 as a percentage. */
    public String percent(double share) {
        return NumberFormat.getPercentInstance(locale).format(share);
    }
}
