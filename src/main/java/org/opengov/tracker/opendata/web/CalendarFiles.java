package org.opengov.tracker.opendata.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.opengov.tracker.opendata.calendar.CalendarFile;
import org.opengov.tracker.opendata.calendar.Calendars;
import org.opengov.tracker.opendata.calendar.DueDates;
import org.opengov.tracker.platform.NotFound;

/** Calendars of plans and of agencies. */
@WebServlet("/calendars/*")
public class CalendarFiles extends OpenFiles {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Calendars calendars;

    @Override
    Told tell(Question question) {
        return new Told(CalendarFile.MEDIA_TYPE, CalendarFile.write(dates(question)));
    }

    private DueDates dates(Question question) {
        String[] parts = question.parts(".ics");
        if (parts.length != 2) {
            throw new NotFound("calendar", question.path());
        }
        return switch (parts[0]) {
            case "plans" -> calendars.ofPlan(parts[1], question.today(), question.messages());
            case "agencies" -> calendars.ofAgency(parts[1], question.today(), question.messages());
            default -> throw new NotFound("calendar", question.path());
        };
    }
}
