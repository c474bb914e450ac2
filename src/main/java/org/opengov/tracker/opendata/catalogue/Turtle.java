package org.opengov.tracker.opendata.catalogue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes statements as Turtle (W3C, RDF 1.1). */
final class Turtle {

    private static final String NOT_IN_ADDRESSES = "<>\"{}|^`\\";

    private Turtle() {}

    static String write(Graph graph) {
        StringBuilder text = new StringBuilder();
        Graph.PREFIXES.forEach((prefix, address) -> text.append("@prefix ")
                .append(prefix)
                .append(": <")
                .append(address)
                .append("> .\n"));
        graph.statements()
                .forEach((subject, said) -> text.append('\n')
                        .append(address(subject))
                        .append(' ')
                        .append(said.entrySet().stream().map(Turtle::said).collect(Collectors.joining(" ;\n    ")))
                        .append(" .\n"));
        return text.toString();
    }

    private static String said(Map.Entry<String, List<Graph.Value>> said) {
        String predicate = said.getKey().equals(Graph.TYPE) ? "a" : said.getKey();
        return predicate + " " + said.getValue().stream().map(Turtle::value).collect(Collectors.joining(", "));
    }

    private static String value(Graph.Value value) {
        if (value instanceof Graph.Address other) {
            return address(other.address());
        }
        if (value instanceof Graph.Name name) {
            return name.name();
        }
        if (value instanceof Graph.Text text) {
            return quoted(text.text()) + (text.language() == null ? "" : "@" + text.language());
        }
        Graph.Typed typed = (Graph.Typed) value;
        return quoted(typed.text()) + "^^" + typed.type();
    }

    private static String address(String address) {
        return address.chars()
                .mapToObj(sign -> sign <= ' ' || NOT_IN_ADDRESSES.indexOf(sign) >= 0
                        ? "%%%02X".formatted(sign)
                        : String.valueOf((char) sign))
                .collect(Collectors.joining("", "<", ">"));
    }

    private static String quoted(String text) {
        return text.chars()
                .mapToObj(sign -> switch (sign) {
                    case '"' -> "\\\"";
                    case '\\' -> "\\\\";
                    case '\n' -> "\\n";
                    case '\r' -> "\\r";
                    default -> sign < ' ' ? "\\u%04X".formatted(sign) : String.valueOf((char) sign);
                })
                .collect(Collectors.joining("", "\"", "\""));
    }
}
