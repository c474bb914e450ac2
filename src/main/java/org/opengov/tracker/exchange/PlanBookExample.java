package org.opengov.tracker.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import org.opengov.tracker.commitment.OgpValue;
import org.opengov.tracker.platform.Messages;

/** The row of each sheet that shows how it is filled in; it is never read. */
final class PlanBookExample {

    private PlanBookExample() {}

    /** Its cells by their fields; none where a sheet needs no example. */
    static Map<String, String> of(PlanSheet sheet, Messages words) {
        Map<String, String> cells = new LinkedHashMap<>();
        switch (sheet) {
            case PERIODS -> {
                cells.put("code", words.text("planbook.example", "2027-H1"));
                cells.put("starts", "2027-01-01");
                cells.put("ends", "2027-06-30");
                cells.put("due", "2027-07-31");
            }
            case AGENCIES -> {
                cells.put("code", words.text("planbook.example", "moj"));
                cells.put("name", words.text("planbook.example.agency"));
            }
            case THEMES -> {
                cells.put("number", words.text("planbook.example", "1"));
                cells.put("name", words.text("planbook.example.theme"));
            }
            case COMMITMENTS -> {
                cells.put("number", words.text("planbook.example", "1.1"));
                cells.put("title", words.text("planbook.example.commitment"));
                cells.put("theme", "1");
                cells.put("lead", "moj");
                cells.put("starts", "2027-01");
                cells.put("due", "2027-12-31");
                cells.put("problem", words.text("planbook.example.problem"));
                cells.put("ogpValues", words.label(OgpValue.ACCESS_TO_INFORMATION));
                cells.put("sdgTargets", "16.10");
            }
            case MILESTONES -> {
                cells.put("commitment", words.text("planbook.example", "1.1"));
                cells.put("title", words.text("planbook.example.milestone"));
                cells.put("due", "2027-06-30");
                cells.put("weight", "1");
            }
            default -> {}
        }
        return cells;
    }
}
