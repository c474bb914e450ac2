package org.opengov.tracker.exchange.irm;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of the database that say what the product keeps, by the names that editions gave them. */
enum IrmColumn {
    COUNTRY(true, "country"),
    PLAN(true, "action plan number", "action plan no", "action plan no."),
    NUMBER("comm no", "comm no.", "commitment number"),
    TITLE(true, "commitment title"),
    THEME("theme"),
    SHORT_TITLE("short title"),
    TEXT("full text"),
    MILESTONE("milestone no", "milestone no."),
    START("start date", "start"),
    END("end date", "end"),
    LEAD("lead institution", "lead institution (responsible instutitution)"),
    SUPPORTING("supporting institution(s)", "supporting institution"),
    CONTACT("contact position", "title, department"),
    CLUSTER("cluster"),
    CASE("000 case no.", "case no."),
    ASSESSED("irm assessed (y/n)?"),
    SUBMITTED("year of submission"),
    PUBLISHED("report publication year (progress report)", "report publication year"),
    SPECIFICITY("specificity"),
    INTEGRITY("gc-pubint"),
    RESOURCES("gc-pubres"),
    SERVICES("gc-pubsvc"),
    CORPORATE("gc-corpacc"),
    SAFETY("gc-safcomm"),
    INFORMATION("value-info"),
    PARTICIPATION("value-part"),
    ACCOUNTABILITY("value-acc"),
    TECHNOLOGY("value-tech"),
    RELEVANT("_relevant"),
    IMPACT("potential impact"),
    NOVELTY("newvpre-exist (delete?)", "newvpre-exist"),
    COMPLETION("completion (progress report)", "actual completion"),
    PROJECTED("projected completion"),
    SCHEDULE("on schedule"),
    NEXT_STEPS("next steps"),
    STAR_BEFORE_2014("starred (pre-june 2014 assessments)"),
    STAR_2015("starred (2015 only)"),
    STAR_NOW("starred (current formula) progress report", "starred (current formula)"),
    PUBLISHED_END("report publication year (end of term)"),
    COMPLETION_END("completion (end of term)"),
    CHANGE("change in completion"),
    OPENED("did it open government (end of term only)", "did it open government?"),
    STAR_END("starred (current formula) end of term");

    /** What the database tags commitments with, by the names of its columns. */
    static final List<String> TAGS = List.of(
            "Anti-corruption",
            "Conflicts of Interest",
            "Asset disclosure",
            "Audits & Controls",
            "Whistleblower Protections",
            "Fiscal Openness",
            "Budget Transparency",
            "Citizen Budgets",
            "Participatory Budgeting",
            "E-petitions",
            "Social Audits",
            "Public Participation",
            "Public Procurement",
            "Access to Information",
            "Records Management",
            "Open Data",
            "Elections & Political Finance",
            "Law Enforcement & Justice",
            "Public Service Delivery",
            "Public Service Delivery Improvement",
            "E-government",
            "Capacity Building",
            "Legislation & Regulation",
            "Private sector",
            "Legislature",
            "Sub-national",
            "Sub-national governance",
            "Judiciary",
            "Media & Telecommunications",
            "Education",
            "Health & Nutrition",
            "Citizenship & Immigration",
            "Welfare & Social Security",
            "Water & Sanitation",
            "Infrastructure",
            "Public Safety",
            "Defense",
            "Natural Resources",
            "Aid",
            "Nonprofits",
            "Labor",
            "Science & Technology",
            "Gender & Sexuality",
            "Human Rights",
            "Marginalized Communities",
            "OGP");

    /** Columns that are known and say nothing that the product keeps: persons, codes of words, sums, working groups. */
    private static final List<String> LEFT_ASIDE = List.of(
            "comm dummy",
            "milestone dummy",
            "milestones/activities",
            "milestone short title",
            "contact name",
            "contact email",
            "email",
            "contact telephone",
            "person reponsible from lead institution",
            "phone",
            "checksum",
            "odwg",
            "fowg",
            "lowg",
            "atwg",
            "onrwg",
            "compound",
            "poc specified? (delete?)",
            "poc specificed? (delete?)",
            "poc specificed?",
            "delete this column",
            "starred (old formulas)",
            "timebound?",
            "on time");

    private static final Map<String, IrmColumn> BY_NAME = Stream.of(values())
            .flatMap(column -> column.names.stream().map(name -> Map.entry(name, column)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Map<String, String> TAGS_BY_NAME =
            TAGS.stream().collect(Collectors.toMap(IrmColumn::plain, tag -> tag));

    private final boolean needed;
    private final List<String> names;

    IrmColumn(String... names) {
        this(false, names);
    }

    IrmColumn(boolean needed, String... names) {
        this.needed = needed;
        this.names = Arrays.asList(names);
    }

    /** Whether no row can be understood without it. */
    boolean isNeeded() {
        return needed;
    }

    /** The name by which the newest edition that was seen calls it. */
    String first() {
        return names.get(0);
    }

    static Optional<IrmColumn> of(String heading) {
        return Optional.ofNullable(BY_NAME.get(plain(heading)));
    }

    /** The tag that a column stands for. */
    static Optional<String> tag(String heading) {
        return Optional.ofNullable(TAGS_BY_NAME.get(plain(heading)));
    }

    /** Whether a column is known to say nothing that the product keeps; the database's codes begin with a stroke. */
    static boolean isLeftAside(String heading) {
        return LEFT_ASIDE.contains(plain(heading)) || heading.strip().startsWith("_");
    }

    /** A heading without what editions write differently: case, blanks, line breaks, marks of web pages. */
    private static String plain(String heading) {
        return heading.replaceAll("<[^>]*>", " ")
                .replaceAll("[\\s\\u00A0]+", " ")
                .replaceAll(" ?- ?", "-")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
