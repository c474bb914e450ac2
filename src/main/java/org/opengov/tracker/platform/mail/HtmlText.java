package org.opengov.tracker.platform.mail;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The text of a mail as HTML: its paragraphs, lists and links, and nothing that the plain text does not say. */
final class HtmlText {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s">
            <head><meta charset="UTF-8"><meta name="color-scheme" content="light dark"><title>%s</title></head>
            <body style="margin:0 auto;padding:24px 16px;max-width:38em;font:16px/1.5 system-ui,sans-serif">
            <h1 style="font-size:20px;line-height:1.3;margin:0 0 16px">%s</h1>
            %s
            </body>
            </html>
            """;

    private HtmlText() {}

    static String of(String title, String text, String language) {
        int footerAt = text.lastIndexOf("\n" + Letter.FOOTER);
        String body = blocks(footerAt < 0 ? text : text.substring(0, footerAt));
        String footer = footerAt < 0
                ? ""
                : "<hr style=\"border:0;border-top:1px solid #999;margin:24px 0 12px\"><div style=\"font-size:14px\">"
                        + blocks(text.substring(footerAt + Letter.FOOTER.length() + 1)) + "</div>";
        return PAGE.formatted(language, escaped(title), escaped(title), body + footer);
    }

    private static String blocks(String text) {
        return Arrays.stream(text.strip().split("\n\\s*\n"))
                .map(HtmlText::block)
                .collect(Collectors.joining("\n"));
    }

    private static String block(String block) {
        if (!block.startsWith(Letter.BULLET)) {
            return "<p style=\"margin:0 0 16px\">" + lines(block) + "</p>";
        }
        return Arrays.stream(block.substring(Letter.BULLET.length()).split("\n" + Letter.BULLET))
                .map(entry -> "<li style=\"margin:0 0 8px\">" + lines(entry) + "</li>")
                .collect(Collectors.joining("", "<ul style=\"margin:0 0 16px;padding-left:20px\">", "</ul>"));
    }

    private static String lines(String text) {
        return text.lines().map(String::strip).map(HtmlText::linked).collect(Collectors.joining("<br>"));
    }

    private static String linked(String line) {
        StringBuilder html = new StringBuilder();
        int from = 0;
        var addresses = ADDRESS.matcher(line);
        while (addresses.find()) {
            String address = escaped(addresses.group());
            html.append(escaped(line.substring(from, addresses.start())))
                    .append("<a href=\"" + address + "\">" + address + "</a>");
            from = addresses.end();
        }
        return html.append(escaped(line.substring(from))).toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
