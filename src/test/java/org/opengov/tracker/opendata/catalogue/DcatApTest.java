package org.opengov.tracker.opendata.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opengov.tracker._support.DcatApShapes;
import org.opengov.tracker.opendata.Site;
import org.opengov.tracker.opendata.catalogue.PlanDataset.Distribution;
import org.opengov.tracker.opendata.catalogue.PlanDataset.Form;
import org.opengov.tracker.plan.EdtfDate;

/** The catalogue as a portal reads it, with a validator and a strict parser of a third party. */
class DcatApTest {

    private static final String HOSTILE =
            "Plan \"of\" \\ back\u00adslash,\r\nlines\t</script><b> & \u0001 \uD83D\uDE00 \u0399";

    private final Catalogue catalogue = new Catalogue(
            new Site(URI.create("https://tracker.example")),
            Map.of("en", "A site", "az", "Sayt"),
            Map.of("en", "What it tells", "az", "Nə göstərir"),
            List.of(
                    plan("XX-1", EdtfDate.of("2012-09"), EdtfDate.of("2015-12-31"), 12),
                    plan("XX 2/<b>", EdtfDate.of("2016"), EdtfDate.OPEN, 0),
                    plan("XX-3", EdtfDate.of("2016-33"), EdtfDate.UNKNOWN, 5)));

    private static PlanDataset plan(String code, EdtfDate starts, EdtfDate ends, int months) {
        return new PlanDataset(
                code,
                "https://tracker.example/plans/" + Site.part(code),
                Map.of("en", HOSTILE),
                Map.of("en", "All of it", "az", "Hamısı", "ru", "\u0412\u0441\u0451"),
                "en",
                "AZ",
                "Azerbaijan",
                starts,
                ends,
                months,
                List.of(
                        new Distribution(
                                "tables",
                                Map.of("en", "All tables", "az", "Bütün cədvəllər"),
                                "https://tracker.example/bulk/plans/" + Site.part(code) + ".zip",
                                Form.PACKAGE,
                                null,
                                null),
                        new Distribution(
                                "cut-1",
                                Map.of("en", "Cut 1", "az", "Kəsim 1"),
                                "https://tracker.example/api/v1/plans/" + Site.part(code) + "/cuts/1/data.json",
                                Form.JSON,
                                120L,
                                "0a".repeat(32))));
    }

    @Test
    void bothFormsMakeTheSameStatements() {
        Model turtle = read(DcatAp.turtle(catalogue), Lang.TURTLE);
        Model json = read(DcatAp.jsonLd(catalogue), Lang.JSONLD11);

        assertThat(turtle.size()).isGreaterThan(100);
        assertThat(turtle.isIsomorphicWith(json)).isTrue();
    }

    @Test
    void passesTheShapesOfTheProfile() {
        Model model = read(DcatAp.turtle(catalogue), Lang.TURTLE);

        assertThat(DcatApShapes.violations(model)).isEmpty();
        assertThat(DcatApShapes.violations(read(DcatAp.jsonLd(catalogue), Lang.JSONLD11)))
                .isEmpty();
        count(model, DCAT.Catalog, 1);
        count(model, FOAF.Agent, 1);
        count(model, DCAT.Dataset, 3);
        count(model, DCAT.Distribution, 6);
        count(model, DCAT.DataService, 1);
    }

    @Test
    void aCatalogueOfNothingPassesToo() {
        Catalogue empty = new Catalogue(catalogue.site(), catalogue.names(), catalogue.descriptions(), List.of());

        assertThat(DcatApShapes.violations(read(DcatAp.turtle(empty), Lang.TURTLE)))
                .isEmpty();
    }

