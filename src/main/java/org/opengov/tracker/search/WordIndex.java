package org.opengov.tracker.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.opengov.tracker.platform.SearchText;

/**
 * Which words stand in which entries of one plan. It holds no text: of each folded word the entries, as few bytes as can
 * be, so that a plan with hundreds of thousands of updates takes tens of megabytes and not hundreds.
 */
final class WordIndex {

    private static final int BYTES_OF_A_WORD = 120;
    private static final int BYTES_OF_AN_ENTRY = 16;

    private final String[] words;
    private final Postings[] anywhere;
    private final Map<String, Postings> headlines;
    private final Map<String, Postings> names;
    private final Rows rows;
    private final int weight;

    private WordIndex(Builder built) {
        words = built.anywhere.keySet().toArray(String[]::new);
        Arrays.sort(words);
        anywhere = Arrays.stream(words).map(built.anywhere::get).toArray(Postings[]::new);
        headlines = built.headlines;
        names = built.names;
        rows = built.rows.trimmed();
        weight = bytes(built.anywhere) + bytes(headlines) + bytes(names) + rows.size * BYTES_OF_AN_ENTRY;
    }

    private static int bytes(Map<String, Postings> part) {
        int bytes = 0;
        for (Postings postings : part.values()) {
            postings.trim();
            bytes += postings.weight() + BYTES_OF_A_WORD;
        }
        return bytes;
    }

    /** The entries by number: what they are and when. Entries of one kind stand together. */
    private static final class Rows {

        private long[] ids = new long[64];
        private int[] from = new int[64];
        private int[] until = new int[64];
        private int size;
        private final Map<FoundKind, Integer> starts = new EnumMap<>(FoundKind.class);

        void add(Entry entry) {
            if (size == ids.length) {
                resize(size + size / 2);
            }
            starts.putIfAbsent(entry.kind(), size);
            ids[size] = entry.id();
            from[size] = (int) entry.span().from().toEpochDay();
            until[size] = (int) entry.span().until().toEpochDay();
            size++;
        }

        private void resize(int length) {
            ids = Arrays.copyOf(ids, length);
            from = Arrays.copyOf(from, length);
            until = Arrays.copyOf(until, length);
        }

        Rows trimmed() {
            resize(size);
            return this;
        }

        boolean isOn(int row, int day) {
            return from[row] <= day && day < until[row];
        }

        int endOf(FoundKind kind) {
            int start = starts.get(kind);
            return starts.values().stream()
                    .mapToInt(Integer::intValue)
                    .filter(other -> other > start)
                    .min()
                    .orElse(size);
        }
    }

    /** Takes entries in, all of a kind one after the other. */
    static final class Builder {

        private final Map<String, Postings> anywhere = new HashMap<>();
        private final Map<String, Postings> headlines = new HashMap<>();
        private final Map<String, Postings> names = new HashMap<>();
        private final Rows rows = new Rows();

        void add(Entry entry) {
            int row = rows.size;
            rows.add(entry);
            for (String name : entry.names()) {
                String folded = SearchText.fold(name);
                names.computeIfAbsent(folded, key -> new Postings()).add(row);
                put(headlines, folded, row);
                put(anywhere, folded, row);
            }
            String headline = SearchText.fold(entry.headline());
            put(headlines, headline, row);
            put(anywhere, headline, row);
            put(anywhere, SearchText.fold(entry.text()), row);
        }

        private static void put(Map<String, Postings> into, String folded, int row) {
            WordScanner scanner = new WordScanner(folded);
            while (scanner.next()) {
                into.computeIfAbsent(scanner.word(), word -> new Postings()).add(row);
            }
        }

        /** Whether nothing was taken in. */
        boolean isEmpty() {
            return rows.size == 0;
        }

        WordIndex build() {
            return new WordIndex(this);
        }
    }

    /** Which entries hold all the words, as of a day. */
    final class Matches {

        private final BitSet all;
        private final BitSet inHeadline;
        private final BitSet named = new BitSet();

        private Matches(Wanted wanted, int day) {
            all = common(wanted, false);
            inHeadline = common(wanted, true);
            Postings exact = names.get(wanted.whole());
            if (exact != null) {
                exact.into(named);
            }
            for (int row = all.nextSetBit(0); row >= 0; row = all.nextSetBit(row + 1)) {
                if (!rows.isOn(row, day)) {
                    all.clear(row);
                }
            }
        }

