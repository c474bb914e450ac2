package org.opengov.tracker.opendata.catalogue;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.opengov.tracker.opendata.Site;
import org.opengov.tracker.opendata.catalogue.Graph.About;
import org.opengov.tracker.opendata.catalogue.Graph.Text;
import org.opengov.tracker.opendata.catalogue.Graph.Typed;
import org.opengov.tracker.opendata.catalogue.PlanDataset.Distribution;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.platform.Messages;

/**
 * Tells a catalogue as DCAT-AP 3, the European profile of the W3C's vocabulary, with the European Union's lists of
 * countries, languages, file types and frequencies. Whatever is pointed at is said to be what the profile wants there,
 * so that a portal can tell without those lists at hand.
 */
public final class DcatAp {

    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
    private static final String THEMES = AUTHORITY + "data-theme";
    private static final String GOVERNMENT = THEMES + "/GOVE";
    private static final String SHA_256 = "http://spdx.org/rdf/terms#checksumAlgorithm_sha256";
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
    private static final String FRICTIONLESS = "https://specs.frictionlessdata.io/tabular-data-package/";
    private static final Map<Integer, String> FREQUENCIES =
            Map.of(1, "MONTHLY", 3, "QUARTERLY", 6, "ANNUAL_2", 12, "ANNUAL");

    private final Catalogue catalogue;
    private final Site site;
    private final Graph graph = new Graph();

    private DcatAp(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.site = catalogue.site();
    }

    /** The catalogue as Turtle. */
    public static String turtle(Catalogue catalogue) {
        return Turtle.write(new DcatAp(catalogue).graph());
    }

    /** The same statements as JSON-LD. */
    public static String jsonLd(Catalogue catalogue) {
        return JsonLd.write(new DcatAp(catalogue).graph());
    }

    private Graph graph() {
        About whole = graph.about(site.at("/data"), "dcat:Catalog")
                .in("dct:title", catalogue.names())
                .in("dct:description", catalogue.descriptions())
                .at("dct:publisher", publisher())
                .at("dct:license", Catalogue.LICENCE)
                .at("foaf:homepage", a("foaf:Document", site.at("/")))
                .at("dcat:themeTaxonomy", THEMES)
                .at("dcat:service", site.at("/api/v1"));
        Messages.LANGUAGES.forEach(
                spoken -> whole.at("dct:language", listed("dct:LinguisticSystem", language(spoken))));
        catalogue.datasets().forEach(dataset -> whole.at("dcat:dataset", address(dataset)));
        graph.about(publisher(), "foaf:Agent")
                .in("foaf:name", catalogue.names())
                .at("foaf:homepage", site.at("/"));
        a("dct:LicenseDocument", Catalogue.LICENCE);
        graph.about(THEMES, "skos:ConceptScheme").is("dct:title", new Text("Data theme", "en"));
        graph.about(GOVERNMENT, "skos:Concept")
                .is("skos:prefLabel", new Text("Government and public sector", "en"))
                .at("skos:inScheme", THEMES);
        About service = graph.about(site.at("/api/v1"), "dcat:DataService")
                .in("dct:title", catalogue.names())
                .at("dct:publisher", publisher())
                .at("dct:license", Catalogue.LICENCE)
                .at("dcat:endpointURL", site.at("/api/v1"))
                .at("dcat:endpointDescription", site.at("/openapi"));
        catalogue.datasets().forEach(dataset -> {
            service.at("dcat:servesDataset", address(dataset));
            add(dataset);
        });
        return graph;
    }

    private void add(PlanDataset plan) {
        About dataset = graph.about(address(plan), "dcat:Dataset")
                .is("dct:identifier", new Text(plan.code(), null))
                .in("dct:title", plan.titles())
                .in("dct:description", plan.descriptions())
                .at("dct:publisher", publisher())
                .at("dcat:landingPage", a("foaf:Document", plan.page()))
                .at("dct:accessRights", listed("dct:RightsStatement", AUTHORITY + "access-right/PUBLIC"))
                .at("dcat:theme", GOVERNMENT)
                .at("dct:language", listed("dct:LinguisticSystem", language(new Locale(plan.language()))));
        country(plan).ifPresent(country -> dataset.at("dct:spatial", listed("dct:Location", country)));
        String rhythm = FREQUENCIES.get(plan.monthsBetweenReports());
        if (rhythm != null) {
            dataset.at("dct:accrualPeriodicity", listed("dct:Frequency", AUTHORITY + "frequency/" + rhythm));
        }
        addPeriod(plan, dataset);
        plan.distributions().forEach(form -> add(plan, form, dataset));
    }

