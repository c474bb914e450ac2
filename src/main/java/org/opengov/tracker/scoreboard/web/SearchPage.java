package org.opengov.tracker.scoreboard.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opengov.tracker.platform.web.Language;
import org.opengov.tracker.scoreboard.Scoreboard;
import org.opengov.tracker.scoreboard.Scoreboards;
import org.opengov.tracker.search.Found;
import org.opengov.tracker.search.FoundKind;
import org.opengov.tracker.search.Results;
import org.opengov.tracker.search.Searches;
import org.opengov.tracker.search.Wanted;

/** Finds things of all plans by words: the first few of every kind, or all of one. */
@Named
@RequestScoped
public class SearchPage {

    private static final String PATH = "/search";

    @Inject
    private Lens lens;

    @Inject
    private Language language;

    @Inject
    private Searches searches;

    @Inject
    private Scoreboards scoreboards;

    private Results results;
    private FoundKind kind;
    private Map<String, Scoreboard.Row> standing;

    @PostConstruct
    void read() {
        Wanted wanted = Wanted.of(lens.get("q"));
        kind = Stream.of(FoundKind.values())
                .filter(known -> known.name().equals(lens.get("kind")))
                .findFirst()
                .orElse(null);
        results = kind == null
                ? searches.all(wanted, lens.getAsOf())
                : searches.of(kind, wanted, lens.getPage(), lens.getAsOf());
    }

    /** Where a commitment stands by the chosen voice; null of anything else. */
    public Scoreboard.Row standing(Found found) {
        if (standing == null) {
            Set<String> plans = results.groups().stream()
                    .filter(group -> group.kind() == FoundKind.COMMITMENT)
                    .flatMap(group -> group.found().stream())
                    .map(Found::plan)
                    .collect(Collectors.toSet());
            standing = new TreeMap<>();
            plans.forEach(plan -> scoreboards
                    .at(plan, lens.getAsOf(), lens.getVoice())
                    .rows()
                    .forEach(row -> standing.put("/commitments/" + row.ogpId(), row)));
        }
        return standing.get(found.path());
    }

    /** A text with the words that were looked for marked. */
    public List<Wanted.Piece> mark(String text) {
        return results.wanted().mark(text);
    }

    /** The part of a text that tells why it was found. */
    public List<Wanted.Piece> excerpt(String text) {
        return results.wanted().excerpt(text);
    }

    /** This search with one parameter changed; another kind begins at its first page. */
    public String with(String name, Object value) {
        return lens.with(PATH, name, value);
    }

    /** What was found; without any group where nothing was. */
    public Results getResults() {
        return results;
    }

    /** Whether there was anything to look for. */
    public boolean isAsked() {
        return !results.wanted().isEmpty();
    }

    /** The kind that is told in full; null where all are told in part. */
    public FoundKind getKind() {
        return kind;
    }

    /** Every kind, for the switch. */
    public FoundKind[] getKinds() {
        return FoundKind.values();
    }

    /** The languages in which the plans are worded, named in the reader's. */
    public String getWordings() {
        return searches.listLanguages().stream()
                .map(Locale::forLanguageTag)
                .map(wording -> wording.getDisplayLanguage(language.getLocale()))
                .collect(Collectors.joining(", "));
    }
}
