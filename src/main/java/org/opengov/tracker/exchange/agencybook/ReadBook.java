package org.opengov.tracker.exchange.agencybook;

import java.util.List;
import org.opengov.tracker.exchange.sheet.SheetCells.RawRow;

/**
 * A workbook as it was handed in, its form checked and its contents not yet understood.
 *
 * @param from1904 whether its days are counted from 1904, as some programs do
 * @param rows what stands below the example
 */
record ReadBook(BookFacts facts, boolean from1904, List<RawRow> rows) {}
