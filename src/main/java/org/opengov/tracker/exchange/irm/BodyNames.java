package org.opengov.tracker.exchange.irm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of bodies in one cell. Semicolons and line breaks part them; commas and "and" do only where what follows
 * names a body of its own, since ministries bear both in their names ("Ministry of Labour, Social Affairs and Youth").
 */
final class BodyNames {

    private static final String KINDS = "ministr(?:y|ies)|department|agenc(?:y|ies)|commission(?:er)?|council|chamber"
            + "|cabinet|office|authorit(?:y|ies)|service|fund|bank|committee|bureau|board|institut(?:e|ion)s?|secretariat"
            + "|secretary|directorate|ombudsman|ombudsperson|parliament|assembly|senate|congress|court|government"
            + "|presidency|president|prime minister|municipalit(?:y|ies)|inspectorate|registry|treasury|police|prosecutor"
            + "|universit(?:y|ies)|association|network|foundation|cent(?:re|er)|organi[sz]ations?|union|bodies|ngos?|csos?"
            + "|civil society|administration|corporation|company|archives?|unit|comptroller|auditor|attorney|minister"
            + "|superintendency|delegation|chancellery|enterprise|working group|task force|partners";
    private static final Pattern KIND =
            Pattern.compile("\\b(?:" + KINDS + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BEGINS = Pattern.compile(
            "(?:the )?(?:state |national |general |supreme |central |federal |public )?(?:" + KINDS + ")\\b.*\\s.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final Pattern SHORT_NAME = Pattern.compile("[\\p{Lu}][\\p{Lu}\\p{N}.-]{1,9}");
    private static final String SEVERAL = "authorities|bodies|agencies|ministries|institutions|governments|departments";
    private static final Pattern COLLECTIVE =
            Pattern.compile(".*\\b(?:" + SEVERAL + ")", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern TWO_KINDS =
            Pattern.compile("(\\p{L}+) and (\\p{L}+)((?: \\p{L}+)* (?:" + SEVERAL + "))", Pattern.CASE_INSENSITIVE);
    private static final Pattern LISTED = Pattern.compile("[;,]?\\s*(?:\\band\\s+)?(?<![\\p{L}\\p{N}(])[a-h]\\)\\s*");
    private static final Pattern BEFORE_LIST = Pattern.compile("^[^:]{20,}:\\s*(?=a\\))", Pattern.DOTALL);
    private static final Pattern GOES_ON =
            Pattern.compile("(?i).*\\b(?:of|and|for|the|de|del|da|do|dos|das|la)", Pattern.DOTALL);
    /** Lines at least so long were broken by whoever set the text, not by whoever listed the bodies. */
    private static final int FULL_LINE = 60;

    private static final Pattern SENTENCE = Pattern.compile("(?:Working(?! [Gg]roup)|While|Each|This|These|There)\\b.*"
            + "|.*\\b(?:should|shall|will|would|could|must|is|are|was|were|has|have|identified|monitors)\\b.*");
    private static final Pattern AND = Pattern.compile("\\s+(?:and|&)\\s+", Pattern.CASE_INSENSITIVE);

    private final Bodies bodies;

    BodyNames(Bodies bodies) {
        this.bodies = bodies;
    }

    /** Whether a name stands for several bodies. */
    static boolean isCollective(String name) {
        return COLLECTIVE.matcher(name.strip()).matches() && !name.contains(" of ");
    }

    /** Whether a text that stands where a name should be says something about bodies instead. */
    static boolean isSentence(String name) {
        return SENTENCE.matcher(name).matches();
    }

    /** The names in a cell, in its order; none where it says that nobody is named. */
    List<String> of(String cell) {
        List<String> names = new ArrayList<>();
        for (String part : parts(unbroken(unlisted(cell.replace("•", ";"))), ";\n|")) {
            String whole = Tidy.line(part);
            if (!Absence.isSaid(whole)) {
                continue;
            }
            if (bodies.isKnown(whole)) {
                names.add(whole);
            } else {
                byCommas(whole).forEach(each -> addEach(each, names));
            }
        }
        return names.stream().filter(Absence::isSaid).toList();
    }

    /** A list lettered a), b) and so on, as one with semicolons; what leads up to it is left out. */
    private static String unlisted(String cell) {
        return cell.contains("a)") && cell.contains("b)")
                ? LISTED.matcher(BEFORE_LIST.matcher(cell).replaceFirst("")).replaceAll(";")
                : cell;
    }

    /** The lines of a cell, those put together that were broken within a name. */
    private String unbroken(String cell) {
        StringBuilder whole = new StringBuilder();
        String before = "";
        for (String line : cell.split("[\n\r]+")) {
            whole.append(goesOn(before.strip(), line.strip()) ? " " : "\n").append(line);
            before = line;
        }
        return whole.toString();
    }

    private boolean goesOn(String before, String line) {
        if (GOES_ON.matcher(before).matches()) {
            return true;
        }
        String last = before.replaceFirst("(?s).*[,;] *", "");
        String first = line.replaceFirst("(?s)[,;].*", "");
        boolean listed = last.length() < before.length() && !last.endsWith(")");
        return listed && before.length() >= FULL_LINE && isBody(last) && !isBody(first);
    }

    /** Parts of a text between any of these signs; none of those in brackets. */
    private static List<String> parts(String text, String signs) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int place = 0; place < text.length(); place++) {
            char sign = text.charAt(place);
            depth += sign == '(' ? 1 : sign == ')' && depth > 0 ? -1 : 0;
            if (depth == 0 && signs.indexOf(sign) >= 0 && !isWithinNumber(text, place)) {
                parts.add(text.substring(from, place));
                from = place + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    /** "3,000" is no two names. */
    private static boolean isWithinNumber(String text, int place) {
        return text.charAt(place) == ','
                && place > 0
                && place + 1 < text.length()
                && Character.isDigit(text.charAt(place - 1))
                && Character.isDigit(text.charAt(place + 1));
    }

    private List<String> byCommas(String text) {
        List<String> names = new ArrayList<>();
        for (String part : parts(text, ",")) {
            String piece = part.strip().replaceFirst("^(?i)and\\s+", "");
            int last = names.size() - 1;
            if (piece.isEmpty()) {
                continue;
            }
            if (last >= 0 && !(isBody(piece) && isBody(names.get(last)))) {
                names.set(last, names.get(last) + "," + part.stripTrailing());
            } else {
                names.add(piece);
            }
        }
        return names;
    }

    private boolean isBody(String name) {
        return bodies.isKnown(name)
                || KIND.matcher(name).find()
                || SHORT_NAME.matcher(name).matches();
    }

    /** One name, or both of two that "and" joins. */
    private void addEach(String name, List<String> names) {
        if (bodies.isKnown(name)) {
            names.add(name);
            return;
        }
        Matcher two = TWO_KINDS.matcher(name);
        if (two.matches() && !KIND.matcher(two.group(1)).matches()) {
            names.add(two.group(1) + two.group(3));
            names.add(capital(two.group(2)) + two.group(3));
            return;
        }
        Matcher and = AND.matcher(name);
        while (and.find()) {
            String left = name.substring(0, and.start());
            String right = name.substring(and.end());
            boolean apart = bodies.isKnown(right) || BEGINS.matcher(right).matches();
            if (apart && isBody(left) && isOutsideBrackets(left)) {
                names.add(left);
                addEach(right, names);
                return;
            }
        }
        names.add(name);
    }

    private static boolean isOutsideBrackets(String before) {
        return before.chars().filter(sign -> sign == '(').count()
                == before.chars().filter(sign -> sign == ')').count();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
