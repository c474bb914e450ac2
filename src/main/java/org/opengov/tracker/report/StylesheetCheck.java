package org.opengov.tracker.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opengov.tracker.report.PageFault.Kind;

/** Holds a stylesheet against what could reach beyond it. Comments are read too, for a browser may end them elsewhere. */
final class StylesheetCheck {

    private static final int LARGEST = 256 * 1024;

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");

    /** What is refused; a backslash could spell any of the others. */
    private static final List<Refused> REFUSED = List.of(
            new Refused("@import", "@\\s*import"),
            new Refused("an @ rule that names a file", "@\\s*(?:namespace|charset|document|font-face)"),
            new Refused(
                    "url(…)",
                    "(?<![-\\w])(?:url|src|image|image-set|-webkit-image-set|cross-fade|element\\s*\\(\\s*#)\\s*\\("),
            new Refused("expression(…)", "expression\\s*\\("),
            new Refused("-moz-binding", "-moz-binding"),
            new Refused("behavior", "(?<![-\\w])behaviou?r\\s*:"),
            new Refused("javascript:", "javascript\\s*:"),
            new Refused("a backslash", "\\\\"),
            new Refused("a tag or its comment", "</|<!--|-->"),
            new Refused("a control character", "[\\x00-\\x08\\x0b\\x0e-\\x1f\\x7f]"));

    private StylesheetCheck() {}

    static List<PageFault> faults(String css) {
        if (css.length() > LARGEST) {
            return List.of(new PageFault(Kind.TOO_LARGE, "the stylesheet", 0));
        }
        List<PageFault> faults = new ArrayList<>();
        // A name may be torn apart by a comment only where a browser would not read it; torn together it is refused
        // too.
        String joined = COMMENT.matcher(css).replaceAll("");
        for (Refused refused : REFUSED) {
            Matcher found = refused.pattern().matcher(css);
            if (found.find()) {
                faults.add(new PageFault(Kind.CSS, refused.name(), line(css, found.start())));
            } else if (refused.pattern().matcher(joined).find()) {
                faults.add(new PageFault(Kind.CSS, refused.name(), 0));
            }
        }
        return List.copyOf(faults);
    }

    private static int line(String css, int place) {
        return 1 + (int) css.substring(0, place).chars().filter(c -> c == '\n').count();
    }

    /** Something that is refused, with how it is named. */
    private record Refused(String name, Pattern pattern) {

        Refused(String name, String pattern) {
            this(name, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
        }
    }
}
