package org.opengov.tracker.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.scoreboard.Citation.Promise;

class CitationTest {

    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
    private static final LocalDate AS_OF = LocalDate.of(2014, 6, 30);

    @Test
    void lineNamesPromiseDayAddressAndDayOfReading() {
        assertThat(citation("Open {data} & 5 % more_", "Ministry of Justice").text(ENGLISH))
                .isEqualTo("“Open {data} & 5 % more_”, commitment 4.1 (AZ0012), A plan; Ministry of Justice. Open"
                        + " Government Commitments, as it stood on 30 June 2014."
                        + " https://example.org/commitments/AZ0012?asOf=2014-06-30&lang=en (retrieved 29 November"
                        + " 2026).");
    }

    @Test
    void missingLeadIsSaid() {
        assertThat(citation("Open data", "").text(ENGLISH)).contains("A plan; lead agency not stated. ");
    }

    @Test
    void bibtexReadsNothingOfATitleAsItsOwn() {
        assertThat(citation("Open {data} & 5 % more_ \\x", "Ministry").bibtex(ENGLISH))
                .startsWith("@misc{AZ0012-2014-06-30,\n")
                .contains("title = {{Open \\{data\\} \\& 5 \\% more\\_ \\textbackslash{}x}},")
                .contains("url = {https://example.org/commitments/AZ0012?asOf=2014-06-30&lang=en},")
                .contains("date = {2014-06-30},", "urldate = {2026-11-29},")
                .endsWith("\n}\n");
    }

    private static Citation citation(String title, String lead) {
        return new Citation(
                new Promise("AZ0012", "4.1", title, "A plan", lead),
                AS_OF,
                "https://example.org/commitments/AZ0012?asOf=" + AS_OF + "&lang=en",
                LocalDate.of(2026, 11, 29));
    }
}
