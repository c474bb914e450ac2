package org.opengov.tracker.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opengov.tracker._support.MailServer.header;
import static org.opengov.tracker._support.MailServer.html;
import static org.opengov.tracker._support.MailServer.subject;
import static org.opengov.tracker._support.MailServer.text;

import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.Http;
import org.opengov.tracker._support.HttpDesk;
import org.opengov.tracker._support.MailServer;
import org.opengov.tracker._support.QuietMinute;

/** Who is mailed what, as a real mail server receives it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NoticesIT {

    private static final String OFFICER = "officer@moj.example";
    private static final String HEAD = "head@moj.example";
    private static final String COORDINATOR = "coordinator@cabinet.example";
    private static final String MILESTONE = "AZ0026.1";
    private static final Pattern MILESTONE_LINK = Pattern.compile("/desk/progress-edit/(AZ\\d+\\.\\d+)\\?");

    @ArquillianResource
    URI site;

    private Http http;

    @BeforeEach
    void startClean() {
        // The server sends waiting mails by itself at each full minute, also while a mailbox is emptied here.
        QuietMinute.await();
        http = new Http(site);
        http.cleanDatabase();
        MailServer.clear();
    }

    @Test
    void coordinatorHearsOfASubmissionInTheirLanguageAndTheLinkWorks() throws Exception {
        HttpDesk coordinator = wants("coordinator", COORDINATOR, "az", "AT_ONCE");
        submit(new HttpDesk(site, "officer"), MILESTONE);

        MimeMessage mail = onlyMail();

        assertThat(subject(mail)).endsWith(MILESTONE + " üzrə hesabat təqdim edildi");
        assertThat(header(mail, "To")).isEqualTo(COORDINATOR);
        assertThat(header(mail, "From")).isEqualTo("Open Government <tracker@ogp.example>");
        assertThat(header(mail, "Content-Language")).isEqualTo("az");
        String link = link(mail, "/desk/review-update/\\d+\\?lang=az");
        assertThat(html(mail)).contains("lang=\"az\"").contains(link + "\"");
        assertThat(coordinator.get(link))
                .contains("lang=\"az\"")
                .contains(MILESTONE)
                .contains("review-form:publish");
        http.sendMails();
        assertThat(MailServer.received()).hasSize(1);
    }

    @Test
    void officerHearsOfReturnAndPublicationAndNobodyIsSmuggledIn() throws Exception {
        HttpDesk coordinator = new HttpDesk(site, "coordinator");
        HttpDesk officer = wants("officer", OFFICER, "ru", "AT_ONCE");
        submit(officer, MILESTONE);
        String review = firstReview(coordinator);

        assertThat(decide(coordinator, review, "return", "Name them.\r\nBcc: everybody@example.org\r\n\r\n<b>x</b>"))
                .isEqualTo(302);
        MimeMessage returned = onlyMail();

        assertThat(subject(returned)).isEqualTo("Отчёт по " + MILESTONE + " возвращён");
        assertThat(text(returned)).contains("Name them.\nBcc: everybody@example.org");
        assertThat(header(returned, "Bcc")).isEmpty();
        assertThat(returned.getAllRecipients()).hasSize(1);
        assertThat(html(returned)).contains("&lt;b&gt;x&lt;/b&gt;").doesNotContain("<b>x");
        assertThat(officer.get(link(returned, "/desk/progress-edit/" + MILESTONE + "\\?period=2015&lang=ru")))
                .contains("Name them.");
        MailServer.clear();

        submit(officer, MILESTONE);
        assertThat(decide(coordinator, review, "publish", "")).isEqualTo(302);
        MimeMessage published = onlyMail();

        assertThat(subject(published)).isEqualTo("Отчёт по " + MILESTONE + " опубликован");
        assertThat(http.get(link(published, "/commitments/AZ0026\\?lang=ru")).status())
                .isEqualTo(200);
    }

    @Test
    void ladderWidensAndStopsOnceAllIsSubmitted() throws Exception {
        wants("coordinator", COORDINATOR, "en", "AT_ONCE");
        HttpDesk officer = wants("officer", OFFICER, "en", "AT_ONCE");
        makeHead();
        http.job("remind", "2015-12-31");
        assertThat(received()).isEmpty();

        http.job("remind", "2016-01-01");
        http.job("remind", "2016-01-02");
        MimeMessage first = onlyMail();
        assertThat(header(first, "To")).isEqualTo(OFFICER);
        List<String> owed = MILESTONE_LINK
                .matcher(text(first))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(owed).contains(MILESTONE).doesNotHaveDuplicates();
        assertThat(subject(first)).isEqualTo(owed.size() + " updates for period 2015 due on 15 January 2016");
        MailServer.clear();

        submit(officer, owed.get(0));
        received();
        MailServer.clear();
        http.job("remind", "2016-01-22");
        assertThat(received()).extracting(mail -> header(mail, "To")).containsExactlyInAnyOrder(OFFICER, HEAD);
        assertThat(received())
                .allSatisfy(mail ->
                        assertThat(text(mail)).doesNotContain(owed.get(0)).contains(owed.get(1)));
        assertThat(subject(received().get(0))).contains("7 days late");
        MailServer.clear();

        for (String milestone : owed.subList(1, owed.size())) {
            submit(officer, milestone);
        }
        http.sendMails();
        MailServer.clear();
        http.job("remind", "2016-02-05");
        MimeMessage last = onlyMail();
        assertThat(header(last, "To")).isEqualTo(COORDINATOR);
        assertThat(text(last)).doesNotContain(MILESTONE).contains("AZ0001.1").contains("/desk/missing?plan=");
        http.job("remind", "2026-02-05");
        assertThat(received()).hasSize(1);
    }

    @Test
    void whoWantsOneMailADayGetsOneAndWhoWantsNoneReadsAtTheDesk() throws Exception {
        HttpDesk officer = wants("officer", OFFICER, "en", "DAILY");
        HttpDesk coordinator = wants("coordinator", COORDINATOR, "en", "NEVER");
        submit(officer, MILESTONE);
        String review = firstReview(coordinator);
        decide(coordinator, review, "return", "Name the reports.");
        submit(officer, MILESTONE);
        decide(coordinator, review, "publish", "");
        assertThat(received()).isEmpty();

        http.job("daily", "2026-11-20");
        http.job("daily", "2026-11-21");
        MimeMessage mail = onlyMail();

        assertThat(header(mail, "To")).isEqualTo(OFFICER);
        assertThat(subject(mail)).isEqualTo("2 notices, 20 November 2026");
        assertThat(text(mail))
                .contains("returned")
                .contains("Name the reports.")
                .contains("published");
        assertThat(coordinator.get("/desk/notices?lang=en")).contains("update on " + MILESTONE + " submitted");
    }

    @Test
    void linkInTheMailStopsWithoutSigningIn() throws Exception {
        HttpDesk coordinator = wants("coordinator", COORDINATOR, "en", "AT_ONCE");
        HttpDesk officer = new HttpDesk(site, "officer");
        submit(officer, MILESTONE);
        MimeMessage mail = onlyMail();
        String stop = link(mail, "/stop-mails-now\\?token=[\\w-]+&lang=en");
        assertThat(header(mail, "List-Unsubscribe").replace("\r\n ", "")).contains(stop);
        MailServer.clear();

        Http.Answer asked = http.get(stop);
        assertThat(asked.status()).isEqualTo(303);
        Http.Answer page = http.get(asked.header("Location"));
        assertThat(page.text()).contains("Stop all mails to the account coordinator?");
        assertThat(page.has("Set-Cookie")).isFalse();
        assertThat(coordinator.get("/desk/notices?lang=en")).contains("value=\"AT_ONCE\" selected");

        assertThat(http.post(stop).status()).isEqualTo(303);
        assertThat(http.post("/stop-mails-now?token=wrong").status()).isEqualTo(404);
        assertThat(http.get(asked.header("Location")).text()).contains("No more mails go to the account coordinator.");
        submit(officer, "AZ0011.1");
        assertThat(received()).isEmpty();
    }

    @Test
    void coordinatorsGetADigestOfTheWeekOnce() throws Exception {
        wants("coordinator", COORDINATOR, "en", "AT_ONCE");
        submit(new HttpDesk(site, "officer"), MILESTONE);
        received();
        MailServer.clear();

        http.job("digest", "2016-01-18");
        http.job("digest", "2016-01-20");
        MimeMessage digest = onlyMail();

        assertThat(subject(digest)).isEqualTo("Open government reporting: how it stands on 18 January 2016");
        assertThat(text(digest))
                .contains("1 update waits for review")
                .contains("• " + MILESTONE)
                .contains("Period 2015 was due on 15 January 2016, 3 days ago.")
                .contains("/desk/missing?plan=AZ-2012-2015&period=2015&lang=en");
    }

    @Test
    void mailServerThatIsAwayLosesNothing() throws Exception {
        wants("coordinator", COORDINATOR, "en", "AT_ONCE");
        HttpDesk admin = new HttpDesk(site, "admin");
        MailServer.stop();
        try {
            submit(new HttpDesk(site, "officer"), MILESTONE);
            http.sendMails();
            assertThat(admin.get("/admin/outbox?lang=en"))
                    .contains("state WAITING")
                    .contains("The mail server cannot be reached since");
        } finally {
            MailServer.start();
        }

        assertThat(subject(onlyMail())).contains(MILESTONE);
        assertThat(admin.get("/admin/outbox?lang=en"))
                .contains("state SENT")
                .doesNotContain("cannot be reached")
                .doesNotContain("No mail server is set");
    }

    @Test
    void addressThatIsNoneIsRefusedAtItsFieldAndNothingIsStored() throws Exception {
        HttpDesk officer = new HttpDesk(site, "officer");

        int status = officer.sendPlainForm(
                "/desk/notices?lang=en", contact("officer@moj.example\r\nBcc: x@example.org, y", "en", "AT_ONCE"));

        assertThat(status).isEqualTo(200);
        assertThat(officer.get("/desk/notices?lang=en")).doesNotContain("moj.example");
        assertThat(officer.sendPlainForm("/admin/account-contact/1", contact(OFFICER, "en", "AT_ONCE")))
                .isEqualTo(403);
    }

    private List<MimeMessage> received() {
        http.sendMails();
        return MailServer.received();
    }

    private MimeMessage onlyMail() {
        http.sendMails();
        List<MimeMessage> mails = MailServer.await(1);
        assertThat(mails).hasSize(1);
        return mails.get(0);
    }

    /** The path of a link, as the server under test is reached at another address than its public one. */
    private static String link(MimeMessage mail, String pattern) {
        Matcher link = Pattern.compile("http://localhost:8080(" + pattern + ")").matcher(text(mail));
        assertThat(link.find()).as("%s in %s", pattern, text(mail)).isTrue();
        return link.group(1);
    }

    private HttpDesk wants(String login, String email, String language, String frequency) throws Exception {
        HttpDesk desk = new HttpDesk(site, login);
        assertThat(desk.sendPlainForm("/desk/notices", contact(email, language, frequency)))
                .isEqualTo(302);
        return desk;
    }

    private static Map<String, String> contact(String email, String language, String frequency) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("contact-form", "contact-form");
        form.put("contact-form:email", email);
        form.put("contact-form:language", language);
        form.put("contact-form:frequency", frequency);
        form.put("contact-form:save", "save");
        return form;
    }

    /** A head of unit beside the sample officer, made by an administrator on the pages for it. */
    private void makeHead() throws Exception {
        HttpDesk admin = new HttpDesk(site, "admin");
        Map<String, String> account = new LinkedHashMap<>();
        account.put("create", "create");
        account.put("login", "head");
        account.put("name", "Head");
        account.put("role", "OFFICER");
        account.put("agencyCode", "moj");
        account.put("organisation", "");
        account.put("email", HEAD);
        account.put("submit", "submit");
        assertThat(admin.sendPlainForm("/admin/accounts", account)).isEqualTo(200);
        Matcher page = Pattern.compile(HEAD + " <a href=\"(/admin/account-contact/\\d+)")
                .matcher(admin.get("/admin/accounts"));
        assertThat(page.find()).isTrue();
        Map<String, String> form = contact(HEAD, "en", "AT_ONCE");
        form.put("contact-form:headOfUnit", "on");
        assertThat(admin.sendPlainForm(page.group(1), form)).isEqualTo(302);
        assertThat(admin.get(page.group(1))).contains("checked=\"checked\"");
    }

    private static void submit(HttpDesk officer, String milestone) throws Exception {
        String address = "/desk/progress-edit/" + milestone + "?period=2015";
        Matcher version = Pattern.compile("name=\"progress-form:version\"[^>]*value=\"(\\d*)\"")
                .matcher(officer.get(address));
        Map<String, String> form = new LinkedHashMap<>();
        form.put("progress-form", "progress-form");
        form.put("progress-form:version", version.find() ? version.group(1) : "");
        form.put("progress-form:nil", "true");
        form.put("progress-form:nilReason", "The tender was delayed.");
        form.put("progress-form:submit", "submit");
        assertThat(officer.sendForm(address, form)).isEqualTo(302);
    }

    private static String firstReview(HttpDesk coordinator) throws Exception {
        Matcher link = Pattern.compile("(/desk/review-update/\\d+)").matcher(coordinator.get("/desk/review"));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static int decide(HttpDesk coordinator, String review, String action, String reason) throws Exception {
        Matcher version = Pattern.compile("name=\"review-form:version\"[^>]*value=\"(\\d+)\"")
                .matcher(coordinator.get(review));
        assertThat(version.find()).isTrue();
        Map<String, String> form = new LinkedHashMap<>();
        form.put("review-form", "review-form");
        form.put("review-form:version", version.group(1));
        form.put("review-form:returnReason", reason);
        form.put("review-form:" + action, action);
        return coordinator.sendPlainForm(review, form);
    }
}
