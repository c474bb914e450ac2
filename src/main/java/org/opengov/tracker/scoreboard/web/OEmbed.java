package org.opengov.tracker.scoreboard.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.omnifaces.util.Utils;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.Settings;
import org.opengov.tracker.platform.web.Language;

/**
 * Tells programs of other sites how a page of ours is shown in theirs (oEmbed 1.0). Of the two formats it speaks JSON; for
 * the other it answers 501, and 404 for a page that has no card, as the specification has it.
 */
@WebServlet("/oembed")
public class OEmbed extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern LANGUAGE = Pattern.compile("(?:.*&)?lang=([a-z]{2})(?:&.*)?");
    private static final Pattern DAY = Pattern.compile("(?:.*&)?asOf=(\\d{4}-\\d{2}-\\d{2})(?:&.*)?");

    @Inject
    private transient Commitments commitments;

    @Inject
    private transient Plans plans;

    @Inject
    private transient Settings settings;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Access-Control-Allow-Origin", "*");
        String format = request.getParameter("format");
        if (format != null && !format.equals("json")) {
            response.sendError(HttpServletResponse.SC_NOT_IMPLEMENTED);
            return;
        }
        int width = most(request.getParameter("maxwidth"));
        int height = most(request.getParameter("maxheight"));
        Optional<URI> page = page(request);
        Optional<EmbedFrame> frame = page.flatMap(asked -> EmbedFrame.find(asked.getPath()));
        Optional<String> title = page.flatMap(asked -> title(asked.getPath()));
        if (frame.isEmpty() || title.isEmpty() || width < EmbedFrame.NARROWEST || height < EmbedFrame.NARROWEST) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter()
                .write(answer(page.get(), frame.get().within(width, height), title.get())
                        .toString());
    }

    private JsonObject answer(URI page, EmbedFrame frame, String title) {
        String site = language.messages().text("site.name");
        return Json.createObjectBuilder()
                .add("version", "1.0")
                .add("type", "rich")
                .add("title", title)
                .add("provider_name", site)
                .add("provider_url", settings.publicAddress() + "/")
                .add("width", frame.width())
                .add("height", frame.height())
                .add(
                        "html",
                        frame.html(settings.publicAddress() + frame.path() + seenThrough(page), title + " · " + site))
                .build();
    }

    /** Day and language of the page, where its address names them; what is no value is left out. */
    private static String seenThrough(URI page) {
        String query = page.getRawQuery() == null ? "" : page.getRawQuery();
        Matcher spoken = LANGUAGE.matcher(query);
        Matcher day = DAY.matcher(query);
        String kept = (day.matches() && isDay(day.group(1)) ? "&asOf=" + day.group(1) : "")
                + (spoken.matches() ? "&lang=" + Utils.encodeURL(spoken.group(1)) : "");
        return kept.isEmpty() ? "" : "?" + kept.substring(1);
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException wrong) {
            return false;
        }
    }

    /** The page that is asked about, if it is one of this site, under its public name or the one that was asked. */
    private Optional<URI> page(HttpServletRequest request) {
        String url = request.getParameter("url");
        String asked = request.getScheme() + "://" + request.getHeader("Host") + request.getContextPath();
        return url == null
                ? Optional.empty()
                : Stream.of(settings.publicAddress().toString(), asked)
                        .filter(site -> url.startsWith(site + "/"))
                        .findFirst()
                        .flatMap(site -> parsed(url.substring(site.length())));
    }

    private static Optional<URI> parsed(String address) {
        try {
            return Optional.of(new URI(address)).filter(page -> page.getPath() != null);
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    private Optional<String> title(String path) {
        String code = path.substring(path.lastIndexOf('/') + 1);
        try {
            return Optional.of(
                    path.startsWith("/plans/")
                            ? plans.get(code).titleIn(language.getLocale())
                            : commitments.get(code).getTitle());
        } catch (NotFound unknown) {
            return Optional.empty();
        }
    }

    /** The most pixels that there is room for; what is no number bounds nothing. */
    private static int most(String pixels) {
        return pixels != null && pixels.matches("\\d{1,6}") ? Integer.parseInt(pixels) : Integer.MAX_VALUE;
    }
}
