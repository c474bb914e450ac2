package org.opengov.tracker.exchange;

/** Where things stand in a plan workbook; rows are counted from 1, as a spreadsheet program shows them. */
final class PlanBookLayout {

    /** Rises when a workbook of before can no longer be read. */
    static final String FORMAT = "ogp-plan-book/1";

    /** The sheet that says what the workbook is and what it was made from; kept out of sight. */
    static final String FACTS_SHEET = "tracker";

    /** Begins the names of the facts that say how a sheet is called. */
    static final String SHEET = "sheet.";

    static final int TITLE_ROW = 1;
    static final int HOW_ROW = 2;

    /** The columns' keys, hidden, so that a column that was moved is told. */
    static final int KEY_ROW = 3;

    static final int HEAD_ROW = 4;
    static final int EXAMPLE_ROW = 5;
    static final int FIRST_ROW = 6;

    /** In the form of the plan: the hidden keys, the names, the values and what is to be said of them, from 0. */
    static final int FORM_KEY = 0;

    static final int FORM_NAME = 1;
    static final int FORM_VALUE = 2;
    static final int FORM_HELP = 3;

    /** How many rows one sheet may hold. */
    static final int MOST_ROWS = 20_000;

    /** So many rows are ready to be filled in, beyond those that are. */
    static final int SPARE_ROWS = 500;

    private PlanBookLayout() {}
}
