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
        Set<String> beans = beans();
        List<String> unknown = new ArrayList<>();
        for (Path view : Views.list()) {
            Set<String> known = new HashSet<>(beans);
            known.addAll(IMPLICIT);
            Views.forEachElement(
                    view,
                    element -> Views.attributes(element).stream()
                            .filter(ViewsTest::declares)
                            .forEach(attribute -> known.add(attribute.getValue())));
            heads(view).filter(name -> !known.contains(name)).forEach(name -> unknown.add(view + ": " + name));
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyNamedBeanIsUsedByAView() {
        Set<String> used = Views.list().stream().flatMap(ViewsTest::heads).collect(Collectors.toSet());

        assertThat(used).containsAll(beans());
    }

    private static boolean declares(Attr attribute) {
        String name = attribute.getName();
        return name.equals("var")
                || name.equals("varStatus")
                || name.equals("rowIndexVar")
                || name.equals("name")
                        && Set.of("ui:param", "cc:attribute", "f:viewParam", "o:viewParam")
                                .contains(attribute.getOwnerElement().getTagName())
                || isParameterOfAnIncludedPart(attribute);
    }

    /** A part is given its parameters by whoever includes it. */
    private static boolean isParameterOfAnIncludedPart(Attr attribute) {
        return attribute.getName().equals("name")
                && attribute.getOwnerElement().getTagName().equals("ui:insert");
    }

    private static Stream<String> heads(Path view) {
        Set<String> given = view.toString().contains("WEB-INF") ? parameters() : Set.of();
        return Views.EXPRESSION
                .matcher(Sources.read(view))
                .results()
                .map(expression -> expression.group(1).replaceAll("'[^']*'", "''"))
                .flatMap(expression -> HEAD.matcher(expression).results())
                .map(MatchResult::group)
                .filter(name -> !given.contains(name));
    }

    /** Every parameter that some view gives to a part or template. */
    private static Set<String> parameters() {
        Set<String> names = new HashSet<>();
        Views.list()
                .forEach(view -> Views.forEachElement(view, element -> {
                    if (element.getTagName().equals("ui:param")) {
                        names.add(element.getAttribute("name"));
                    } else if (element.getTagName().startsWith("t:")) {
                        Views.attributes(element).forEach(attribute -> names.add(attribute.getName()));
                    }
                }));
        return names;
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
