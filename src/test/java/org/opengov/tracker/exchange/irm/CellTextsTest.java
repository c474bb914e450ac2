package org.opengov.tracker.exchange.irm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengov.tracker.platform.Messages;

/** What single cells of the database are understood to say. */
class CellTextsTest {

    private static final Messages WORDS = Messages.in(java.util.Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "ND, NO_DATA",
                "nr, NOT_REPORTED",
                "NA, NOT_APPLICABLE",
                "N/A, NOT_APPLICABLE",
                "Unclear, UNCLEAR",
                "None, NONE",
                "None  Specified, NOT_SPECIFIED",
                "Not specified., NOT_SPECIFIED",
                "'', EMPTY",
                "'  ', EMPTY",
                "–, EMPTY",
                "[text left out of this copy], LEFT_OUT",
                "Nonesuch, -",
                "0, -",
                "[a] and [b], -"
            })
    void kindsOfMissingAreKeptApart(String cell, Absence expected) {
        assertThat(Absence.of(cell)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "09/01/2012, UNTOLD, 2012-09, true",
        "9/1/12, UNTOLD, 2012-09, true",
        "01/01/2013, UNTOLD, 2013-01, true",
        "12/31/2014, UNTOLD, 2014-12-31, true",
        "31/12/2016, UNTOLD, 2016-12-31, true",
        "01/12/2014, DAY_FIRST, 2014-12-01, true",
        "01/12/2014, MONTH_FIRST, 2014-01-12, true",
        "03/04/2015, UNTOLD, 2015, false",
        "03/03/2015, UNTOLD, 2015-03-03, true",
        "09/01/2012, MIXED, 2012, false",
        "01/06/2016, FIRST_DAYS, 2016-06, true",
        "06/01/2014, DAY_FIRST, 2014, false",
        "Sep-12, UNTOLD, 2012-09, true",
        "Sept 2012, UNTOLD, 2012-09, true",
        "September 2012, UNTOLD, 2012-09, true",
        "12/13, UNTOLD, 2013-12, true",
        "13/12, UNTOLD, '', false",
        "12/2013, UNTOLD, 2013-12, true",
        "2012, UNTOLD, 2012, true",
        "2012.0, UNTOLD, 2012, true",
        "end of 2013, UNTOLD, 2013, true",
        "2012-09-01, UNTOLD, 2012-09-01, true",
        "2014-12-01 00:00:00, UNTOLD, 2014-12-01, true",
        "31.12.2014, UNTOLD, 2014-12-31, true",
        "1 December 2014, UNTOLD, 2014-12-01, true",
        "'December 1st, 2014', UNTOLD, 2014-12-01, true",
        "first half of 2013, UNTOLD, 2013-40, true",
        "Q3 2013, UNTOLD, 2013-35, true",
        "Ongoing, UNTOLD, .., true",
        "Unclear, UNTOLD, '', true",
        "NA, UNTOLD, '', true",
        "Not Specified, UNTOLD, '', true",
        "12-Sep, UNTOLD, '', false",
        "31/02/2014, UNTOLD, '', false",
        "1912, UNTOLD, '', false",
        "soon, UNTOLD, '', false"
    })
    void datesAreReadAsExactlyAsTheyAreSaid(String cell, DateOrder order, String edtf, boolean certain) {
        IrmDate date = IrmDate.of(cell, order);

        assertThat(date.date().text()).isEqualTo(edtf);
        assertThat(date.certain()).isEqualTo(certain);
    }

    @ParameterizedTest
    @CsvSource({
        "'31/12/2016;01/12/2014', DAY_FIRST",
        "'12/31/2016;01/12/2014', MONTH_FIRST",
        "'12/31/2016;31/12/2016', MIXED",
        "'01/04/2012;01/06/2016;2014', FIRST_DAYS",
        "'01/01/2012;01/01/2013', UNTOLD",
        "'09/01/2012;2014;Unclear', UNTOLD"
    })
    void datesThatCanBeReadInOneWayTellOfTheOthers(String cells, DateOrder expected) {
        assertThat(DateOrder.of(List.of(cells.split(";")))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "COMPLETION, a. Not started, NOT_STARTED, -",
                "COMPLETION, a. Not Started, NOT_STARTED, -",
                "COMPLETION, 'c.  Substantial ', SUBSTANTIAL, -",
                "COMPLETION, Completed, COMPLETE, -",
                "COMPLETION, Unclear, UNCLEAR, -",
                "COMPLETION, ND, -, -",
                "COMPLETION, NR, -, -",
                "COMPLETION, c. Substan, SUBSTANTIAL, cut off",
                "COMPLETION, d. Compl, COMPLETE, cut off",
                "COMPLETION, done, -, no degree",
                "COMPLETION, b, -, no degree",
                "SPECIFICITY, None, NONE, -",
                "SPECIFICITY, c. high, HIGH, -",
                "SPECIFICITY, NA, -, -",
                "IMPACT, None, NONE, -",
                "IMPACT, Transformativ, TRANSFORMATIVE, cut off",
                "IMPACT, Unclear, -, -",
                "OPENED, None, DID_NOT_CHANGE, did not change",
                "OPENED, Major, MAJOR, -"
            })
    void degreesAreReadInEveryWriting(Rating scale, String cell, String degree, String remark) {
        Rating.Said said = scale.of(cell, "Completion");

        assertThat(said.degree()).isEqualTo(degree);
        if (remark == null) {
            assertThat(said.remark()).isNull();
        } else {
            assertThat(said.remark().text(WORDS)).contains(remark);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ministry of Justice | Ministry of Justice",
                "Ministry of Labor, Social Affairs and Equal Opportunities | Ministry of Labor, Social Affairs and Equal Opportunities",
                "Research, Technology and Innovation Agency; Higher Education Institutions"
                        + " | Research, Technology and Innovation Agency / Higher Education Institutions",
                "Cabinet of Ministers, Chamber of Accounts, Ministry of Finance and Ministry of Taxes"
                        + " | Cabinet of Ministers / Chamber of Accounts / Ministry of Finance / Ministry of Taxes",
                "Public Services and Social Innovations State Agency | Public Services and Social Innovations State Agency",
                "Department of the Prime Minister and Cabinet | Department of the Prime Minister and Cabinet",
                "Ministry of Justice and Human Rights | Ministry of Justice and Human Rights",
                "Central and local executive authorities | Central executive authorities / Local executive authorities",
                "Ministry of Culture; Agency for Media (with A; B, C) | Ministry of Culture / Agency for Media (with A; B, C)",
                "Each action under this commitment has a different responsible institution: a) Ministry of Finance;"
                        + " b) Ministry of Economy and c) Secretariat for the Development Projects"
                        + " | Ministry of Finance / Ministry of Economy / Secretariat for the Development Projects",
                "None Specified | ''",
                "NR | ''"
            })
    void severalBodiesInOneCellAreToldApart(String cell, String names) {
        Bodies none = new Bodies("XX", List.of());

        assertThat(String.join(" / ", new BodyNames(none).of(cell))).isEqualTo(names);
    }

    @Test
    void linesPartNamesUnlessOneIsBrokenInTwo() {
        BodyNames names = new BodyNames(new Bodies("US", List.of()));

        assertThat(names.of("Controladoria-Geral da União\nUNESCO"))
                .containsExactly("Controladoria-Geral da União", "UNESCO");
        assertThat(names.of("Environmental Protection Agency (EPA), Office of\nPersonnel Management (OPM)"))
                .containsExactly("Environmental Protection Agency (EPA)", "Office of Personnel Management (OPM)");
        assertThat(names.of("Department of State, Department of Education (DoE), Office of Science and Technology\n"
                        + "Policy (OSTP)"))
                .containsExactly(
                        "Department of State",
                        "Department of Education (DoE)",
                        "Office of Science and Technology Policy (OSTP)");
        assertThat(names.of("Ministry of Public Administration and Local Self-Government Affairs\n"
                        + "Transparency International"))
                .containsExactly(
                        "Ministry of Public Administration and Local Self-Government Affairs",
                        "Transparency International");
        assertThat(names.of("Ministry of Justice, National Agency for Protection of Personal Data (NAPD)\nInternews"))
                .containsExactly(
                        "Ministry of Justice", "National Agency for Protection of Personal Data (NAPD)", "Internews");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "While not directly responsible, NGOs identified about 100 data sets that should be published.",
                "MSI and MoJ should support with the legal requirements, and facilitate interoperability.",
                "Working closely with the network of Chief Information Officers in public bodies"
            })
    void sentencesMakeNoBodies(String cell) {
        Bodies bodies = new Bodies("XX", List.of());

        assertThat(bodies.in(cell)).isEmpty();
        assertThat(bodies.sentencesIn(cell)).containsExactly(cell);
        assertThat(bodies.sentencesIn("All information holders; Ministry of Finance"))
                .isEmpty();
    }

    @Test
    void bodiesBesideSentencesAndThoseNamedLikeSuchStay() {
        KnownBody group =
                new KnownBody(List.of("Committee that is in charge"), Map.of("code", "committee", "name", "Committee"));
        Bodies bodies = new Bodies("XX", List.of(group));

        assertThat(bodies.in("Working Group on Open Government; Ministry of Justice"))
                .hasSize(2);
        assertThat(bodies.in("Committee that is in charge")).hasSize(1);
        assertThat(bodies.in("Ministry of Finance, all agencies that are concerned"))
                .singleElement()
                .satisfies(body -> assertThat(body.get("name")).isEqualTo("Ministry of Finance"));
    }

    @Test
    void stopBehindANameIsNoPartOfIt() {
        Bodies bodies = new Bodies("CR", List.of());

        assertThat(bodies.in("Secretaría Técnica de Gobierno Digital."))
                .isEqualTo(bodies.in("Secretaría Técnica de Gobierno Digital"));
        assertThat(bodies.in("Informatics S.A."))
                .singleElement()
                .satisfies(body -> assertThat(body.get("name")).isEqualTo("Informatics S.A."));
    }

    @ParameterizedTest
    @CsvSource({
        "State Oil Fund (SOFAZ), sofaz",
        "the state oil fund, sofaz",
        "State Oil Fund with the President of Azerbaijan, sofaz",
        "Ministry of Justice, az-ministry-of-justice",
        "'Ministry of Very Long Names, of Trade, of Industry and of Small Business', az-ministry-of-very-long-names-de3b0e58"
    })
    void bodiesGoByTheCodeTheyHaveOrGetOneOfTheirName(String name, String code) {
        KnownBody fund = new KnownBody(List.of("State Oil Fund"), Map.of("code", "sofaz", "name", "SOFAZ"));
        Bodies bodies = new Bodies("AZ", List.of(fund));

        assertThat(bodies.in(name)).singleElement().satisfies(body -> {
            String given = body.get("code").toString();
            assertThat(given.length()).isLessThanOrEqualTo(40);
            assertThat(given.replaceFirst("-[0-9a-f]{8}$", "")).isEqualTo(code.replaceFirst("-[0-9a-f]{8}$", ""));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "1.1, 1.1  Institutional Framework, 1.1, Institutional Framework",
        "10, 10. Open data portal, 10, Open data portal",
        "1.1, 1.10 Open data, 1.10, Open data",
        "NA, 4.2 Public Councils, 4.2, Public Councils",
        "3.0, Budget of 2014, 3, Budget of 2014",
        "NR, Open budget, (1), Open budget",
        "5, 2014 budget, 5, 2014 budget",
        "3.1, 3.10. Establishing of inter-sector working group, 3.10, Establishing of inter-sector working group",
        "4.1, Goal 4.1 Augment functionality, 4.1, Augment functionality",
        "1.1, Commitment 1.1: Public participation, 1.1, Public participation",
        "1.3, Action 1.3 – Undertake an audit, 1.3, Undertake an audit",
        "A.1.A, A.1.a) Designating a person, A.1.A, Designating a person",
        "1, 1.A new portal, 1, A new portal",
        "NR, 1.A new portal, 1, A new portal",
        "NR, Goal 16 Peace and justice, (1), Goal 16 Peace and justice",
        "7, 7: Guidelines for classifying data, 7, Guidelines for classifying data"
    })
    void numbersAreTextAndDoNotStandInTheTitleAgain(String cell, String title, String number, String without) {
        String read = new CommitmentNumber().next(cell, title, "Comm No", new ArrayList<>());

        assertThat(read).isEqualTo(number);
        assertThat(CommitmentNumber.without(read, title)).isEqualTo(without);
    }

    @ParameterizedTest
    @CsvSource({
        "Azerbaijan, AZ", "South Korea, KR", "United States, US", "United Kingdom, GB", "Czech Republic, CZ",
        "Macedonia, MK", "Bosnia & Herzegovina, BA", "COSTA RICA, CR", "Côte d'Ivoire, CI", "Trinidad and Tobago, TT"
    })
    void countriesAreKnownByTheirEnglishNames(String name, String code) {
        assertThat(Countries.code(name)).contains(code);
    }
}
