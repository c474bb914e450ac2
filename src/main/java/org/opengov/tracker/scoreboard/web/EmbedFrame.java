package org.opengov.tracker.scoreboard.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The frame in which another site shows a card of ours.
 *
 * @param path the card's address within this site
 * @param width how wide it is where there is room, in pixels
 * @param height how high it must be there
 */
record EmbedFrame(String path, int width, int height) {

    private static final Pattern PAGE = Pattern.compile("/(commitments|plans)/([A-Za-z0-9._-]{1,100})");
    private static final int WIDTH = 600;
    private static final int COMMITMENT_HEIGHT = 340;
    private static final int PLAN_HEIGHT = 300;

    /** A card this narrow wraps its lines, and is as much higher. */
    private static final int NARROW = 420;

    private static final int NARROW_MORE = 120;

    /** The smallest in which a card can be read. */
    static final int NARROWEST = 240;

    /** The frame for a page that has a card. */
    static EmbedFrame of(String page) {
        return find(page).orElseThrow(() -> new IllegalArgumentException("No card shows " + page));
    }

    /** The frame for a page; empty where no card shows it. */
    static Optional<EmbedFrame> find(String page) {
        Matcher found = PAGE.matcher(page);
        if (!found.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                found.group(1).equals("plans")
                        ? new EmbedFrame("/embed-plan/" + found.group(2), WIDTH, PLAN_HEIGHT)
                        : new EmbedFrame("/embed/" + found.group(2), WIDTH, COMMITMENT_HEIGHT));
    }

    /** The same no wider and no higher than there is room. */
    EmbedFrame within(int mostWidth, int mostHeight) {
        int narrower = Math.min(width, mostWidth);
        int higher = narrower < NARROW ? height + NARROW_MORE : height;
        return new EmbedFrame(path, narrower, Math.min(higher, mostHeight));
    }

    /** As HTML for the other site's page. */
    String html(String address, String title) {
        return "<iframe src=\"" + escaped(address) + "\" title=\"" + escaped(title) + "\" width=\"" + width
                + "\" height=\"" + height + "\" loading=\"lazy\" style=\"border:0;max-width:100%\"></iframe>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
