package org.opengov.tracker.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.platform.web.Language;

/** Chooses plan, day, voice and language of a status report, and leads to its files. */
@Named
@RequestScoped
public class Reports {

    @Inject
    private ChosenPlan chosenPlan;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    @Inject
    @Param
    private String asOf;

    @Inject
    @Param
    private String voice;

    @Inject
    @Param
    private String in;

    /** The address of the report as a file of this kind: {@code xlsx} or {@code pdf}. */
    public String file(String kind) {
        return "/api/v1/plans/" + chosenPlan.getEncoded() + "/status-report." + kind
                + "?asOf=" + getAsOf() + "&lang=" + getIn()
                + (getVoice() == null ? "" : "&voice=" + getVoice().name());
    }

    /** The day of the report; today where none was chosen, or none that is a day. */
    public LocalDate getAsOf() {
        try {
            return asOf == null ? today() : LocalDate.parse(asOf);
        } catch (DateTimeException wrong) {
            return today();
        }
    }

    /** The voice of the report; null for the one with the widest coverage. */
    public Voice getVoice() {
        return Stream.of(Voice.values())
                .filter(candidate -> candidate.name().equals(voice))
                .findFirst()
                .orElse(null);
    }

    public Voice[] getVoices() {
        return Voice.values();
    }

    /** The language of the report; that of the page where none was chosen. */
    public String getIn() {
        return language.getAll().stream()
                .map(Locale::getLanguage)
                .filter(tag -> tag.equals(in))
                .findFirst()
                .orElse(language.getTag());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
