package org.opengov.tracker.opendata.catalogue;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import org.opengov.tracker.opendata.Site;
import org.opengov.tracker.opendata.catalogue.PlanDataset.Distribution;
import org.opengov.tracker.plan.EdtfDate;

/** Tells a catalogue as search engines for data read it: schema.org's words as JSON-LD, in one language. */
public final class SchemaOrg {

    private final Catalogue catalogue;
    private final String language;

    private SchemaOrg(Catalogue catalogue, String language) {
        this.catalogue = catalogue;
        this.language = language;
    }

    /** The catalogue as JSON that may stand in a page: no text in it can end the element that holds it. */
    public static String write(Catalogue catalogue, Locale language) {
        return new SchemaOrg(catalogue, language.getLanguage())
                .graph()
                .toString()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private JsonObject graph() {
        JsonArrayBuilder things = Json.createArrayBuilder().add(whole());
        catalogue.datasets().forEach(plan -> things.add(dataset(plan)));
        return Json.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add("@graph", things)
                .build();
    }

    private JsonObjectBuilder whole() {
        return thing("DataCatalog", site().at("/data"))
                .add("name", catalogue.names().get(language))
                .add("description", catalogue.descriptions().get(language))
                .add("url", site().at("/data"))
                .add("license", Catalogue.LICENCE)
                .add("inLanguage", language);
    }

    private JsonObjectBuilder dataset(PlanDataset plan) {
        JsonObjectBuilder dataset = thing("Dataset", site().at("/data#dataset-" + Site.part(plan.code())))
                .add("identifier", plan.code())
                .add("name", plan.titles().getOrDefault(language, plan.titles().get(plan.language())))
                .add("description", plan.descriptions().get(language))
                .add("url", plan.page())
                .add("license", Catalogue.LICENCE)
                .add("isAccessibleForFree", true)
                .add("inLanguage", plan.language())
                .add("includedInDataCatalog", reference(site().at("/data")))
                .add("creator", organization())
                .add("publisher", organization())
                .add(
                        "spatialCoverage",
                        Json.createObjectBuilder().add("@type", "Place").add("name", plan.country()));
        if (plan.starts().isDated()) {
            dataset.add("temporalCoverage", plan.starts().text() + "/" + end(plan.ends()));
        }
        JsonArrayBuilder forms = Json.createArrayBuilder();
        plan.distributions().forEach(form -> forms.add(download(form)));
        return dataset.add("distribution", forms);
    }

    private static String end(EdtfDate date) {
        return date.isDated() ? date.text() : "..";
    }

    private JsonObjectBuilder download(Distribution form) {
        String packed = form.form().packedAs();
        JsonObjectBuilder download = Json.createObjectBuilder()
                .add("@type", "DataDownload")
                .add("name", form.titles().get(language))
                .add("contentUrl", form.address())
                .add("encodingFormat", packed == null ? form.form().mediaType() : packed);
        if (form.size() != null) {
            download.add("contentSize", form.size() + " B").add("sha256", form.sha256());
        }
        return download;
    }

    private JsonObjectBuilder organization() {
        return Json.createObjectBuilder()
                .add("@type", "Organization")
                .add("name", catalogue.names().get(language))
                .add("url", site().at("/"));
    }

    private static JsonObjectBuilder thing(String type, String address) {
        return Json.createObjectBuilder().add("@type", type).add("@id", address);
    }

    private static JsonObjectBuilder reference(String address) {
        return Json.createObjectBuilder().add("@id", address);
    }

    private Site site() {
        return catalogue.site();
    }
}
