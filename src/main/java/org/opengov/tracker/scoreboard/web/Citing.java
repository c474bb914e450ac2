package org.opengov.tracker.scoreboard.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.Settings;
import org.opengov.tracker.platform.web.Language;
import org.opengov.tracker.scoreboard.Citation;

/**
 * How a page is cited, shown elsewhere and led to: full addresses that name day and language, so that whoever follows
 * one sees what was seen.
 */
@Named
@RequestScoped
public class Citing {

    @Inject
    private Lens lens;

    @Inject
    private Language language;

    @Inject
    private Settings settings;

    /** A commitment as it is cited on the day that is looked at. */
    public Citation of(Commitment commitment) {
        ActionPlan plan = commitment.getPlan();
        return new Citation(
                new Citation.Promise(
                        commitment.getOgpId(),
                        commitment.getNumber(),
                        commitment.termsOn(lens.getAsOf()).title(),
                        plan.titleIn(language.getLocale()),
                        commitment.lead().map(Agency::getName).orElse("")),
                lens.getAsOf(),
                dated("/commitments/" + commitment.getOgpId()),
                lens.getToday());
    }

    /** The same as a line of text. */
    public String text(Commitment commitment) {
        return of(commitment).text(messages());
    }

    /** The full address of a page as it is now seen: day and language are fixed. */
    public String dated(String path) {
        return settings.publicAddress() + path + "?asOf=" + lens.getAsOf() + "&lang=" + language.getTag();
    }

    /** The full address of a page that shows each day's state, in this language. */
    public String living(String path) {
        return settings.publicAddress() + path + "?lang=" + language.getTag();
    }

    /** Where programs learn how a page is embedded. */
    public String oembed(String path) {
        return settings.publicAddress() + "/oembed?format=json&url="
                + URLEncoder.encode(settings.publicAddress() + path, StandardCharsets.UTF_8);
    }

    /** What a newspaper puts into its own page to show a card of ours. */
    public String snippet(String path, String title) {
        EmbedFrame frame = EmbedFrame.of(path);
        return frame.html(living(frame.path()), title);
    }

    /**
     * Where a reader says that something on a page looks wrong; the day and the voice that are looked at go along.
     *
     * @param part what of the page
     */
    public String wrong(String path, String part) {
        String seen = path + "?asOf=" + lens.getAsOf() + (lens.getVoice() == null ? "" : "&voice=" + lens.getVoice());
        return lens.plain("/wrong") + (lens.plain("/wrong").contains("?") ? "&" : "?") + "page="
                + URLEncoder.encode(seen, StandardCharsets.UTF_8) + "&part=" + part;
    }

    /** A letter with the citation in it, for the reader's own mail program. */
    public String mail(Commitment commitment) {
        return "mailto:?subject=" + encoded(commitment.termsOn(lens.getAsOf()).title()) + "&body="
                + encoded(text(commitment));
    }

    /** What is cited in the forms that programs read. */
    public List<String> getForms() {
        return List.of("bib", "json");
    }

    Messages messages() {
        return language.messages();
    }

    /** In a mail's address a blank is no plus sign. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
