package org.opengov.tracker.opendata.catalogue;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.opengov.tracker.opendata.Site;
import org.opengov.tracker.opendata.catalogue.Graph.About;
import org.opengov.tracker.opendata.catalogue.Graph.Name;
import org.opengov.tracker.opendata.catalogue.Graph.Text;
import org.opengov.tracker.opendata.catalogue.Graph.Typed;
import org.opengov.tracker.opendata.catalogue.PlanDataset.Distribution;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.platform.Messages;

/**
 * Tells a catalogue as DCAT-AP 3, the European profile of the W3C's vocabulary, with the European Union's lists of
 * countries, languages, file types and frequencies.
 */
public final class DcatAp {

    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
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
                .at("foaf:homepage", site.at("/"))
                .at("dcat:themeTaxonomy", AUTHORITY + "data-theme")
                .at("dcat:service", site.at("/api/v1"));
        Messages.LANGUAGES.forEach(spoken -> whole.at("dct:language", language(spoken)));
        catalogue.datasets().forEach(dataset -> whole.at("dcat:dataset", address(dataset)));
        graph.about(publisher(), "foaf:Agent")
                .in("foaf:name", catalogue.names())
                .at("foaf:homepage", site.at("/"));
        graph.about(Catalogue.LICENCE, "dct:LicenseDocument");
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
                .at("dcat:landingPage", plan.page())
                .at("dct:accessRights", AUTHORITY + "access-right/PUBLIC")
                .at("dcat:theme", AUTHORITY + "data-theme/GOVE")
                .at("dct:language", language(new Locale(plan.language())));
        country(plan).ifPresent(country -> {
            graph.about(country, "dct:Location");
            dataset.at("dct:spatial", country);
        });
        if (FREQUENCIES.containsKey(plan.monthsBetweenReports())) {
            dataset.at(
                    "dct:accrualPeriodicity", AUTHORITY + "frequency/" + FREQUENCIES.get(plan.monthsBetweenReports()));
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
                .at("dct:format", AUTHORITY + "file-type/" + form.form().fileType())
                .at("dcat:mediaType", MEDIA_TYPES + form.form().mediaType())
                .at("dct:license", Catalogue.LICENCE);
        if (form.form().packedAs() != null) {
            told.at("dcat:packageFormat", MEDIA_TYPES + form.form().packedAs()).at("dct:conformsTo", FRICTIONLESS);
            graph.about(FRICTIONLESS, "dct:Standard");
        }
        if (form.size() != null) {
            told.is("dcat:byteSize", new Typed(form.size().toString(), "xsd:nonNegativeInteger"));
        }
        if (form.sha256() != null) {
            told.at("spdx:checksum", address + "-sha256");
            graph.about(address + "-sha256", "spdx:Checksum")
                    .is("spdx:algorithm", new Name("spdx:checksumAlgorithm_sha256"))
                    .is("spdx:checksumValue", new Typed(form.sha256(), "xsd:hexBinary"));
        }
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
