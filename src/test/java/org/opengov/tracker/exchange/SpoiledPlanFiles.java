package org.opengov.tracker.exchange;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What people, programs and attackers make of a plan file, and what each of them is told. */
final class SpoiledPlanFiles {

    /** One that is right. Places in it are told by the lines of this text. */
    static final String RIGHT = """
            {
             "format": "ogp-plan/1",
             "plan": {
              "code": "XX-2030-2031",
              "countryCode": "AZ",
              "country": "Azerbaijan",
              "number": 7,
              "title": "Open government 2030-2031",
              "language": "en",
              "titles": {"az": "Açıq hökumət 2030-2031"},
              "act": {"number": "12", "day": "2029-12-20"},
              "starts": "2030-01",
              "ends": "2031-12",
              "sources": ["https://example.org/plan"]
             },
             "periods": [
              {"code": "2030", "starts": "2030-01-01", "ends": "2030-12-31", "due": "2031-01-15"},
              {"code": "2031", "starts": "2031-01-01", "ends": "2031-12-31", "due": "2032-01-15"}
             ],
             "agencies": [
              {"code": "xx-fund", "name": "The Fund", "sector": "GOVERNMENT", "collective": false},
              {"code": "xx-court", "name": "The Court", "aliases": ["Court"], "members": []}
             ],
             "themes": [
              {"number": "1", "code": "money", "name": "Money"},
              {"number": "2", "code": "law", "name": "Law"}
             ],
             "commitments": [
              {
               "number": "1.1",
               "ogpId": "XX0001",
               "title": "Publish the contracts",
               "theme": "1",
               "lead": "xx-fund",
               "starts": "2030-02",
               "due": "2030-41",
               "ogpValues": ["ACCESS_TO_INFORMATION"],
               "sdgTargets": ["16.6"],
               "contactMailbox": "contracts@example.org",
               "budget": "125000.50",
               "budgetCurrency": "AZN",
               "sources": ["https://example.org/contracts"],
               "milestones": [
                {"title": "A register", "agency": "xx-fund", "partners": ["xx-court"], "due": "2030-06", "weight": 2}
               ],
               "assessments": [
                {"voice": "INDEPENDENT", "assessor": "IRM", "review": "MIDTERM", "published": "2031-02-01", "completion": "LIMITED", "source": "https://example.org/irm"}
               ]
              },
              {
               "number": "2.1",
               "ogpId": "XX0002",
               "title": "Publish the judgments",
               "theme": "2",
               "lead": "xx-court"
              }
             ]
            }
            """;

