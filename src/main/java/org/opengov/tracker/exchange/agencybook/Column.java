package org.opengov.tracker.exchange.agencybook;

import static org.opengov.tracker.exchange.agencybook.Column.Kind.AMOUNT;
import static org.opengov.tracker.exchange.agencybook.Column.Kind.CURRENCY_CODE;
import static org.opengov.tracker.exchange.agencybook.Column.Kind.DAY;
import static org.opengov.tracker.exchange.agencybook.Column.Kind.DEGREE;
import static org.opengov.tracker.exchange.agencybook.Column.Kind.KNOWN;
import static org.opengov.tracker.exchange.agencybook.Column.Kind.LINK;
import static org.opengov.tracker.exchange.agencybook.Column.Kind.TEXT;
import static org.opengov.tracker.exchange.agencybook.Column.Kind.TOLD;
import static org.opengov.tracker.exchange.agencybook.Column.Kind.YES_NO;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;

/** The columns of the sheet of updates, in their order. */
enum Column {
    MILESTONE("milestone", KNOWN, 12),
    TITLE("title", KNOWN, 38),
    COMMITMENT("commitment", KNOWN, 34),
    DUE("due", KNOWN, 22),
    LAST_COMPLETION("lastCompletion", KNOWN, 18),
    LAST_UPDATE("lastUpdate", KNOWN, 40),
    STATE("state", KNOWN, 24),
    DUE_DAY("dueDay", KNOWN, 0),
    OTHER_EVIDENCE("otherEvidence", KNOWN, 12),
    COMPLETION("completion", DEGREE, 18),
    COMPLETED_ON("completedOn", DAY, 14),
    DONE("done", TEXT, 46),
    CHALLENGES("challenges", TEXT, 38),
    NEXT_STEPS("nextSteps", TEXT, 34),
    STEP_BACK_REASON("stepBackReason", TEXT, 30),
    NIL_REASON("nilReason", TEXT, 30),
    LINK_1("link1", LINK, 32),
    LINK_TITLE_1("linkTitle1", TEXT, 22),
    LINK_2("link2", LINK, 32),
    LINK_TITLE_2("linkTitle2", TEXT, 22),
    SPENT("spent", AMOUNT, 16),
    CURRENCY("currency", CURRENCY_CODE, 11),
    HELP_WANTED("helpWanted", YES_NO, 14),
    LATE("late", YES_NO, 14),
    HAND_IN("handIn", YES_NO, 14),
    MEND("mend", TOLD, 44);

    /** What a cell of a column may hold. */
    enum Kind {
        /** What the product knows; locked. */
        KNOWN,
        DEGREE,
        DAY,
        TEXT,
        LINK,
        AMOUNT,
        CURRENCY_CODE,
        YES_NO,
        /** What the product says of the row when it gives the workbook back; locked. */
        TOLD;

        boolean isOpen() {
            return this != KNOWN && this != TOLD;
        }
    }

    private final String key;
    private final Kind kind;
    private final int width;

    Column(String key, Kind kind, int width) {
        this.key = key;
        this.kind = kind;
        this.width = width;
    }

    /** Its name in the hidden row above the headings, and in the keys of its texts. */
    String key() {
        return key;
    }

    Kind kind() {
        return kind;
    }

    /** Its width in characters; 0 where it is hidden. */
    int width() {
        return width;
    }

    /** Whether an officer fills it in. */
    boolean isOpen() {
        return kind.isOpen();
    }

    /** Its letters in a spreadsheet program. */
    String letters() {
        return CellReference.convertNumToColString(ordinal());
    }

    /** Its cell in a row, as a spreadsheet program names it. */
    String cell(int row) {
        return letters() + row;
    }

    static List<Column> open() {
        return Stream.of(values()).filter(Column::isOpen).toList();
    }

    static List<Column> known() {
        return Stream.of(values()).filter(column -> column.kind == KNOWN).toList();
    }

    /** The column in which to mend what the rules of progress updates find, by the name of the field they say. */
    static Column ofField(String field) {
        return switch (field) {
            case "evidence", "evidenceAddress", "evidenceTitle" -> LINK_1;
            case "period" -> HAND_IN;
            default ->
                open().stream()
                        .filter(column -> column.key.equals(field))
                        .findFirst()
                        .orElse(MILESTONE);
        };
    }
}
