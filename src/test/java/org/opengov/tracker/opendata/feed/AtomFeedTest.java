package org.opengov.tracker.opendata.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opengov.tracker._support.AtomGrammar;

/** Feeds as a validator and a reader of third parties take them. */
class AtomFeedTest {

    private static final String SITE = "https://tracker.example";
    private static final Instant MOMENT = Instant.parse("2026-11-23T09:30:00.123Z");

    private static final FeedEntry ENTRY = new FeedEntry(
            SITE + "/commitments/AZ0001#update-1",
            SITE + "/commitments/AZ0001#update-1",
            FeedKind.UPDATE,
            Line.of("1.1 " + Line.quoted("Bodies & <b>staff</b> named \u2013 \uD83D\uDE00") + ": Limited", "en"),
            MOMENT,
            Line.of(Line.quoted("Nazirliyi & Co"), "en"),
            List.of(
                    Line.of("Next: " + Line.quoted("First line\r\nsecond ]]> & line\u0007\uFFFE") + ", 2014", "en"),
                    Line.of("SHA-256")));

    /** What is wrong is an expression, taken from a right feed at its first place. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '\0',
            value = {
                "<id>[^<]+</id> => ",
                "<id>https: => <id>",
                "<title> => <title/><title>",
                "<updated>([^<]+)Z< => <updated>$1<",
                "<updated>[^<]+< => <updated>23 November 2026<",
                "<name>[^<]+< => <name><",
                "<author>.*?</author>(.*)<author>.*?</author> => $1",
                " href=\"[^\"]+\" => ",
                " rel=\"self\" => rel=\"The feed\"",
                "<category term=\"UPDATE\" => <category",
                "<entry>.*?</id> => <entry>",
                "type=\"xhtml\" => type=\"text\"",
                "<p> => <p xmlns=\"\">",
                "</entry> => <atomTitle/></entry>"
            })
    void theGrammarFindsWhatIsWrong(String right, String wrong) {
        String written = AtomFeed.write(feed(Locale.ENGLISH, MOMENT, List.of(ENTRY)));
        String spoiled = written.replaceFirst(right, wrong == null ? "" : wrong);

        assertThat(AtomGrammar.violations(written)).isEmpty();
        assertThat(spoiled).isNotEqualTo(written);
        assertThat(AtomGrammar.violations(spoiled)).isNotEmpty();
    }

    @Test
    void aReaderFindsWhatWasSaid() throws FeedException {
        FeedEntry entry = ENTRY;
        SyndFeed read = read(AtomFeed.write(feed(Locale.ENGLISH, MOMENT, List.of(entry))));

        assertThat(read.getFeedType()).isEqualTo("atom_1.0");
        assertThat(read.getUri()).isEqualTo(SITE + "/feeds/all.atom?lang=en");
        assertThat(read.getTitle()).isEqualTo("What is new \u00b7 Open Government Commitments");
        assertThat(read.getCopyright()).startsWith("CC BY 4.0");
        assertThat(read.getAuthors())
                .singleElement()
                .satisfies(author -> assertThat(author.getName()).isEqualTo("Open Government Commitments"));
        assertThat(read.getPublishedDate().toInstant()).isEqualTo("2026-11-23T09:30:00Z");
        SyndEntry told = read.getEntries().get(0);
        assertThat(told.getUri()).isEqualTo(entry.id());
        assertThat(told.getLink()).isEqualTo(entry.address());
        assertThat(told.getTitle()).isEqualTo(entry.title().text());
        assertThat(told.getAuthor()).isEqualTo("Nazirliyi & Co");
        assertThat(told.getUpdatedDate().toInstant()).isEqualTo("2026-11-23T09:30:00Z");
        assertThat(told.getCategories())
                .singleElement()
                .satisfies(category -> assertThat(category.getName()).isEqualTo("UPDATE"));
        assertThat(told.getContents())
                .singleElement()
                .satisfies(content -> assertThat(content.getValue())
                        .contains("<p>Next: First line<br", "second ]]&gt; &amp; line, 2014</p>", "<p>SHA-256</p>"));
    }

    @Test
    void wordsOfAPlanKeepItsLanguageInAFeedOfAnother() {
        String azerbaijani = AtomFeed.write(feed(new Locale("az"), MOMENT, List.of(ENTRY)));

        assertThat(AtomGrammar.violations(azerbaijani)).isEmpty();
        assertThat(azerbaijani)
                .contains(
                        "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"az\">",
                        "<title>What is new",
                        "<title xml:lang=\"en\">1.1 Bodies",
                        "<author xml:lang=\"en\"><name>Nazirliyi",
                        "<p>Next: <span xml:lang=\"en\" lang=\"en\">First line<br/>second ",
                        " line</span>, 2014</p><p>SHA-256</p>");
        assertThat(AtomFeed.write(feed(Locale.ENGLISH, MOMENT, List.of(ENTRY))))
                .containsOnlyOnce("xml:lang")
                .contains("<p>Next: First line<br/>second ");
    }

    @Test
    void linksLeadToThePageTheFeedItselfAndTheLicence() {
        String written = AtomFeed.write(feed(new Locale("ru"), MOMENT, List.of()));

        assertThat(written)
                .contains(
                        "xml:lang=\"ru\"",
                        "<link rel=\"self\" type=\"application/atom+xml\" href=\"" + SITE + "/feeds/all.atom?lang=en\"",
                        "<link rel=\"alternate\" type=\"text/html\" href=\"" + SITE + "/?lang=en\"",
                        "<link rel=\"license\" type=\"text/html\" href=\"https://creativecommons.org/licenses/by/4.0/\"")
                .doesNotContain("???");
    }

    @Test
    void aFeedWithNothingInItCanBeReadToo() throws FeedException {
        String written = AtomFeed.write(feed(new Locale("az"), Instant.EPOCH, List.of()));
        SyndFeed read = read(written);

        assertThat(AtomGrammar.violations(written)).isEmpty();

        assertThat(read.getEntries()).isEmpty();
        assertThat(read.getPublishedDate().toInstant()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void titleHasTheLanguageOfMostOfItsWords() {
        FeedEntry few = new FeedEntry(
                ENTRY.id(),
                ENTRY.address(),
                FeedKind.AMENDMENT,
                Line.of("1.1 " + Line.quoted("Law") + ": müddət dəyişdirildi", "en"),
                MOMENT,
                Line.of("Sayt"),
                List.of());

        assertThat(AtomFeed.write(feed(new Locale("az"), MOMENT, List.of(few))))
                .contains("<title>1.1 Law: müddət dəyişdirildi</title>", "<author><name>Sayt");
    }

    private static Feed feed(Locale language, Instant updated, List<FeedEntry> entries) {
        return new Feed(
                SITE + "/feeds/all.atom?lang=en",
                SITE + "/?lang=en",
                Line.of("What is new"),
                language,
                updated,
                entries);
    }

    private static SyndFeed read(String text) throws FeedException {
        return new SyndFeedInput().build(new StringReader(text));
    }
}