    /** What happened, what stood there, what stands there now; the line, the field and a part of what is told of it. */
    private static final String SWAPS = """
            a comma is missing | "AZ", | "AZ" | 6 | | not valid JSON
            a comma too many | "en", | "en",, | 9 | | not valid JSON
            a remark | "number": 7, | "number": 7, // seventh | 7 | | not valid JSON
            the format of later days | ogp-plan/1 | ogp-plan/2 | 2 | format | should be ogp-plan/1
            no format | "format": "ogp-plan/1", | | 1 | format | missing
            no plan | "plan": { | "plans": { | 1 | plan | missing
            a field of somebody else's | "lead": "xx-f | "leader": "xx-f | 34 | commitments[0].leader | no such field
            the same field twice | "due": "2030-41" | "starts": "2030" | 36 | commitments[0].starts | stands twice
            an object for a list | ["16.6"] | {"16": 6} | 38 | commitments[0].sdgTargets | list in brackets
            a text for an object | {"number": "12", "day": "2029-12-20"} | "12" | 11 | plan.act | object in braces
            no title | "title": "Open government 2030-2031", | | 3 | plan.title | missing
            a title of blanks | "Publish the contracts" | "  " | 32 | commitments[0].title | not empty
            a title that says yes | "Publish the contracts" | true | 32 | commitments[0].title | text that is not empty
            a title that is a list | "Publish the contracts" | ["Publish"] | 32 | commitments[0].title | text that is not empty
            nothing for a title | "Publish the contracts" | null | 32 | commitments[0].title | missing
            a zero byte | the contracts | the\\u0000contracts | 32 | commitments[0].title | cannot be kept
            a letter cut in half | the contracts | the \\ud83d contracts | 32 | commitments[0].title | cannot be kept
            an escape character | The Court | The\\u001b[31mCourt | 22 | agencies[1].name | cannot be kept
            a date in words | "2030-02" | "next spring" | 35 | commitments[0].starts | Write a date
            a month that is none | "2030-02" | "2030-13" | 35 | commitments[0].starts | Write a date
            a date as offices write it | "2030-02" | "01.02.2030" | 35 | commitments[0].starts | Write a date
            a day that is none | "2030-12-31" | "2030-02-30" | 17 | periods[0].ends | Write a day
            a month for a day | "2030-12-31" | "2030-12" | 17 | periods[0].ends | Write a day
            a period in a far future | "2032-01-15" | "+999999999-12-31" | 18 | periods[1].due | give a day
            a plan that ends before it starts | "2031-12" | "2029-12" | 13 | plan.ends | before the start
            a period that ends before it starts | "2030-12-31" | "2029-12-31" | 17 | periods[0].ends | before the start
            due before it began | "2032-01-15" | "2030-01-15" | 18 | periods[1].due | before the period
            a theme that is none | "theme": "2" | "theme": "3" | 54 | commitments[1].theme | “3”
            a lead that is nobody | "lead": "xx-court" | "lead": "xx-curt" | 55 | commitments[1].lead | “xx-curt”
            a partner that is nobody | ["xx-court"] | ["xx-{0}"] | 44 | commitments[0].milestones[0].partners | “xx-{0}”
            a number twice | "2.1" | "1.1" | 51 | commitments[1].number | “1.1” stands twice
            an id twice | "XX0002" | "XX0001" | 52 | commitments[1].ogpId | “XX0001” stands twice
            an agency twice | "xx-court", "name" | "xx-fund", "name" | 22 | agencies[1].code | “xx-fund” stands twice
            a theme twice | {"number": "2" | {"number": "1" | 26 | themes[1].number | “1” stands twice
            a period twice | {"code": "2031" | {"code": "2030" | 18 | periods[1].code | “2030” stands twice
            an id of no form | "XX0001" | "commitment 1" | 31 | commitments[0].ogpId | AZ0051
            a country that is none | "AZ" | "ZZ" | 5 | plan.countryCode | country
            a language that is none | {"az": | {"azerbaijani": | 10 | plan.titles | language
            a currency that is none | "AZN" | "XYZ" | 40 | commitments[0].budget | currency
            an amount in words | "125000.50" | "plenty" | 40 | commitments[0].budget | amount
            an amount without currency | "budgetCurrency": "AZN", | | 29 | commitments[0].budgetCurrency | currency
            an amount below nothing | "125000.50" | -5 | 40 | commitments[0].budget | amount
            a target that is none | "16.6" | "18.1" | 38 | commitments[0].sdgTargets | 16
            a mailbox that is none | contracts@example.org | contracts at example | 39 | commitments[0].contactMailbox | e-mail
            a source that runs a script | https://example.org/contracts | javascript:alert(1) | 42 | commitments[0].sources | http
            a value of another scale | "LIMITED" | "HALF" | 47 | commitments[0].assessments[0].completion | LIMITED
            a sector that is none | "GOVERNMENT" | "government" | 21 | agencies[0].sector | GOVERNMENT
            an assessment by the government | "INDEPENDENT" | "GOVERNMENT" | 47 | commitments[0].assessments[0].voice | speaks by its updates
            a word for yes | "collective": false | "collective": "no" | 21 | agencies[0].collective | true or false
            a word for a number | "number": 7 | "number": "seven" | 7 | plan.number | whole number
            a number of no end | "number": 7 | "number": 1e999999999 | 7 | plan.number | whole number
            a weight of nothing | "weight": 2 | "weight": 0 | 44 | commitments[0].milestones[0].weight | at least 1
            a weight that crushes the others | "weight": 2 | "weight": 100000 | 44 | commitments[0].milestones[0].weight | 1,000
            """;

