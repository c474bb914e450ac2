package org.opengov.tracker._support;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The one deployment of all integration tests: the WAR that the build made, as it is, with the tests' classes and tables
 * put into it so that they can run inside.
 */
@ArquillianSuiteDeployment
public class Deployments {

    private static final Path TEST_CLASSES = Path.of("target/test-classes");

    /** Has an entity and a resource of its own, for the benchmark. */
    private static final Path OTHER_APPLICATION = TEST_CLASSES.resolve("org/opengov/tracker/bench/stack");

    @Deployment
    static WebArchive war() throws IOException, URISyntaxException {
        WebArchive war = ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(new File("target/tracker.war"))
                .as(WebArchive.class)
                .addAsLibraries(libraryOf(Assertions.class));
        try (Stream<Path> files = Files.walk(TEST_CLASSES)) {
            files.filter(file -> !file.startsWith(OTHER_APPLICATION))
                    .filter(file -> file.toString().endsWith(".class")
                            || file.toString().endsWith(".csv"))
                    .forEach(
                            file -> war.addAsWebInfResource(file.toFile(), "classes/" + TEST_CLASSES.relativize(file)));
        }
        return war;
    }

    private static File libraryOf(Class<?> type) throws URISyntaxException {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
