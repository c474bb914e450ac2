package org.opengov.tracker.report;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.opengov.tracker._support.SampleReports;
import org.opengov.tracker.platform.Messages;

class StatusPdfTest {
    @Test
    void look() throws Exception {
        for (String l : new String[] {"en", "az", "ru"}) {
            for (int i = 0; i < 3; i++) {
                Path p = Path.of("/tmp/report-pdf-out", l + i + ".pdf");
                Files.createDirectories(p.getParent());
                long t = System.nanoTime();
                try (OutputStream o = Files.newOutputStream(p)) {
                    new StatusPdf(new ReportTemplates(null))
                            .write(
                                    i == 0
                                            ? SampleReports.small()
                                            : i == 1 ? SampleReports.withUpdates() : SampleReports.large(37),
                                    Messages.in(new Locale(l)),
                                    o);
                }
                System.out.println(l + i + " " + (System.nanoTime() - t) / 1000000 + "ms");
            }
        }
    }
}
