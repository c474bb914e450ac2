package org.opengov.tracker.exchange;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.opengov.tracker.platform.RuleBroken;

/**
 * A plan as somebody handed it in, as a plan file or as a plan workbook, its form understood and its contents not yet
 * held against any rule.
 *
 * @param json its fields, each with its place
 * @param book the workbook's own id; empty for a plan file
 * @param bases digests of the units that a workbook was made from, by their ids; none where it does not say
 * @param faults what could not be understood at all
 */
record PlanSource(LocatedJson json, String book, Map<String, String> bases, List<PlanFault> faults) {

    /**
     * Tells by its content whether it is a workbook.
     *
     * @throws PlanFileBroken with everything that keeps it from being read
     * @throws RuleBroken when it is a workbook that cannot be taken as a whole
     */
    static PlanSource of(byte[] file, long mostBytes) {
        if (isWorkbook(file)) {
            return new PlanBookReader(mostBytes).read(file);
        }
        LocatedJson json =
                LocatedJson.parse(new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8));
        return new PlanSource(json, "", Map.of(), new ArrayList<>());
    }

    /** Whether it is an archive or a file of an older spreadsheet program, which no text begins like. */
    static boolean isWorkbook(byte[] file) {
        return file.length > 1 && (file[0] == 'P' && file[1] == 'K' || (file[0] & 0xFF) == 0xD0);
    }
}
