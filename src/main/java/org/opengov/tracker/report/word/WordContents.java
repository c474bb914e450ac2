package org.opengov.tracker.report.word;

import java.util.List;
import java.util.Optional;
import org.opengov.tracker.report.word.PageIndex.Heading;

/**
 * Writes the contents as a field, filled with its entries as links. Word counts the pages when it opens the file; where nobody
 * does, no number is better than a wrong one.
 */
final class WordContents {

    /** Contents longer than this serve nobody; they leave out the lowest headings. */
    private static final int MOST_ENTRIES = 1_500;

    private static final int DEEPEST = 3;

    private final WordContext context;
    private final WordBody body;
    private final WordXml xml;

    WordContents(WordContext context, WordBody body) {
        this.context = context;
        this.body = body;
        this.xml = context.xml();
    }

    void write() {
        int levels = DEEPEST;
        while (levels > 1 && entries(levels).size() > MOST_ENTRIES) {
            levels--;
        }
        List<Heading> entries = entries(levels);
        if (entries.isEmpty()) {
            return;
        }
        xml.start("sdt").start("sdtPr").start("docPartObj").value("docPartGallery", "Table of Contents");
        xml.empty("docPartUnique").end().end().start("sdtContent");
        for (int index = 0; index < entries.size(); index++) {
            Heading entry = entries.get(index);
            body.open(WordBody.TOP.styled("TOC " + entry.level()), Optional.empty());
            WordRuns runs = new WordRuns(context);
            if (index == 0) {
                runs.begin("TOC \\o \"1-" + levels + "\" \\h \\z", true, Look.PLAIN);
            }
            entry(runs, entry);
            if (index == entries.size() - 1) {
                runs.end();
            }
            xml.end();
        }
        xml.end().end();
    }

    private void entry(WordRuns runs, Heading entry) {
        xml.start("hyperlink", "anchor", entry.bookmark(), "history", "1");
        runs.run(entry.text(), Look.PLAIN.in(WordLanguage.of(entry.language())));
        xml.end();
    }

    private List<Heading> entries(int levels) {
        return context.index().headings().stream()
                .filter(heading -> heading.level() <= levels)
                .toList();
    }
}
