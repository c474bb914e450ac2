package org.opengov.tracker.exchange.agencybook;

/** Where things stand in the workbook; rows are counted from 1, as a spreadsheet program shows them. */
final class Layout {

    /** Rises when a workbook of before can no longer be read. */
    static final String FORMAT = "1";

    /** The sheet that says what the workbook is and what it was made from; kept out of sight. */
    static final String FACTS_SHEET = "tracker";

    static final int TITLE_ROW = 1;
    static final int CONTEXT_ROW = 2;
    static final int HOW_ROW = 3;

    /** The columns' keys, hidden, so that a column that was moved is told. */
    static final int KEY_ROW = 4;

    static final int BAND_ROW = 5;
    static final int HEAD_ROW = 6;
    static final int EXAMPLE_ROW = 7;
    static final int FIRST_ROW = 8;

    /** How many milestones one workbook may hold. */
    static final int MOST_ROWS = 5_000;

    private Layout() {}
}
