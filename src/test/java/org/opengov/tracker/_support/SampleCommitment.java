package org.opengov.tracker._support;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.opengov.tracker.assessment.PotentialImpact;
import org.opengov.tracker.assessment.Specificity;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.OgpValue;
import org.opengov.tracker.plan.EdtfDate;

/** The 37 commitments of AZ-2012-2015 with what the midterm review said of them, for tests that need a real plan. */
record SampleCommitment(
        String ogpId,
        String number,
        String title,
        String summary,
        String lead,
        List<String> coLeads,
        EdtfDate starts,
        EdtfDate due,
        String dateNote,
        List<String> policyTags,
        Completion midterm,
        Specificity specificity,
        PotentialImpact potentialImpact,
        List<OgpValue> ogpValues,
        String nextSteps,
        boolean starred) {

    static final Map<String, String> AGENCIES = Map.ofEntries(
            Map.entry("central-exec", "Central executive authorities"),
            Map.entry("local-exec", "Local executive authorities"),
            Map.entry("ombudsman", "Commissioner for Human Rights (Ombudsman)"),
            Map.entry("cabinet", "Cabinet of Ministers"),
            Map.entry("ssps", "Special State Protection Service"),
            Map.entry("ccc", "Commission on Combating Corruption"),
            Map.entry("moj", "Ministry of Justice"),
            Map.entry("mcit", "Ministry of Communications and Information Technologies"),
            Map.entry("asan", "State Agency for Public Service and Social Innovations under the President"),
            Map.entry("coa", "Chamber of Accounts"),
            Map.entry("mof", "Ministry of Finance"),
            Map.entry("taxes", "Ministry of Taxes"),
            Map.entry("sofaz", "State Oil Fund of the Republic of Azerbaijan (SOFAZ)"),
            Map.entry("ngo-council", "Council on State Support to NGOs under the President"));

    static final Map<String, String> THEMES = Map.ofEntries(
            Map.entry("1", "Facilitation of access to information"),
            Map.entry("2", "Periodic information of the public on activities of state bodies"),
            Map.entry("3", "Improvement of the unified electronic database of normative legal acts"),
            Map.entry("4", "Expansion of public participation in the work of state bodies"),
            Map.entry("5", "Improvement of electronic services"),
            Map.entry("6", "Increase of transparency in bodies of financial control"),
            Map.entry("7", "Increase of transparency in tax control and examination"),
            Map.entry("8", "Increase of transparency in extractive industries"),
            Map.entry("9", "Awareness and cooperation in promotion of open government"));

    private static final String ROWS = """
            AZ0001|1.1|Institutional Framework|Name staff for information requests, adopt internal freedom-of-information rules, raise awareness.|central-exec|local-exec|2012|2014|Only years given in the source.|Access to Information,Capacity Building|LIMITED|High|Moderate|Access to Information|Further work on basic implementation|no
            AZ0002|1.2|Training for Civil Servants|Train the civil servants responsible for freedom of information.|central-exec|local-exec|2012-09|2014-12||Access to Information,Capacity Building|LIMITED|Medium|Moderate|Access to Information|Further work on basic implementation|no
            AZ0003|1.3|Office of the Commissioner for Human Rights|Fit the Ombudsman's office to its role of watching over the access-to-information law.|ombudsman||2013-01|2014-12||Access to Information,Law Enforcement & Justice,Human Rights|UNCLEAR|Medium|Moderate|Access to Information|Revision of the commitment to be more achievable or measurable|no
            AZ0004|2.1|Updates to State Institutions’ Websites|Keep information about each body's work online and current.|central-exec|local-exec|||Source says "Unclear" for both dates.|E-government|SUBSTANTIAL|Medium|Minor|Access to Information,Public Accountability|Revision of the commitment to be more achievable or measurable|no
            AZ0005|2.2|Posting of Annual Reports on Websites|Write yearly reports and put them on the web.|central-exec|local-exec|2012-09|2015-12||E-government|SUBSTANTIAL|Medium|Moderate|Access to Information,Public Accountability|Maintenance and monitoring of completed implementation|yes
            AZ0006|2.3|Public Communication Events|Hold press conferences and other direct public events on performance.|central-exec|local-exec|2012-09|2015-12||Media & Telecommunications|SUBSTANTIAL|Low|None|Access to Information,Public Accountability|Revision of the commitment to be more achievable or measurable|no
            AZ0007|2.4|Reader-Friendly Versions of Legislation|Publish plain-language versions of the laws governing each body's work, and guiding principles.|central-exec|local-exec|2012-09||Source says "Unclear" for the end date.|Legislature|NOT_STARTED|Medium|Moderate|Access to Information|Further work on basic implementation|no
            AZ0008|2.5|Internet Resources about State Programmes|Build web resources on the fields covered by state programmes.|central-exec|local-exec|2012-09|2014-12||E-government|LIMITED|Medium|Moderate|Access to Information|Further work on basic implementation|no
            AZ0009|2.6|Common, Minimum Standards for State Websites|Give state websites one template and minimum standards.|cabinet|ssps,ccc|2013-01|2013-12||E-government|COMPLETE|Medium|None|Access to Information,Technology and Innovation|Maintenance and monitoring of completed implementation|no
            AZ0010|2.7|Cabinet of Ministers’ Reports|Cover open-government and anti-corruption work in the Cabinet's reports to parliament.|cabinet||2012-09|2015-12||Capacity Building|LIMITED|Medium|Minor|Public Accountability|Further work on basic implementation|no
            AZ0011|3.1|State Register for Legislation|Keep the official register of legislation updated and working.|moj||2012-09||Source says "Unclear" for the end date.|E-government|SUBSTANTIAL|Medium|Minor|Access to Information,Technology and Innovation|Maintenance and monitoring of completed implementation|no
            AZ0012|4.1|Civil Society Involvement in Draft Legislation and Public Hearings|Bring civil society into drafting laws of public interest and hold hearings.|central-exec|local-exec|2012-09||Source says "Unclear" for the end date.|Public Participation,Sub-national|LIMITED|Medium|Transformative|Civic Participation|Further work on basic implementation|no
            AZ0013|4.2|Public Councils|Create councils or networks linking service-providing bodies with civil society.|central-exec|local-exec|2012-09|2013-12||Public Participation,Public Service Delivery|LIMITED|Medium|Transformative|Civic Participation|Further work on basic implementation|no
            AZ0014|4.3|Public Participation through Webpages|Use websites to involve people in decisions on public matters.|central-exec|local-exec|2012-09||Source says "Unclear" for the end date.|E-government,Capacity Building|LIMITED|Medium|Minor|Civic Participation|Revision of the commitment to be more achievable or measurable|no
            AZ0015|4.4|“Open Door” Citizen Forums|Hold open-door forums with citizens.|central-exec|local-exec|2012-09||Source says "Unclear" for the end date.|Capacity Building|LIMITED|Medium|Moderate|Civic Participation,Public Accountability|Further work on basic implementation|no
            AZ0016|5.1|Evaluation of E-services|Assess e-services and publish the outcome.|mcit|asan|2012-09||Source says "Unclear" for the end date.|E-government|SUBSTANTIAL|Medium|Moderate|Access to Information,Technology and Innovation|Maintenance and monitoring of completed implementation|yes
            AZ0017|5.2|Annual Public Presentations on E-services|Present e-services to the public at least yearly.|central-exec||2013-01|2015-12||Capacity Building|LIMITED|Medium|Moderate|Public Accountability,Technology and Innovation|Further work on basic implementation|no
            AZ0018|5.3|United System of Electronic Information Exchange|Build one system for electronic data exchange between state bodies.|asan|mcit,ssps|2013-01|2014-12|The OGP database has start and end the wrong way round (start 12/2014, end 01/2013); swapped here.|Records Management|COMPLETE|Medium|Minor||None: Completed implementation|no
            AZ0019|5.4|Improved Electronic Payments|Improve electronic payment of fees, taxes, fines, utilities and other dues.|central-exec|asan|2013-01|2014-12||Fiscal Openness,E-government|LIMITED|Low|Minor||Further work on basic implementation|no
            AZ0020|5.5|Access to E-services in the Region|Make e-services easier to reach in the regions.|central-exec|asan,mcit|2013-01|2014-12||Public Service Delivery,E-government|LIMITED|Medium|Moderate|Access to Information,Public Accountability|Further work on basic implementation|no
            AZ0021|6.1|Legal and Institutional Framework for State Financial Control|Separate the powers of financial-control bodies and draft a better legal basis.|cabinet|coa,mof,taxes|2013-01|2014-12||Legislation & Regulation|LIMITED|Medium|Moderate|Public Accountability|Further work on basic implementation|no
            AZ0022|6.2|Accountability and Transparency of State Financial Control Institutions|Make financial-control bodies more accountable and publish their findings and statistics.|cabinet|coa,mof,taxes|2013-01|2015-12||Fiscal Openness|LIMITED|Medium|Moderate|Public Accountability|Further work on basic implementation|no
            AZ0023|6.3|Use of Information Technologies in State Financial Control|Bring IT into state financial control and build an e-control system.|cabinet|coa,mof,taxes|2013-01|2014-12||E-government|LIMITED|Medium|Minor||Further work on basic implementation|no
            AZ0024|6.4|State Financial Control Databases|Make control bodies work together through a central database and data exchange.|cabinet|coa,mof,taxes|2013-01|2014-12||Records Management,E-government|LIMITED|Low|Minor||Revision of the commitment to be more achievable or measurable|no
            AZ0025|6.5|Disclosure of Financial Reports|Tighten control over publication of audited financial reports of state bodies.|cabinet|coa,mof|2013-01|2014-12||Fiscal Openness|LIMITED|Medium|Moderate|Public Accountability|Further work on basic implementation|no
            AZ0026|6.6|Oversight of Local Budgets|Propose how to oversee local budgets and municipal financial reports.|moj|mof,coa|2013-01|2013-12||Fiscal Openness|LIMITED|Low|Minor||New commitment building existing implementation|no
            AZ0027|6.7|Reports on Annual Budget Implementation|Publish budget execution reports and related bills before parliament receives them.|cabinet|mof|2013-01|2015-12||Fiscal Openness,E-government,Legislature|SUBSTANTIAL|Medium|Moderate|Access to Information|Maintenance and monitoring of completed implementation|yes
            AZ0028|7.1|Access to Necessary Information for Taxpayers|Give taxpayers the information they need and inform them better.|taxes||2012-09|2014-12||Fiscal Openness,Fiscal Transparency (OGP member page)|COMPLETE|Low|None|Access to Information,Civic Participation,Public Accountability|Revision of the commitment to be more achievable or measurable|no
            AZ0029|7.2|Tax Transparency|Bring tax bodies in line with the IMF code on tax transparency.|taxes||2012-09|2013-12||Fiscal Openness|LIMITED|Medium|Moderate|Access to Information,Public Accountability|Further work on basic implementation|no
            AZ0030|7.3|Electronic Payment of Taxes|Improve electronic payment of taxes and other mandatory dues.|taxes||2012-09|2013-12||Fiscal Openness,E-government|LIMITED|Low|None||None: Abandon commitment (cell cut off in source as "None: Abandon co")|no
            AZ0031|8.1|Implementation of the Extractive Industry Transparency Initiative|Keep working with companies and civil society on EITI.|sofaz||2012-09|2015-12||Natural Resources|COMPLETE|Medium|None|Access to Information,Civic Participation,Public Accountability|Maintenance and monitoring of completed implementation|no
            AZ0032|8.2|Disclosure of Income from Extractive Industries|Keep publishing total state income from extractive industries.|sofaz||2012-09|2015-12||Asset disclosure,Natural Resources|COMPLETE|Medium|None|Access to Information|New commitment building existing implementation|no
            AZ0033|8.3|Disclosure of Annual EITI Reports|Publish the yearly EITI reports.|sofaz||2012-09|2015-12||Natural Resources|COMPLETE|Medium|None|Access to Information|New commitment building existing implementation|no
            AZ0034|9.1|Disclosure of the Evaluation of OGP National Action Plan|Evaluate the plan each year and publish the results.|ccc||2012-09|2015-12||Capacity Building,OGP|LIMITED|Medium|Moderate|Public Accountability|Further work on basic implementation|no
            AZ0035|9.2|Dissemination of Educational Material on OGP|Publish and spread educational material on open government.|ccc|cabinet,central-exec,local-exec|2012-09||Source says "Unclear" for the end date.|Capacity Building|LIMITED|Medium|Moderate|Access to Information|Revision of the commitment to be more achievable or measurable|no
            AZ0036|9.3|Continued Implementation of OGP Commitments|Carry on measures under the OGP commitments.|cabinet|central-exec,local-exec,ccc|2012-09|2015-12||OGP|UNCLEAR|Low|Minor|Public Accountability|Revision of the commitment to be more achievable or measurable|no
            AZ0037|9.4|Financial Support to Civil Society for Open Government Initiatives|Fund civil society to carry out measures of the plan.|cabinet|central-exec,local-exec,ngo-council,ccc|2012-09|2015-12||Capacity Building|LIMITED|Medium|Moderate|Civic Participation|Further work on basic implementation|no
            """;

    /** Every commitment, in the plan's order. */
    static List<SampleCommitment> all() {
        return ROWS.lines().map(SampleCommitment::parse).toList();
    }

    String theme() {
        return number.substring(0, number.indexOf('.'));
    }

    String agency() {
        return AGENCIES.get(lead);
    }

    boolean leadCollective() {
        return lead.endsWith("-exec");
    }

    private static SampleCommitment parse(String row) {
        String[] cell = row.split("\\|", -1);
        return new SampleCommitment(
                cell[0],
                cell[1],
                cell[2],
                cell[3],
                cell[4],
                list(cell[5]),
                EdtfDate.of(cell[6]),
                EdtfDate.of(cell[7]),
                cell[8],
                list(cell[9]),
                Completion.valueOf(cell[10]),
                Specificity.valueOf(cell[11].toUpperCase(Locale.ROOT)),
                PotentialImpact.valueOf(cell[12].toUpperCase(Locale.ROOT)),
                list(cell[13]).stream()
                        .map(value ->
                                OgpValue.valueOf(value.toUpperCase(Locale.ROOT).replace(' ', '_')))
                        .toList(),
                cell[14],
                cell[15].equals("yes"));
    }

    private static List<String> list(String cell) {
        return cell.isEmpty()
                ? List.of()
                : Arrays.stream(cell.split(",")).map(String::strip).toList();
    }
}
