package org.opengov.tracker.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.Settings;

/**
 * The language of this answer: the one in the address ({@code ?lang=}), else the first of the reader's that the product
 * speaks, else English. No session and no cookie remembers it; an address that names its language can be shared.
 */
@Named
@RequestScoped
public class Language {

    /** The query parameter that keeps the language in an address. */
    public static final String PARAMETER = "lang";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Settings settings;

    /** For pages, as {@code <f:view locale="#{language.locale}">}. */
    public Locale getLocale() {
        return of(request);
    }

    /** The two-letter tag, for {@code <html lang>}. */
    public String getTag() {
        return getLocale().getLanguage();
    }

    /** The texts in this language. */
    public Messages messages() {
        return Messages.in(getLocale());
    }

    /** Every language the product speaks, for the switch. */
    public List<Locale> getAll() {
        return Messages.LANGUAGES;
    }

    /** A path of this site that stays in the language which the present address names; unchanged where it names none. */
    public String link(String path) {
        return asked(request.getParameter(PARAMETER))
                .map(locale -> withLanguage(path, locale))
                .orElse(path);
    }

    /** This page in another language. */
    public String here(Locale other) {
        String path = Addresses.asked(request);
        String query = request.getQueryString();
        return withLanguage(query == null ? path : path + "?" + query, other);
    }

    /** The same with the name of the site before it: those who look for pages take a language's address in full only. */
    public String inFull(Locale other) {
        return settings.publicAddress()
                + here(other).substring(request.getContextPath().length());
    }

    static Locale of(HttpServletRequest request) {
        return choose(request.getParameter(PARAMETER), Collections.list(request.getLocales()));
    }

    static Locale choose(String asked, List<Locale> preferred) {
        return asked(asked)
                .or(() -> preferred.stream()
                        .flatMap(locale -> asked(locale.getLanguage()).stream())
                        .findFirst())
                .orElse(Messages.LANGUAGES.get(0));
    }

    static String withLanguage(String address, Locale language) {
        int fragmentAt = address.indexOf('#');
        String fragment = fragmentAt < 0 ? "" : address.substring(fragmentAt);
        String rest = (fragmentAt < 0 ? address : address.substring(0, fragmentAt))
                .replaceAll("(?<=[?&])" + PARAMETER + "=[^&]*&?", "")
                .replaceAll("[?&]$", "");
        return rest + (rest.contains("?") ? "&" : "?") + PARAMETER + "=" + language.getLanguage() + fragment;
    }

    private static Optional<Locale> asked(String tag) {
        return Messages.LANGUAGES.stream()
                .filter(spoken -> spoken.getLanguage().equals(tag))
                .findFirst();
    }
}
