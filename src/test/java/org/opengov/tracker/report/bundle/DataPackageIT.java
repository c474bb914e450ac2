package org.opengov.tracker.report.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opengov.tracker._support.Frictionless;
import org.opengov.tracker.report.StatusReport;

/** Bundles as the library of those who made the standard takes them, row by row. */
@Tag("anyDatabase")
class DataPackageIT {

    @Test
    void everyRowIsAsTheBundleSaysOfItself() throws IOException {
        for (StatusReport report : List.of(RichReport.ofCut(), RichReport.unstated())) {
            assertThat(Frictionless.violations(ReadBundle.of(report, "az").files()))
                    .isEmpty();
        }
    }

    @Test
    void theLibraryFindsWhatIsWrong() throws IOException {
        Map<String, byte[]> files = ReadBundle.of(RichReport.ofCut(), "en").files();
        spoil(files, "history", "\\d{4}-\\d{2}-\\d{2}", "soon");
        spoil(files, "voices", ",1\\.0,", ",1.5,");
        spoil(files, "milestones", ",AZ0001,", ",AZ9999,");
        spoil(files, "cells", ",2013,", ",2099,");
        spoil(files, "updates", ",COMPLETE,", ",DONE,");
        spoil(files, "amendments", ",1,", ",first,");
        spoil(files, "themes", "(?s)\\r\\n(.*)$", "\r\n$1$1");
        spoil(files, "before_figures", "measure", "what");
        spoil(files, "datapackage", "\"licenses\": \\[", "\"licenses\": [\"free\", ");

        String found = String.join("\n", Frictionless.violations(files));
        assertThat(found)
                .containsPattern("history: .*\"soon\"")
                .containsPattern("voices: .*\"maximum\" constraint")
                .containsPattern("milestones: Foreign key \"commitment\" violation")
                .containsPattern("cells: Foreign key \"period\" violation")
                .containsPattern("updates: .*\"enum\" constraint")
                .containsPattern("amendments: .*\"first\"")
                .containsPattern("themes: .*unique constraint violation in column \"theme\"")
                .containsPattern("before_figures: .*header names")
                .containsPattern("(?s)package: .*/licenses/0");
    }

    private static void spoil(Map<String, byte[]> files, String name, String right, String wrong) {
        String path = name + (name.equals("datapackage") ? ".json" : ".csv");
        String text = new String(files.get(path), StandardCharsets.UTF_8);
        String spoiled = text.replaceFirst(right, wrong);
        assertThat(spoiled).as(path).isNotEqualTo(text);
        files.put(path, spoiled.getBytes(StandardCharsets.UTF_8));
    }
}
