package org.opengov.tracker.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Every text in every language: none missing, none left over, none outside the bundles. */
class MessageBundlesTest {

    private static final String ENGLISH = "messages.properties";

    private static final Pattern JAVA_LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern VIEW_LITERAL = Pattern.compile("'([^']*)'|\"([^\"]*)\"");
    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9-]*(?:\\.[A-Za-z0-9_-]+)+");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

    private static final Set<String> SHOWN_ATTRIBUTES = Set.of(
            "alt",
            "title",
            "aria-label",
            "label",
            "header",
            "headerText",
            "footerText",
            "placeholder",
            "summary",
            "emptyMessage",
            "legend",
            "itemLabel",
            "requiredMessage",
            "validatorMessage",
            "converterMessage",
            "tooltip");

    @ParameterizedTest
    @ValueSource(strings = {"messages_az.properties", "messages_ru.properties"})
    void everyLanguageHasTheSameKeysAndArguments(String bundle) {
        Properties english = load(ENGLISH);
        Properties other = load(bundle);

        assertThat(other.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(arguments(other.getProperty(key))).as(key).isEqualTo(arguments(english.getProperty(key)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, "messages_az.properties", "messages_ru.properties"})
    void everyTextCanBeFilledIn(String bundle) {
        load(bundle).forEach((key, text) -> {
            assertThat(text.toString()).as("%s in %s", key, bundle).isNotBlank().doesNotContain("'");
            assertThatCode(() -> new MessageFormat(withPluralsChosen(text.toString())))
                    .as("%s in %s", key, bundle)
                    .doesNotThrowAnyException();
        });
    }

    /** Words in three forms are chosen before the rest is filled in. */
    private static String withPluralsChosen(String text) {
        return text.replaceAll("\\{\\d,plural,[^|{}]+\\|[^|{}]+\\|[^|{}]+}", "word");
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, "messages_az.properties", "messages_ru.properties"})
    void keysStandOnce(String bundle) {
        List<String> keys = Sources.read(path(bundle))
                .lines()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();

        Set<String> once = new TreeSet<>();
        assertThat(keys)
                .filteredOn(key -> !once.add(key))
                .as("texts that stand twice")
                .isEmpty();
    }

    @Test
    void everyKeyThatIsUsedExists() {
        Set<String> keys = load(ENGLISH).stringPropertyNames();
        Set<String> groups = keys.stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .filter(group -> Character.isLowerCase(group.charAt(0)))
                .collect(Collectors.toSet());
        Set<String> used = Stream.concat(keysInViews(), keysInJava())
                .filter(literal -> KEY.matcher(literal).matches())
                .filter(literal -> groups.contains(literal.substring(0, literal.indexOf('.'))))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(used).isNotEmpty();
        used.removeAll(keys);
        assertThat(used).as("texts that are asked for and missing").isEmpty();
    }

    @Test
    void everyKeyIsUsed() {
        Set<String> literals = Stream.of(literalsInViews(), literalsInJava(), literalsInTemplates())
                .flatMap(found -> found)
                .collect(Collectors.toSet());
        Set<String> prefixes = literals.stream()
                .filter(literal -> literal.matches("[A-Za-z][A-Za-z0-9.-]*\\."))
                .collect(Collectors.toSet());
        Set<String> suffixes = literals.stream()
                .filter(literal -> literal.matches("\\.[A-Za-z][A-Za-z0-9.-]*"))
                .collect(Collectors.toSet());
        Set<String> scales = scales();

        assertThat(load(ENGLISH).stringPropertyNames().stream()
                        .filter(key -> !literals.contains(key))
                        // What is done is written down by the rest of its key.
                        .filter(key -> !literals.contains(key.replaceFirst("^audit\\.", "")))
                        .filter(key -> prefixes.stream().noneMatch(key::startsWith))
                        .filter(key -> suffixes.stream().noneMatch(key::endsWith))
                        .filter(key -> !scales.contains(key.replaceFirst("^definition\\.", "")))
                        // The Faces implementation and the server ask for these by themselves.
                        .filter(key -> !key.startsWith("jakarta.")))
                .as("texts that nothing asks for")
                .isEmpty();
    }

    @Test
    void viewsHoldNoTextOfTheirOwn() {
        List<String> found = new ArrayList<>();
        for (Path view : Views.list()) {
            Views.forEachElement(view, element -> {
                String text = withoutNames(Views.literalText(element));
                if (!isUntranslated(element) && LETTERS.matcher(text).find()) {
                    found.add(view + ": " + text);
                }
                Views.attributes(element).stream()
                        .filter(MessageBundlesTest::showsLiteralText)
                        .forEach(attribute -> found.add(view + ": " + attribute));
            });
        }
        assertThat(found)
                .as("texts that readers of other languages cannot read")
                .isEmpty();
    }

    /** Names that are written alike in every language. */
    private static String withoutNames(String text) {
        return text.replaceAll("\\b(PDF/UA|PDF|Excel|CSV|JSON|OpenAPI|SHA-256|CC BY 4\\.0|EUPL)\\b", "");
    }

    private static boolean showsLiteralText(Attr attribute) {
        String text =
                withoutNames(Views.EXPRESSION.matcher(attribute.getValue()).replaceAll(""));
        return SHOWN_ATTRIBUTES.contains(attribute.getName())
                && LETTERS.matcher(text).find();
    }

    /** Addresses, names of formats and the like, marked as such. */
    private static boolean isUntranslated(Element element) {
        return element.getTagName().equals("code")
                || element.getTagName().equals("script")
                || element.getAttribute("translate").equals("no");
    }

    /** The labels of every value of every scale, such as {@code Completion.LIMITED}. */
    private static Set<String> scales() {
        Pattern declaration = Pattern.compile("enum (\\w+)[^{]*\\{([^;}]*)");
        return Sources.list(Sources.JAVA, ".java").stream()
                .flatMap(file -> declaration
                        .matcher(Sources.read(file).replaceAll("(?s)/\\*.*?\\*/|\"[^\"\\n]*\"", ""))
                        .results())
                .flatMap(scale -> Pattern.compile("\\b[A-Z][A-Z0-9_]*\\b")
                        .matcher(scale.group(2))
                        .results()
                        .map(value -> scale.group(1) + "." + value.group()))
                .collect(Collectors.toSet());
    }

    private static Stream<String> keysInViews() {
        Pattern asked = Pattern.compile("(?:msg\\[|text\\()\\s*'([^']+)'\\s*[\\],)]");
        return Views.list().stream()
                .flatMap(view -> asked.matcher(Sources.read(view)).results())
                .map(found -> found.group(1));
    }

    private static Stream<String> keysInJava() {
        Pattern asked = Pattern.compile(
                "(?:text|RuleBroken\\.of|Notice\\.\\w+|Problem\\.of)\\((?:\\w+, )*\\s*\"([^\"]+)\"\\s*[,)]"
                        + "|(?:when|at)\\([^;]*?\"\\w*\",\\s*\"([^\"]+)\"\\s*[,)]");
        return Sources.list(Sources.JAVA, ".java").stream()
                .flatMap(file -> asked.matcher(Sources.read(file)).results())
                .map(found -> found.group(1) != null ? found.group(1) : found.group(2));
    }

    private static Stream<String> literalsInViews() {
        return Views.list().stream()
                .flatMap(view -> VIEW_LITERAL
                        .matcher(Sources.read(view).replace("\"", " "))
                        .results())
                .map(found -> found.group(1) != null ? found.group(1) : found.group(2));
    }

    private static Stream<String> literalsInJava() {
        return Sources.list(Sources.JAVA, ".java").stream()
                .flatMap(file -> JAVA_LITERAL.matcher(Sources.read(file)).results())
                .map(found -> found.group(1));
    }

    private static Stream<String> literalsInTemplates() {
        return Stream.concat(
                        Sources.list("reports/templates", ".html").stream().map(Sources::read),
                        Sources.list("reports/templates", ".xlsx").stream().map(Sources::readZipped))
                .flatMap(text -> KEY.matcher(text).results())
                .map(MatchResult::group);
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Path path(String bundle) {
        return Path.of("src/main/resources", bundle);
    }

    private static Properties load(String bundle) {
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(Sources.read(path(bundle))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
