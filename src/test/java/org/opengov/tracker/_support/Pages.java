package org.opengov.tracker._support;

import java.util.List;

/** Every page of the site, by an address that shows it filled. A new page is added here and is then tested with all. */
public final class Pages {

    /** For everybody. */
    public static final List<String> PUBLIC = List.of(
            "/",
            "/plans",
            "/plans?country=AZ&q=2016",
            "/compare",
            "/compare?a=AZ-2012-2015&b=AZ-2016-2018&voice=GOVERNMENT",
            "/plans/AZ-2012-2015",
            "/plans/AZ-2012-2015?asOf=2013-12-31&voice=GOVERNMENT",
            "/plans/AZ-2012-2015?theme=8&completion=COMPLETE&q=fund",
            "/commitments/AZ0001",
            "/commitments/AZ0031",
            "/agencies",
            "/agencies/sofaz",
            "/board",
            "/board/AZ-2012-2015?asOf=2013-12-31&period=2013&state=NOT_YET_DUE",
            "/search?q=fund",
            "/search?q=electronic&kind=COMMITMENT",
            "/search?q=nowheretobefound",
            "/updates",
            "/updates?plan=AZ-2012-2015&theme=8&agency=nobody&completion=COMPLETE&period=2013",
            "/promises/AZ-2012-2015?theme=4",
            "/voices/AZ-2012-2015",
            "/voices?asOf=2013-12-31&voice=GOVERNMENT&agency=sofaz",
            "/changes",
            "/changes/AZ-2012-2015?from=2013-12-31&to=2016-01-01",
            "/changes/AZ-2012-2015?from=2016-01-01&to=x&voice=GOVERNMENT",
            "/data",
            "/plans/AZ-2016-2018",
            "/commitments/AZ0038",
            "/about",
            "/cuts",
            "/cuts?plan=AZ-2016-2018",
            "/verify/AZ-2016-2018-C1",
            "/verify/AZ-2016-2018-C1?sha256=" + GivenFiles.SHA256,
            "/verify/AZ-2016-2018-C1?sha256=none",
            "/sheet/AZ0031",
            "/wrong?page=%2Fcommitments%2FAZ0031%3FasOf%3D2014-06-30&part=DATES",
            "/corrections");

    /** What other sites show in their pages; it may be framed, and is a page like the others otherwise. */
    public static final List<String> CARDS =
            List.of("/embed/AZ0031", "/embed/AZ0038?asOf=2018-06-30", "/embed-plan/AZ-2012-2015");

    /** On the way to the desk, and where one ends up by mistake. */
    public static final List<String> SIGN_IN = List.of("/sign-in", "/nothing", "/stop-mails?token=unknown");

    /** For officers; those of the sample account. */
    public static final List<String> OFFICER = List.of(
            "/desk",
            "/desk/board",
            "/desk/progress-edit/AZ0026.1",
            "/desk/progress-edit/AZ0026.1?period=2015",
            "/desk/reports",
            "/desk/notices");

    /** For coordinators. */
    public static final List<String> COORDINATOR = List.of(
            "/desk",
            "/desk/review",
            "/desk/board",
            "/desk/board?period=2015&agency=sofaz&state=LATE",
            "/desk/periods",
            "/desk/period-close?plan=AZ-2012-2015&period=2015",
            "/desk/cuts",
            "/desk/cuts?plan=AZ-2016-2018",
            "/desk/cuts?plan=AZ-2016-2018&corrects=2",
            "/desk/plan-list",
            "/desk/plan-draft/AZ-2012-2015",
            "/desk/plan-edit",
            "/desk/plan-import",
            "/desk/irm-import",
            "/desk/agency-edit/moj",
            "/desk/amendment-edit/AZ0026",
            "/desk/missing",
            "/desk/corrections",
            "/desk/assessments",
            "/desk/assessments/AZ0026",
            "/desk/reports",
            "/desk/report-schedules",
            "/desk/report-templates",
            "/desk/report-template-fields",
            "/desk/report-template-fields?file=status-report.xlsx",
            "/desk/notices",
            "/admin/outbox");

    /** For administrators. */
    public static final List<String> ADMINISTRATOR = List.of(
            "/desk",
            "/admin/accounts",
            "/admin/tokens",
            "/admin/outbox",
            "/admin/audit",
            "/admin/audit?q=account&verify=true&noted=ab&from=x",
            "/desk/notices");

    /** The languages of the product. */
    public static final List<String> LANGUAGES = List.of("en", "az", "ru");

    private Pages() {}

    /** An address in a language. */
    public static String in(String language, String address) {
        return address + (address.contains("?") ? "&" : "?") + "lang=" + language;
    }
}
