package org.opengov.tracker.exchange.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DateUtil;

/** Days as people write them into cells. What may be read in two ways is not read at all. */
public final class DayText {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final List<String> PATTERNS = List.of("uuuu-M-d", "d.M.uuuu", "uuuu-MM-dd'T'00:00:00");

    private DayText() {}

    /** The day of a text in ISO form, with points, or written out in this language. */
    public static Optional<LocalDate> of(String text, Locale language) {
        return Stream.concat(PATTERNS.stream(), Stream.of(writtenOut(language)))
                .flatMap(pattern -> parse(text, pattern, language).stream())
                .filter(DayText::isPlausible)
                .findFirst();
    }

    /** The day of a cell that holds a number, as a spreadsheet program counts days. */
    public static Optional<LocalDate> of(double serial, boolean from1904) {
        if (!DateUtil.isValidExcelDate(serial) || serial > Integer.MAX_VALUE) {
            return Optional.empty();
        }
        return Optional.ofNullable(DateUtil.getLocalDateTime(serial, from1904))
                .map(moment -> moment.toLocalDate())
                .filter(DayText::isPlausible);
    }

    private static boolean isPlausible(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private static Optional<LocalDate> parse(String text, String pattern, Locale language) {
        DateTimeFormatter format = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(language)
                .withResolverStyle(ResolverStyle.STRICT);
        try {
            return Optional.of(LocalDate.parse(text.replace('\u00a0', ' '), format));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    private static String writtenOut(Locale language) {
        Locale dayFirst = language.getLanguage().equals("en") ? Locale.UK : language;
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        FormatStyle.LONG, null, IsoChronology.INSTANCE, dayFirst)
                .replace('y', 'u');
    }
}
