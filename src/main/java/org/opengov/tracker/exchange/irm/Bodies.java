package org.opengov.tracker.exchange.irm;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import org.opengov.tracker.platform.SearchText;

/**
 * The bodies that take part in the plans of one country, each under one code. One that is known goes by the code it has;
 * another gets one of its country and name, the same in every edition.
 */
final class Bodies {

    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_NAME = 300;
    private static final int DIGEST = 9;
    private static final int LONGEST_REMARK = 30;

    private static final String UNDER_WHOM = " (?:with|under|at|to) the president\\b(?:(?! and ).)*$";

    private final String country;
    private final Map<String, Map<String, Object>> byName = new HashMap<>();
    private final Map<String, String> newCodes = new HashMap<>();

    Bodies(String country, Collection<KnownBody> known) {
        this.country = country.toLowerCase(Locale.ROOT);
        for (KnownBody body : known) {
            body.names().forEach(name -> byName.putIfAbsent(plain(name), body.fields()));
        }
    }

    boolean isKnown(String name) {
        return byName.containsKey(plain(name));
    }

    /** The bodies that a cell names, in its order, each once, as a plan file tells them. */
    List<Map<String, Object>> in(String cell) {
        Map<Object, Map<String, Object>> all = new LinkedHashMap<>();
        for (String name : new BodyNames(this)
                .of(cell).stream()
                        .filter(name -> isKnown(name) || !BodyNames.isSentence(name))
                        .toList()) {
            Map<String, Object> body = byName.computeIfAbsent(plain(name), key -> made(name, key));
            all.putIfAbsent(body.get("code"), body);
        }
        return new ArrayList<>(all.values());
    }

    /** What a cell says in sentences, where names of bodies should be. */
    List<String> sentencesIn(String cell) {
        return new BodyNames(this)
                .of(cell).stream()
                        .filter(name -> !isKnown(name) && BodyNames.isSentence(name))
                        .toList();
    }

    private Map<String, Object> made(String written, String plain) {
        String brief = written.replaceAll("\\s*\\([^()]{" + LONGEST_REMARK + ",}\\)", "")
                .replaceFirst("(?<=\\p{Ll}{3})\\.$", "")
                .strip();
        String name = brief.isEmpty() ? written : brief;
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", code(plain));
        fields.put("name", name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 1) + "…" : name);
        if (BodyNames.isCollective(name)) {
            fields.put("collective", true);
        }
        return fields;
    }

    private String code(String plain) {
        String ascii = Normalizer.normalize(plain, Normalizer.Form.NFKD)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String code = country + "-" + ascii;
        boolean whole = ascii.length() > 1 && code.length() <= LONGEST_CODE;
        String other = newCodes.putIfAbsent(code, plain);
        if (whole && (other == null || other.equals(plain))) {
            return code;
        }
        String begun = code.length() > LONGEST_CODE - DIGEST ? code.substring(0, LONGEST_CODE - DIGEST) : code;
        return begun.replaceAll("-+$", "") + "-" + digest(plain);
    }

    private static String digest(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(sum.getValue());
    }

    /**
     * A name without what is written now so, now otherwise: case, accents, signs, an article in front, the letters in
     * brackets after it, and under whom it stands.
     */
    private static String plain(String name) {
        String folded = SearchText.fold(name).replaceAll("\\([^()]*\\)", " ").replace("&", " and ");
        String letters = folded.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        String alone = letters.replaceFirst("^the ", "").replaceFirst(UNDER_WHOM, "");
        return alone.isEmpty() ? SearchText.fold(name) : alone;
    }
}
