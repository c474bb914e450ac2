package org.opengov.tracker.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.stream.Stream;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.platform.web.Language;
import org.opengov.tracker.report.ReportKind;
import org.opengov.tracker.report.Scope;

/** Which report a coordinator wants, be it at once or by the calendar. What there is to choose is in {@link ReportChoices}. */
@Named
@RequestScoped
public class ChosenReport {

    @Inject
    private Language page;

    private ReportKind kind = ReportKind.STATUS_REPORT;
    private int against;
    private Voice voice;
    private String language;
    private String scope = "";

    @PostConstruct
    void open() {
        language = page.getTag();
    }

    /** The language that the report is to be in. */
    public Locale getLocale() {
        return new Locale(language);
    }

    /** The part of the plan that the scope stands for; the whole plan where it stands for none. */
    public Scope getPart() {
        String text = scope == null ? "" : scope;
        int colon = text.indexOf(':');
        return Stream.of(Scope.Kind.values())
                .filter(each -> colon > 0 && each.name().equalsIgnoreCase(text.substring(0, colon)))
                .findFirst()
                .map(each -> new Scope(each, text.substring(colon + 1)))
                .orElse(Scope.WHOLE);
    }

    public ReportKind getKind() {
        return kind;
    }

    public void setKind(ReportKind kind) {
        this.kind = kind;
    }

    public int getAgainst() {
        return against;
    }

    public void setAgainst(int against) {
        this.against = against;
    }

    public Voice getVoice() {
        return voice;
    }

    public void setVoice(Voice voice) {
        this.voice = voice;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }
}