    /** What is right is an expression; all its places are spoiled. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "a dcat:Catalog ; => a dcat:Dataset ;",
                "dct:title => dct:name",
                "dct:description [^;]+; => ",
                "\"@en => \"",
                "\"@az => \"@en",
                "dcat:accessURL => dcat:accessUrl",
                "a foaf:Agent ; => a foaf:Person ;",
                "foaf:name => foaf:nick",
                "a dct:PeriodOfTime ; => a dct:Location ;",
                "xsd:gYearMonth => xsd:string",
                "\\^\\^xsd:nonNegativeInteger => ",
                "xsd:hexBinary => xsd:base64Binary",
                "\"0a0a => \"0A0A",
                "skos:prefLabel [^;]+; => ",
                "authority/frequency/ANNUAL => frequency/ANNUAL",
                "authority/file-type/ => file-type/",
                "authority/language/AZE => authority/language/az",
                "authority/country/AZE => country/AZE",
                "media-types/text/csv => media-types/csv",
                "a foaf:Document => a foaf:Image",
                "a dct:LicenseDocument => a dct:RightsStatement",
                "dcat:endpointURL => dcat:endpoint",
                "skos:inScheme <[^>]+/language> => skos:note \"none\"",
                "skos:inScheme <[^>]+/country> => skos:inScheme <http://publications.europa.eu/resource/authority/language>",
                "skos:inScheme <[^>]+/file-type> => skos:inScheme \"file-type\"",
                "a dcat:Catalog ; => a dcat:Catalog ; dct:creator [ a foaf:Agent ; foaf:name \"A\" ] ,"
                        + " [ a foaf:Agent ; foaf:name \"B\" ] ;",
                "a dcat:Catalog ; => a dcat:Catalog ; <http://data.europa.eu/r5r/applicableLegislation> <https://tracker.example/law> ;",
                "a dcat:Catalog ; => a dcat:Catalog ; dcat:record [ a dcat:CatalogRecord ; foaf:primaryTopic"
                        + " <https://tracker.example/data> ] ;"
            })
    void theShapesFindWhatIsWrong(String right, String wrong) {
        String written = DcatAp.turtle(catalogue);
        String spoiled = written.replaceAll(right, wrong == null ? "" : wrong);

        assertThat(spoiled).isNotEqualTo(written);
        assertThat(DcatApShapes.violations(read(spoiled, Lang.TURTLE))).isNotEmpty();
    }

    @Test
    void whateverOfThisSiteIsPointedAtIsDescribedToo() {
        read(DcatAp.turtle(catalogue), Lang.TURTLE)
                .listObjects()
                .filterKeep(RDFNode::isURIResource)
                .mapWith(RDFNode::asResource)
                .filterKeep(one -> one.getURI().startsWith("https://tracker.example/data"))
                .forEach(one ->
                        assertThat(one.hasProperty(RDF.type)).as(one.getURI()).isTrue());
    }

    @Test
    void textsAndCodesSurvive() {
        Model model = read(DcatAp.turtle(catalogue), Lang.TURTLE);

        Resource odd = model.getResource("https://tracker.example/data#dataset-XX%202%2F%3Cb%3E");
        assertThat(odd.getProperty(DCTerms.title).getString()).isEqualTo(HOSTILE);
        assertThat(odd.getProperty(DCTerms.title).getLanguage()).isEqualTo("en");
        assertThat(odd.getProperty(DCTerms.identifier).getString()).isEqualTo("XX 2/<b>");
    }

    @Test
    void onlyWhatIsKnownIsTold() {
        Model model = read(DcatAp.turtle(catalogue), Lang.TURTLE);
        Resource first = model.getResource("https://tracker.example/data#dataset-XX-1");
        Resource second = model.getResource("https://tracker.example/data#dataset-XX%202%2F%3Cb%3E");
        Resource third = model.getResource("https://tracker.example/data#dataset-XX-3");

        Resource period = first.getPropertyResourceValue(DCTerms.temporal);
        assertThat(period.getProperty(DCAT.startDate).getLiteral().getDatatypeURI())
                .endsWith("#gYearMonth");
        assertThat(period.getProperty(DCAT.endDate).getLiteral().getDatatypeURI())
                .endsWith("#date");
        assertThat(first.getPropertyResourceValue(DCTerms.accrualPeriodicity).getURI())
                .endsWith("/frequency/ANNUAL");
        assertThat(first.getPropertyResourceValue(DCTerms.spatial).getURI()).endsWith("/country/AZE");
        assertThat(second.getPropertyResourceValue(DCTerms.temporal).hasProperty(DCAT.endDate))
                .isFalse();
        assertThat(second.hasProperty(DCTerms.accrualPeriodicity)).isFalse();
        assertThat(third.hasProperty(DCTerms.temporal)).isFalse();
        assertThat(third.hasProperty(DCTerms.accrualPeriodicity)).isFalse();
    }

    @Test
    void searchEnginesAreToldTheSameAndNothingEndsTheElement() {
        String text = SchemaOrg.write(catalogue, new Locale("az"));

        assertThat(text).doesNotContain("<", ">");
        JsonObject read = Json.createReader(new StringReader(text)).readObject();
        assertThat(read.getString("@context")).isEqualTo("https://schema.org");
        List<JsonObject> things = read.getJsonArray("@graph").getValuesAs(JsonObject.class);
        assertThat(things)
                .extracting(one -> one.getString("@type"))
                .containsExactly("DataCatalog", "Dataset", "Dataset", "Dataset");
        assertThat(things.get(1).getString("name")).isEqualTo(HOSTILE);
        assertThat(things.get(1).getString("temporalCoverage")).isEqualTo("2012-09/2015-12-31");
        assertThat(things.get(2).getString("temporalCoverage")).isEqualTo("2016/..");
        assertThat(things.get(1).getString("license")).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        assertThat(things.get(1).getJsonArray("distribution").getValuesAs(JsonObject.class))
                .allSatisfy(form -> assertThat(form.getString("@type")).isEqualTo("DataDownload"))
                .extracting(form -> form.getString("encodingFormat"))
                .containsExactly("application/zip", "application/json");
    }

    private static void count(Model model, Resource type, int expected) {
        assertThat(model.listSubjectsWithProperty(RDF.type, type).toList())
                .as(type.getURI())
                .hasSize(expected);
    }

    private static Model read(String text, Lang form) {
        return RDFParser.fromString(text, form)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrict)
                .strict(true)
                .toModel();
    }
}
