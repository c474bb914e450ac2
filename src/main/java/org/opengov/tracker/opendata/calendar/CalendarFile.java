package org.opengov.tracker.opendata.calendar;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.opengov.tracker.platform.Messages;

/** Writes due dates as iCalendar (RFC 5545). */
public final class CalendarFile {

    /** The media type of such a file. */
    public static final String MEDIA_TYPE = "text/calendar";

    private static final String END = "\r\n";
    private static final int MOST_OCTETS = 75;

    private final DueDates dates;
    private final String host;

    private CalendarFile(DueDates dates) {
        this.dates = dates;
        // An address without a host is that of a site under trial.
        this.host = dates.site().getHost() == null ? "localhost" : dates.site().getHost();
    }

    /** The calendar as a text, lines folded and ended as the standard has it. */
    public static String write(DueDates dates) {
        return new CalendarFile(dates)
                .calendar()
                .toString()
                .lines()
                .map(CalendarFile::folded)
                .collect(Collectors.joining(END, "", END));
    }

    /**
     * A line of no more octets than the standard has it, the rest on further lines behind a space. The library counts
     * characters, of which many take two octets or more.
     */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int sign : line.codePoints().toArray()) {
            String one = Character.toString(sign);
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.append(one);
            octets += size;
        }
        return folded.toString();
    }

    private Calendar calendar() {
        Messages messages = Messages.in(dates.language());
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//" + host + "//OGP action-plan tracker//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Name(dates.title()));
        // What came before NAME, and what many calendars still look at.
        calendar.add(new XProperty("X-WR-CALNAME", dates.title()));
        calendar.add(
                new Description(messages.text("calendar.about") + " CC BY 4.0. " + messages.text("data.licence.text")));
        calendar.add(new Url(URI.create(dates.page())));
        dates.events().forEach(event -> calendar.add(event(event)));
        if (dates.events().isEmpty()) {
            calendar.add(universalTime());
        }
        return calendar;
    }

    /** A calendar without a component is none to the standard: one without events tells what its hours would mean. */
    private static VTimeZone universalTime() {
        Standard always = new Standard();
        always.add(new DtStart<>(LocalDate.EPOCH.atStartOfDay()));
        always.add(new TzOffsetFrom(ZoneOffset.UTC));
        always.add(new TzOffsetTo(ZoneOffset.UTC));
        VTimeZone zone = new VTimeZone();
        zone.add(new TzId("UTC"));
        zone.add(always);
        return zone;
    }

    private VEvent event(DueEvent due) {
        VEvent event = new VEvent(false);
        event.add(new Uid(due.id() + "@" + host));
        event.add(new DtStamp(dates.told().atStartOfDay(ZoneOffset.UTC).toInstant()));
        event.add(new DtStart<>(due.first()));
        event.add(new DtEnd<>(due.last().plusDays(1)));
        event.add(new Sequence(due.sequence()));
        event.add(new Summary(due.title()));
        event.add(new Description(due.text()));
        event.add(new Url(URI.create(due.address())));
        event.add(due.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        // Nobody is busy because something is due.
        event.add(ImmutableTransp.TRANSPARENT);
        event.add(new XProperty("X-EDTF", due.said()));
        return event;
    }
}
