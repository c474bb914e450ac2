package org.opengov.tracker.participation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.platform.Versioned;

/** Somebody's word that a figure is wrong, and the one answer to it. */
@Entity
@Table(name = "correction_request")
public class CorrectionRequest extends Versioned {

    /** The longest word and answer that are kept. */
    public static final int LONGEST = 2000;

    @Column(name = "request_number")
    private long number;

    private String page;

    @Enumerated(EnumType.STRING)
    private FigurePart part;

    @Column(name = "figure_code")
    private String figureCode;

    private String figure;

    private String words;
    private String contact;
    private String language;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private CorrectionOutcome outcome;

    private String answer;

    @Column(name = "words_shown")
    private boolean wordsShown;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private String answeredBy;

    protected CorrectionRequest() {}

    CorrectionRequest(long number, Doubted doubted, NewRequest sent, Instant at) {
        this.number = number;
        this.page = doubted.page().address();
        this.part = doubted.part();
        this.figureCode = doubted.figure() == null ? null : doubted.figure().code();
        this.figure = doubted.figure() == null ? null : doubted.figure().text();
        this.words = sent.words();
        this.contact = sent.contact().isEmpty() ? null : sent.contact();
        this.language = sent.language().getLanguage();
        this.receivedAt = at;
    }

    /**
     * Answers it, once and for all. Who asked is forgotten with that.
     *
     * @throws RuleBroken when it was answered before, or nothing is said
     */
    void answer(Answer given, String by, Instant at) {
        if (outcome != null) {
            throw RuleBroken.of("correction.answered.already");
        }
        given.require();
        outcome = given.outcome();
        answer = given.text();
        wordsShown = given.wordsShown() && outcome != CorrectionOutcome.SET_ASIDE;
        answeredAt = at;
        answeredBy = by;
        contact = null;
    }

    /** Whether nobody has answered it yet. */
    public boolean isOpen() {
        return outcome == null;
    }

    /** Its public name. */
    public long getNumber() {
        return number;
    }

    /** Address of the page within the site, as it was seen. */
    public String getPage() {
        return page;
    }

    /** What of the page it concerns. */
    public FigurePart getPart() {
        return part;
    }

    /** Which figure it concerns, by what it is chosen; null where the reader named none. */
    public String getFigureCode() {
        return figureCode;
    }

    /** That figure's name and value, as the record had them when the request came, in the reader's language. */
    public String getFigure() {
        return figure;
    }

    /** What looks wrong, in the reader's words. */
    public String getWords() {
        return words;
    }

    /** Where the reader can be asked; null where none was given or the request is answered. */
    public String getContact() {
        return contact;
    }

    /** The language that the reader read. */
    public String getLanguage() {
        return language;
    }

    /** When it was taken in. */
    public Instant getReceivedAt() {
        return receivedAt;
    }

    /** What came of it; null while it is open. */
    public CorrectionOutcome getOutcome() {
        return outcome;
    }

    /** What the public is told; null while it is open. */
    public String getAnswer() {
        return answer;
    }

    /** Whether the public may read the reader's words. */
    public boolean isWordsShown() {
        return wordsShown;
    }

    /** When it was answered; null while it is open. */
    public Instant getAnsweredAt() {
        return answeredAt;
    }

    /** Login name of who answered. */
    public String getAnsweredBy() {
        return answeredBy;
    }
}
