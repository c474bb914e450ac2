package org.opengov.tracker.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;

/** What every view keeps to: short, no inline style or script, and no bean that is not there. */
class ViewsTest {

    private static final int MOST_LINES = 150;

    private static final Pattern NAMED = Pattern.compile(
            "@Named(?:\\(\"(\\w+)\"\\))?\\s+(?:@\\w+(?:\\([^)]*\\))?\\s+)*(?:public )?(?:final )?class (\\w+)");

    /** A name at the head of an expression: neither a property, a key, a function nor inside a quoted text. */
    private static final Pattern HEAD = Pattern.compile("(?<![\\w.'\"\\]):])([a-z]\\w*)(?![\\w'\"]|\\s*\\(|:\\w)");

    private static final Set<String> IMPLICIT = Set.of(
            "msg",
            "request",
            "requestScope",
            "viewScope",
            "session",
            "view",
            "component",
            "cc",
            "param",
            "paramValues",
            "header",
            "cookie",
            "resource",
            "facesContext",
            "externalContext",
            "application",
            "flash",
            "initParam",
            "empty",
            "not",
            "and",
            "or",
            "eq",
            "ne",
            "gt",
            "lt",
            "ge",
            "le",
            "div",
            "mod",
            "true",
            "false",
            "null",
            "of",
            "now");

    @Test
    void viewsAreShort() {
        for (Path view : Views.list()) {
            assertThat(Sources.read(view).lines().count()).as(view.toString()).isLessThanOrEqualTo(MOST_LINES);
        }
    }

    @Test
    void stylesAndScriptsAreFiles() {
        List<String> found = new ArrayList<>();
        for (Path view : Views.list()) {
            Views.forEachElement(view, element -> {
                boolean inline = element.getTagName().equals("style")
                        || element.getTagName().equals("script")
                                && !element.getTextContent().isBlank();
                if (inline) {
                    found.add(view + ": <" + element.getTagName() + ">");
                }
                Views.attributes(element).stream()
                        .filter(ViewsTest::isInline)
                        .forEach(attribute -> found.add(view + ": " + attribute));
            });
        }
        assertThat(found).as("the content security policy forbids them").isEmpty();
    }

    /** On components of PrimeFaces {@code on…} attributes are scripts it registers by file; on HTML they are inline. */
    private static boolean isInline(Attr attribute) {
        String element = attribute.getOwnerElement().getTagName();
        return attribute.getName().equals("style")
                || attribute.getName().matches("on[a-z]+") && !element.startsWith("p:");
    }

    @Test
    void everyNameInAViewIsABeanOrAVariable() {
        Set<String> known = beans();
        known.addAll(IMPLICIT);
        // A part knows the variables of whoever includes it, and a page those of its template.
        Views.list().forEach(view -> known.addAll(variables(view)));
        List<String> unknown = new ArrayList<>();
        for (Path view : Views.list()) {
            heads(view).filter(name -> !known.contains(name)).forEach(name -> unknown.add(view + ": " + name));
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyPartIsIncluded() {
        String all = Views.list().stream().map(Sources::read).collect(Collectors.joining());

        assertThat(Views.list())
                .map(view -> view.toString().substring(Sources.VIEWS.length()))
                .filteredOn(view -> view.startsWith("/WEB-INF/parts") || view.startsWith("/WEB-INF/templates"))
                .allMatch(all::contains);
    }

    @Test
    void everyNamedBeanIsUsedByAView() {
        Set<String> used = Views.list().stream().flatMap(ViewsTest::heads).collect(Collectors.toSet());

        assertThat(beans()).filteredOn(bean -> !used.contains(bean)).isEmpty();
    }

    private static Set<String> variables(Path view) {
        Set<String> names = new HashSet<>();
        Views.forEachElement(view, element -> {
            names.add(element.getAttribute("var"));
            names.add(element.getAttribute("varStatus"));
            if (element.getTagName().equals("ui:param")) {
                names.add(element.getAttribute("name"));
            }
        });
        return names;
    }

    private static Stream<String> heads(Path view) {
        return Views.EXPRESSION
                .matcher(Sources.read(view))
                .results()
                .map(expression -> expression.group(1).replaceAll("'[^']*'", "''"))
                .flatMap(expression -> HEAD.matcher(expression).results())
                .map(MatchResult::group);
    }

    private static Set<String> beans() {
        return Sources.list(Sources.JAVA, ".java").stream()
                .flatMap(file -> NAMED.matcher(Sources.read(file)).results())
                .map(found -> found.group(1) != null ? found.group(1) : decapitalized(found.group(2)))
                .collect(Collectors.toSet());
    }

    private static String decapitalized(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
