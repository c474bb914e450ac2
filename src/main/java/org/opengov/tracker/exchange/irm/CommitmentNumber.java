package org.opengov.tracker.exchange.irm;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of the commitments of one plan: text, never numbers. A spreadsheet program that took "1.10" for a number
 * has made it 1.1; the title in front of which it stands as well still has it right.
 */
final class CommitmentNumber {

    private static final int LONGEST = 20;
    private static final int ROOM_FOR_COUNT = 5;
    private static final String NUMBER_AND_TITLE =
            "((?:[A-Z]\\.)?\\d{1,3}(?:\\.\\d{1,3})*(?:[a-z]|\\.[A-Za-z](?=[.)]))?)"
                    + "(?:[.):]\\s*|\\s+[–-]\\s+|\\s+)(?=\\S)(.*)";
    private static final Pattern IN_FRONT = Pattern.compile(NUMBER_AND_TITLE, Pattern.DOTALL);

    /** What may stand before it where the row has the number too: else "Goal 16" may be one of others. */
    private static final Pattern CALLED_SO = Pattern.compile(
            "(?:(?i:goal|commitment|action|activity|compromiso)\\s+)?" + NUMBER_AND_TITLE, Pattern.DOTALL);

    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private int place;

    /** The number of the next row; unlike all numbers before. */
    String next(String cell, String title, String column, List<Remark> remarks) {
        place++;
        String number = said(cell, title, column, remarks);
        return number.length() > LONGEST - ROOM_FOR_COUNT ? number.substring(0, LONGEST - ROOM_FOR_COUNT) : number;
    }

    /** The same number, with a count behind it where it stood in this plan before. */
    String once(String number, int line, String column, List<Remark> remarks) {
        Integer before = lines.putIfAbsent(number, line);
        if (before == null) {
            return number;
        }
        int count = counts.merge(number, 2, (old, two) -> old + 1);
        String apart = number + " (" + count + ")";
        remarks.add(Remark.of(column, "irm.number.twice", number, before, apart));
        return apart;
    }

    private String said(String cell, String title, String column, List<Remark> remarks) {
        String number = cell.replaceFirst("^(\\d+)\\.0$", "$1").replaceFirst("\\.$", "");
        Matcher front = IN_FRONT.matcher(title);
        String before = front.matches() ? front.group(1) : "";
        if (!Absence.isSaid(number)) {
            if (before.isEmpty()) {
                remarks.add(Remark.of(column, "irm.number.counted", place));
                return "(" + place + ")";
            }
            remarks.add(Remark.of(column, "irm.number.fromTitle", before));
            return before;
        }
        if (!before.equals(number) && isSameAmount(before, number)) {
            remarks.add(Remark.of(column, "irm.number.asAmount", number, before));
            return before;
        }
        return number;
    }

    private static boolean isSameAmount(String one, String other) {
        String amount = "\\d+\\.\\d+";
        return one.matches(amount)
                && other.matches(amount)
                && new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
    }

    /** A title without the number in front of it that the row has as its own. */
    static String without(String number, String title) {
        Matcher front = CALLED_SO.matcher(title);
        return front.matches() && front.group(1).equalsIgnoreCase(number)
                ? front.group(2).strip()
                : title;
    }
}
