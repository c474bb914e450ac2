package org.opengov.tracker._support;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.progress.EvidenceLink;
import org.opengov.tracker.progress.IllustrativeUpdates;
import org.opengov.tracker.progress.ProgressUpdate;
import org.opengov.tracker.progress.ProgressUpdates;
import org.opengov.tracker.progress.ProgressUpdates.Place;

/** Evidence for tests that stand outside the server, by the word after the address. */
@WebServlet(EvidenceServlet.ADDRESS + "/*")
public class EvidenceServlet extends HttpServlet {

    /** The commitment that the evidence is about; the sample officer's agency answers for it. */
    public static final String COMMITMENT = "AZ0026";

    /** A link that leads nowhere: nobody may have such a name. */
    public static final String DEAD_LINK = "https://nowhere.invalid/decree";

    /** The content of the file. */
    public static final String TEXT = "Minutes of the meeting.";

    static final String ADDRESS = "/health/evidence";

    private static final long serialVersionUID = 1L;

    private static final Place PLACE = new Place("AZ0026.1", "2015");
    private static final Officer OFFICER = Given.officerOf("moj");

    @Inject
    private transient ProgressUpdates updates;

    @Inject
    private transient Given given;

    @Inject
    private transient IllustrativeUpdates illustrative;

    @Inject
    private transient Nights nights;

    @Inject
    private transient InTransaction inTransaction;

    @PersistenceContext
    private transient EntityManager entities;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getPathInfo()) {
            case "/draft" -> response.getWriter().print(draft());
            case "/publish" -> publish();
            case "/illustrate" -> illustrate();
            case "/nights" -> nights.pass(2);
            case "/damage" ->
                inTransaction.run(() -> entities.createNativeQuery("update evidence_file set content = ?1")
                        .setParameter(1, "something else".getBytes(UTF_8))
                        .executeUpdate());
            default -> response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Updates of every agency in every period, of a plan that does not say that they are illustrative. */
    private void illustrate() {
        illustrative.add(Given.PLAN);
        inTransaction.run(() -> entities.createNativeQuery("update action_plan set sample = false")
                .executeUpdate());
    }

    /** A draft with a link that leads nowhere and a file; answers with the number of the file. */
    private Long draft() {
        Long id = updates.save(PLACE, Given.draft(Completion.LIMITED), null, OFFICER)
                .getId();
        updates.addLink(id, new EvidenceLink("The decree", DEAD_LINK), OFFICER);
        updates.addFile(id, "minutes.txt", TEXT.getBytes(UTF_8), OFFICER);
        return inTransaction.get(() -> underWay().getEvidence().get(1).getId());
    }

    private void publish() {
        given.publish(updates.submit(
                PLACE, Given.draft(Completion.LIMITED), underWay().getVersion(), OFFICER));
    }

    private ProgressUpdate underWay() {
        return updates.findUnderWay(PLACE, OFFICER).orElseThrow();
    }
}
