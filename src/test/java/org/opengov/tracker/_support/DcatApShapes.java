package org.opengov.tracker._support;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;

/** Holds catalogues against the shapes of DCAT-AP, by a validator of a third party. */
public final class DcatApShapes {

    private static final Shapes SHAPES = Shapes.parse(RDFParser.source("dcat-ap/shapes.ttl")
            .base("https://tracker.example/dcat-ap")
            .errorHandler(ErrorHandlerFactory.errorHandlerStrict)
            .toGraph());

    private DcatApShapes() {}

    /** What a catalogue breaks; nothing where it is right. */
    public static List<String> violations(Model catalogue) {
        return ShaclValidator.get().validate(SHAPES, catalogue.getGraph()).getEntries().stream()
                .map(DcatApShapes::said)
                .toList();
    }

    private static String said(ReportEntry found) {
        return found.focusNode() + " " + found.resultPath() + " " + found.value() + ": " + found.message();
    }
}