    /** A date that the vocabulary's types cannot say as it was said, such as a quarter, is left out. */
    private void addPeriod(PlanDataset plan, About dataset) {
        if (Stream.of(plan.starts(), plan.ends()).allMatch(date -> type(date) == null)) {
            return;
        }
        String address = address(plan) + "-period";
        dataset.at("dct:temporal", address);
        About period = graph.about(address, "dct:PeriodOfTime");
        addDate(period, "dcat:startDate", plan.starts());
        addDate(period, "dcat:endDate", plan.ends());
    }

    private static void addDate(About period, String predicate, EdtfDate date) {
        if (type(date) != null) {
            period.is(predicate, new Typed(date.text(), type(date)));
        }
    }

    private static String type(EdtfDate date) {
        return switch (date.precision()) {
            case DAY -> "xsd:date";
            case MONTH -> "xsd:gYearMonth";
            case YEAR -> "xsd:gYear";
            default -> null;
        };
    }

    private void add(PlanDataset plan, Distribution form, About dataset) {
        String address = address(plan) + "-" + form.id();
        dataset.at("dcat:distribution", address);
        About told = graph.about(address, "dcat:Distribution")
                .in("dct:title", form.titles())
                .at("dcat:accessURL", form.address())
                .at("dcat:downloadURL", form.address())
                .at("dct:format", fileType(form.form().fileType()))
                .at("dcat:mediaType", mediaType(form.form().mediaType()))
                .at("dct:license", Catalogue.LICENCE);
        if (form.form().packedAs() != null) {
            told.at("dcat:packageFormat", mediaType(form.form().packedAs()))
                    .at("dct:conformsTo", a("dct:Standard", FRICTIONLESS));
        }
        if (form.size() != null) {
            told.is("dcat:byteSize", new Typed(form.size().toString(), "xsd:nonNegativeInteger"));
        }
        if (form.sha256() != null) {
            told.at("spdx:checksum", address + "-sha256");
            graph.about(address + "-sha256", "spdx:Checksum")
                    .at("spdx:algorithm", a("spdx:ChecksumAlgorithm", SHA_256))
                    .is("spdx:checksumValue", new Typed(form.sha256(), "xsd:hexBinary"));
        }
    }

    private String fileType(String code) {
        return listed("dct:MediaTypeOrExtent", AUTHORITY + "file-type/" + code);
    }

    private String mediaType(String name) {
        return a("dct:MediaType", MEDIA_TYPES + name);
    }

    /** The address of something of others, which is now said to be of a class. */
    private String a(String type, String address) {
        graph.about(address, type);
        return address;
    }

    /** The same of something from one of the Union's lists: its address begins with that of the list. */
    private String listed(String type, String address) {
        graph.about(address, type).at("skos:inScheme", address.substring(0, address.lastIndexOf('/')));
        return address;
    }

    private String publisher() {
        return site.at("/data#publisher");
    }

    private String address(PlanDataset plan) {
        return site.at("/data#dataset-" + Site.part(plan.code()));
    }

    /** The European lists name countries and languages by their codes of three letters. */
    private static Optional<String> country(PlanDataset plan) {
        return threeLetters(new Locale("", plan.countryCode()), Locale::getISO3Country)
                .map(code -> AUTHORITY + "country/" + code);
    }

    private static String language(Locale language) {
        return AUTHORITY + "language/"
                + threeLetters(language, Locale::getISO3Language).orElse("UND");
    }

    private static Optional<String> threeLetters(Locale locale, Function<Locale, String> code) {
        try {
            return Optional.of(code.apply(locale))
                    .filter(found -> !found.isEmpty())
                    .map(found -> found.toUpperCase(Locale.ROOT));
        } catch (MissingResourceException unknown) {
            return Optional.empty();
        }
    }
}
