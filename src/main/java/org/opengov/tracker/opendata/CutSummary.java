package org.opengov.tracker.opendata;

import java.time.Instant;
import java.time.LocalDate;
import org.opengov.tracker.cut.Cut;
import org.opengov.tracker.cut.ListedCut;

/**
 * A cut: everything public of a plan as of a day, frozen.
 *
 * @param code its name in addresses
 * @param day the day that it is told for
 * @param corrects number of the cut that it corrects; null for none
 * @param correctedBy number of the cut that corrects it; null where it stands
 * @param reason why it was made; empty where nothing was said
 * @param sha256 checksum of its data
 * @param size how many bytes its data have
 * @param data where its data are
 * @param address where anybody can hold a file against it
 */
public record CutSummary(
        String plan,
        int number,
        String code,
        LocalDate day,
        Instant madeAt,
        Integer corrects,
        Integer correctedBy,
        String reason,
        String sha256,
        long size,
        String data,
        String address) {

    static CutSummary of(ListedCut listed, Site site) {
        Cut cut = listed.cut();
        String plan = cut.getPlan().getCode();
        return new CutSummary(
                plan,
                cut.getNumber(),
                cut.mark().code(),
                cut.getDay(),
                cut.getMadeAt(),
                cut.getCorrects() == null ? null : cut.getCorrects().getNumber(),
                listed.correctedBy(),
                cut.getReason(),
                cut.getSha256(),
                cut.getSize(),
                site.cutData(plan, cut.getNumber()),
                site.verify(cut.mark().code()));
    }
}
