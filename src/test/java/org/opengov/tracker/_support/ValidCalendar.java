package org.opengov.tracker._support;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.ParseWarning;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;

/** Calendars as readers and validators of two third parties take them. */
public final class ValidCalendar {

    private ValidCalendar() {}

    /** What is in a calendar that neither finds fault with. */
    public static ICalendar read(String text) {
        assertThat(violations(text)).isEmpty();
        return Biweekly.parse(text).first();
    }

    /** What they find fault with, or only warn of. */
    public static List<String> violations(String text) {
        List<String> found = new ArrayList<>();
        List<List<ParseWarning>> warnings = new ArrayList<>();
        ICalendar read = Biweekly.parse(text).warnings(warnings).first();
        warnings.forEach(some -> some.forEach(warning -> found.add("biweekly: " + warning)));
        if (read != null) {
            // It takes zones aside, and would miss them.
            read.getTimezoneInfo().getComponents().forEach(read::addComponent);
            read.validate(ICalVersion.V2_0).forEach(fault -> found.add("biweekly: " + fault));
        }
        try {
            new CalendarBuilder()
                    .build(new StringReader(text))
                    .validate(true)
                    .getEntries()
                    .forEach(fault -> found.add("ical4j: " + fault));
        } catch (ParserException unreadable) {
            found.add("ical4j: " + unreadable);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return found;
    }
}