        /** How many there are of a kind. */
        int count(FoundKind kind) {
            return rows.starts.containsKey(kind)
                    ? all.get(rows.starts.get(kind), rows.endOf(kind)).cardinality()
                    : 0;
        }

        /** The first ones of a kind: by name, by headline, by text; updates from the newest on. */
        List<Hit> first(FoundKind kind, int most) {
            if (!rows.starts.containsKey(kind)) {
                return List.of();
            }
            if (kind == FoundKind.UPDATE) {
                return newest(most);
            }
            List<Hit> first = new ArrayList<>();
            for (Rank rank : Rank.values()) {
                add(first, kind, rank, most);
            }
            return first;
        }

        private void add(List<Hit> hits, FoundKind kind, Rank rank, int most) {
            int start = rows.starts.get(kind);
            int end = rows.endOf(kind);
            int row = all.nextSetBit(start);
            while (row >= start && row < end && hits.size() < most) {
                if (rank(row) == rank) {
                    hits.add(hit(kind, row));
                }
                row = all.nextSetBit(row + 1);
            }
        }

        /** Of updates, whose entries stand in no order and have no name and no headline: only so many are ever sorted. */
        private List<Hit> newest(int most) {
            Comparator<Integer> byAge =
                    Comparator.<Integer>comparingInt(row -> rows.from[row]).thenComparingLong(row -> rows.ids[row]);
            PriorityQueue<Integer> newest = new PriorityQueue<>(byAge);
            int end = rows.endOf(FoundKind.UPDATE);
            int row = all.nextSetBit(rows.starts.get(FoundKind.UPDATE));
            while (row >= 0 && row < end) {
                if (newest.size() < most) {
                    newest.add(row);
                } else if (byAge.compare(row, newest.element()) > 0) {
                    newest.remove();
                    newest.add(row);
                }
                row = all.nextSetBit(row + 1);
            }
            return newest.stream()
                    .sorted(byAge.reversed())
                    .map(found -> hit(FoundKind.UPDATE, found))
                    .toList();
        }

        private Hit hit(FoundKind kind, int row) {
            return new Hit(kind, rows.ids[row], rank(row), rows.from[row]);
        }

        private Rank rank(int row) {
            if (named.get(row)) {
                return Rank.NAME;
            }
            return inHeadline.get(row) ? Rank.HEADLINE : Rank.TEXT;
        }
    }

    /** Why something stands where it stands among what was found. */
    enum Rank {
        NAME,
        HEADLINE,
        TEXT
    }

    /**
     * Something that was found.
     *
     * @param id the database's key
     * @param since the day since which it has stood so, as a count of days
     */
    record Hit(FoundKind kind, long id, Rank rank, int since) {}

    /** What holds the words, as of a day. */
    Matches match(Wanted wanted, LocalDate day) {
        return new Matches(wanted, (int) day.toEpochDay());
    }

    private BitSet common(Wanted wanted, boolean onlyHeadlines) {
        BitSet common = null;
        for (String word : wanted.words()) {
            BitSet with = beginning(word, onlyHeadlines);
            if (common == null) {
                common = with;
            } else {
                common.and(with);
            }
        }
        return common == null ? new BitSet() : common;
    }

    /** The entries with a word that begins so. */
    private BitSet beginning(String begin, boolean onlyHeadlines) {
        BitSet found = new BitSet(rows.size);
        int at = Arrays.binarySearch(words, begin);
        for (int word = at < 0 ? -at - 1 : at; word < words.length && words[word].startsWith(begin); word++) {
            Postings postings = onlyHeadlines ? headlines.get(words[word]) : anywhere[word];
            if (postings != null) {
                postings.into(found);
            }
        }
        return found;
    }

    /** How many entries it has. */
    int size() {
        return rows.size;
    }

    /** The latest day on which an entry begins to stand so. */
    LocalDate lastDay() {
        return LocalDate.ofEpochDay(Arrays.stream(rows.from).max().orElseThrow());
    }

    /** The database's keys of those that begin to stand so on a day or after it. */
    List<Long> listSince(LocalDate day) {
        return IntStream.range(0, rows.size)
                .filter(row -> rows.from[row] >= day.toEpochDay())
                .mapToObj(row -> rows.ids[row])
                .toList();
    }

    /** About how many bytes it takes. */
    int weight() {
        return weight;
    }
}