    private static final String NOT_JSON = "not valid JSON";
    private static final String WHOLE = "";
    private static final int FAR_DOWN = 3_000;

    private SpoiledPlanFiles() {}

    /**
     * A way to spoil a plan file.
     *
     * @param what happened to it
     * @param line where that is told, from 1
     * @param place the field where it is told; empty where the file as a whole is meant
     * @param told a part of what is told, in English
     */
    record Case(String what, UnaryOperator<byte[]> spoil, long line, String place, String told) {

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Case> all() {
        return Stream.concat(
                Stream.of(files(), texts()).flatMap(List::stream), SWAPS.lines().map(SpoiledPlanFiles::swap));
    }

    private static List<Case> files() {
        return List.of(
                whole("nothing at all", 1, NOT_JSON, text -> new byte[0]),
                whole("blanks only", 3, NOT_JSON, text -> bytes(" \n\n ")),
                whole("only a number", 1, "object in braces", text -> bytes("7")),
                whole("a list of plans", 1, "object in braces", text -> bytes("[" + text + "]")),
                whole("a table under the name", 1, NOT_JSON, text -> bytes("number;title\n1.1;Publish\n")),
                whole("a workbook under the name", 1, NOT_JSON, text -> workbook()),
                whole("UTF-16", 1, NOT_JSON, text -> text.getBytes(StandardCharsets.UTF_16LE)),
                whole("UTF-16 with its mark", 1, "not in UTF-8", text -> text.getBytes(StandardCharsets.UTF_16)),
                whole("cut off in the middle", 8, NOT_JSON, text -> bytes(before(text, "government 2030"))),
                whole("something behind its end", 59, NOT_JSON, text -> bytes(text + "{}")));
    }

    private static byte[] workbook() {
        return new byte[] {'P', 'K', 3, 4, 20, 0, 8, 8, 8, 0, (byte) 0x93, 0x74, 0x5b, 'x', 'l'};
    }

    private static List<Case> texts() {
        String deep = "[".repeat(FAR_DOWN) + "]".repeat(FAR_DOWN);
        return List.of(
                swap("a line break in a text", "Open gov", "Open\ngov", 8, WHOLE, NOT_JSON),
                swap("deep nesting", "\"XX0001\"", deep, 31, "commitments[0].ogpId" + "[0]".repeat(18), "more deeply"),
                swap(
                        "a title without end",
                        "the contracts",
                        "t".repeat(501),
                        32,
                        "commitments[0].title",
                        "longer than 500"),
                new Case(
                        "the letters of Windows",
                        file -> string(file).getBytes(Charset.forName("windows-1254")),
                        10,
                        "plan.titles.az",
                        "UTF-8"));
    }

    private static Case swap(String row) {
        String[] cell = row.split("\\s*\\|\\s*", -1);
        return swap(cell[0], cell[1], cell[2], Long.parseLong(cell[3]), cell[4], cell[5]);
    }

    private static Case swap(String what, String right, String wrong, long line, String place, String told) {
        return new Case(what, file -> bytes(swapped(string(file), right, wrong)), line, place, told);
    }

    private static String swapped(String text, String right, String wrong) {
        return before(text, right) + wrong + text.substring(text.indexOf(right) + right.length());
    }

    private static Case whole(String what, long line, String told, Function<String, byte[]> spoil) {
        return new Case(what, file -> spoil.apply(string(file)), line, WHOLE, told);
    }

    private static String before(String text, String part) {
        return text.substring(0, text.indexOf(part));
    }

    private static String string(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
