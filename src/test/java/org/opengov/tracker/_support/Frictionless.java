package org.opengov.tracker._support;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.AddScriptTagOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Holds data packages against what they say of themselves, by the library of those who made the standard: the description,
 * and every row of every table by its types, constraints and references. The library is JavaScript and reads from the
 * web, so a browser runs it and gets the files where the package would be published.
 */
public final class Frictionless {

    private static final URI PUBLISHED = URI.create("https://package.example");

    /** One reference after the other: what one has found, the library puts in the place of what the next would look for. */
    private static final String VALIDATE = """
            async address => {
              const found = [];
              const note = (where, errors) => errors.forEach(error => found.push(`${where}: ${error.message}`));
              const holds = async (table, options) => {
                try {
                  await table.read(options);
                } catch (error) {
                  note(table.name, [error, ...(error.errors || [])]);
                }
              };
              const read = await datapackage.Package.load(address);
              note("package", read.errors);
              if (read.resources.length === 0) found.push("there is no table");
              for (const table of read.resources) {
                note(table.name, table.errors);
                await holds(table);
              }
              for (const table of read.resources) {
                for (const key of table.schema.foreignKeys) {
                  table.descriptor.schema.foreignKeys = [key];
                  table.commit();
                  table._relations = null;
                  await holds(table, { relations: true });
                }
              }
              return found;
            }
            """;

    private Frictionless() {}

    /**
     * What is wrong with a package; nothing where it is right.
     *
     * @param files what is in the package, by the path
     */
    @SuppressWarnings("unchecked")
    public static List<String> violations(Map<String, byte[]> files) {
        try (Browser browser = new Browser(PUBLISHED)) {
            Page page = browser.desktop();
            page.route(PUBLISHED + "/**", route -> answer(route, files));
            page.navigate("/");
            page.addScriptTag(new AddScriptTagOptions().setContent(library()));
            return (List<String>) page.evaluate(VALIDATE, PUBLISHED + "/datapackage.json");
        }
    }

    private static void answer(Route route, Map<String, byte[]> files) {
        String path = URI.create(route.request().url()).getPath().substring(1);
        byte[] file = path.isEmpty() ? new byte[0] : files.get(path);
        route.fulfill(
                file == null
                        ? new FulfillOptions().setStatus(404)
                        : new FulfillOptions()
                                .setContentType(path.isEmpty() ? "text/html" : "text/plain; charset=utf-8")
                                .setBodyBytes(file));
    }

    private static String library() {
        try (InputStream script = Frictionless.class.getResourceAsStream("/frictionless/datapackage.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
