package org.opengov.tracker.participation;

import java.time.Instant;

/**
 * What everybody may know of a request for correction.
 *
 * @param page address of the page within the site, as it was seen
 * @param figure which figure it concerns, with its value when the request came; empty where the reader named none
 * @param language the language that the reader read, in which the figure is told
 * @param words the reader's words; empty until they may be read
 * @param outcome what came of it; null while it is open
 * @param answer what the public is told; empty while it is open
 * @param answeredAt null while it is open
 */
public record PublicCorrection(
        long number,
        String page,
        FigurePart part,
        String figure,
        String language,
        Instant receivedAt,
        String words,
        CorrectionOutcome outcome,
        String answer,
        Instant answeredAt) {

    static PublicCorrection of(CorrectionRequest request) {
        return new PublicCorrection(
                request.getNumber(),
                request.getPage(),
                request.getPart(),
                request.getFigure() == null ? "" : request.getFigure(),
                request.getLanguage(),
                request.getReceivedAt(),
                request.isWordsShown() ? request.getWords() : "",
                request.getOutcome(),
                request.isOpen() ? "" : request.getAnswer(),
                request.getAnsweredAt());
    }

    /** Whether nobody has answered it yet. */
    public boolean isOpen() {
        return outcome == null;
    }
}
