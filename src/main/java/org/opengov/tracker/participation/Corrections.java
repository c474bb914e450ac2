package org.opengov.tracker.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.account.Role;
import org.opengov.tracker.platform.AuditTrail;
import org.opengov.tracker.platform.Breaches;
import org.opengov.tracker.platform.Changes;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.RefusalLimit;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.platform.mail.MailAddress;

/**
 * Requests for correction: everybody may send one and read what came of it; coordinators read them whole and answer.
 * Nobody signs in to send one, so that only so many are taken in an hour, of one sender and of all together.
 */
@ApplicationScoped
@Transactional
public class Corrections {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int MOST_OF_SENDER = 10;
    private static final int MOST_OF_ALL = 200;

    /** Whom the trail names where nobody has signed in. */
    private static final String READER = "unknown";

    private final RefusalLimit ofSender = new RefusalLimit(MOST_OF_SENDER, WINDOW);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Figures figures;

    @Inject
    AuditTrail audit;

    @Inject
    Event<CorrectionAsked> asked;

    @Inject
    Clock clock;

    /**
     * Takes a request in.
     *
     * @param from the sender's network address, by which they are limited; it is not kept
     * @return its number; that of the former one where the same was sent just before
     * @throws RuleBroken when it says nothing, or too much has come in
     */
    public long receive(NewRequest sent, String from) {
        Doubted doubted = doubted(sent);
        require(sent, doubted);
        Instant now = clock.instant();
        Optional<CorrectionRequest> same = findSame(doubted, sent.words(), now);
        if (same.isPresent()) {
            return same.get().getNumber();
        }
        if (countSince(now.minus(WINDOW)) >= MOST_OF_ALL || !ofSender.take(from, sent.words() + doubted, now)) {
            throw RuleBroken.of("correction.busy");
        }
        CorrectionRequest request = new CorrectionRequest(nextNumber(), doubted, sent, now);
        entities.persist(request);
        entities.flush();
        audit.append(
                READER,
                "correction.asked",
                subject(request),
                new Changes()
                        .set("page", request.getPage())
                        .set("part", request.getPart())
                        .set("figure", request.getFigure()));
        asked.fire(new CorrectionAsked(request));
        return request.getNumber();
    }

    /** What was chosen on which page; without a figure that the page does not show, or no longer. */
    private Doubted doubted(NewRequest sent) {
        SeenPage page = SeenPage.of(sent.page()).orElse(null);
        Optional<FigurePart> group = part(sent.part());
        if (page == null || group.isPresent()) {
            return new Doubted(page, group.orElse(null), null);
        }
        Figure figure = figures.find(page, sent.part(), sent.language()).orElse(null);
        return new Doubted(page, figure == null ? null : figure.part(), figure);
    }

    private static void require(NewRequest sent, Doubted doubted) {
        new Breaches()
                .when(doubted.page() == null, "page", "correction.page.unknown")
                .when(doubted.part() == null, "part", "correction.part.missing")
                .when(sent.words().isEmpty(), "words", "correction.words.missing")
                .when(
                        sent.words().length() > CorrectionRequest.LONGEST,
                        "words",
                        "correction.long",
                        CorrectionRequest.LONGEST)
                .when(
                        !sent.contact().isEmpty() && !MailAddress.isSound(sent.contact()),
                        "contact",
                        "correction.contact.wrong")
                .when(!sent.trap().isEmpty(), "website", "correction.trap")
                .raise();
    }

    private static Optional<FigurePart> part(String name) {
        return Stream.of(FigurePart.values())
                .filter(part -> part.name().equals(name))
                .findFirst();
    }

    private Optional<CorrectionRequest> findSame(Doubted doubted, String words, Instant now) {
        return entities.createQuery(
                        "select c from CorrectionRequest c where c.receivedAt > :since and c.page = :page"
                                + " and c.part = :part and c.words = :words and coalesce(c.figureCode, '') = :figure"
                                + " order by c.number",
                        CorrectionRequest.class)
                .setParameter("since", now.minus(WINDOW))
                .setParameter("page", doubted.page().address())
                .setParameter("part", doubted.part())
                .setParameter(
                        "figure",
                        doubted.figure() == null ? "" : doubted.figure().code())
                .setParameter("words", words)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private long countSince(Instant since) {
        return entities.createQuery("select count(c) from CorrectionRequest c where c.receivedAt > :since", Long.class)
                .setParameter("since", since)
                .getSingleResult();
    }

    private long nextNumber() {
        return ((Number) entities.createNativeQuery("select nextval('correction_number')")
                        .getSingleResult())
                .longValue();
    }

    /** A page of what was asked and answered, the latest first, as everybody may read it. */
    public List<PublicCorrection> list(int first, int count) {
        return entities.createQuery("select c from CorrectionRequest c order by c.number desc", CorrectionRequest.class)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultStream()
                .map(PublicCorrection::of)
                .toList();
    }

    /** @throws NotFound when there is none with this number */
    public PublicCorrection get(long number) {
        return PublicCorrection.of(find(number));
    }

    /** A page of them for whoever answers: the open ones, the oldest first, then the answered ones, the latest first. */
    public List<CorrectionRequest> list(int first, int count, Officer caller) {
        caller.mustBe(Role.COORDINATOR);
        return entities.createQuery(
                        "select c from CorrectionRequest c order by case when c.outcome is null then 0 else 1 end,"
                                + " case when c.outcome is null then c.number else 0 - c.number end",
                        CorrectionRequest.class)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    /** How many nobody has answered yet. */
    public long countOpen(Officer caller) {
        caller.mustBe(Role.COORDINATOR);
        return entities.createQuery("select count(c) from CorrectionRequest c where c.outcome is null", Long.class)
                .getSingleResult();
    }

    /** One as it was sent, contact included. */
    public CorrectionRequest get(long number, Officer caller) {
        caller.mustBe(Role.COORDINATOR);
        return find(number);
    }

    /**
     * Answers one. From now on everybody reads the answer, and the words that were sent where that is wanted.
     *
     * @param version the version that the coordinator has looked at
     * @throws RuleBroken when it was answered before, or the answer says nothing
     */
    public void answer(long number, long version, Answer answer, Officer caller) {
        caller.mustBe(Role.COORDINATOR);
        CorrectionRequest request = find(number);
        if (request.getVersion() != version) {
            throw RuleBroken.of("correction.answered.already");
        }
        request.answer(answer, caller.login(), clock.instant());
        entities.flush();
        audit.append(
                caller.login(),
                "correction.answered",
                subject(request),
                new Changes()
                        .set("outcome", request.getOutcome())
                        .set("answer", request.getAnswer())
                        .set("wordsShown", request.isWordsShown()));
    }

    private CorrectionRequest find(long number) {
        return entities.createQuery(
                        "select c from CorrectionRequest c where c.number = :number", CorrectionRequest.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("correction", number));
    }

    private static String subject(CorrectionRequest request) {
        return "correction " + request.getNumber();
    }
}
