package org.opengov.tracker.report.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.cut.Cut;
import org.opengov.tracker.cut.Cuts;

/** The cuts of plans, as reports and their calendar need them. */
@ApplicationScoped
class CutsForReports implements CutMaker {

    @Inject
    Cuts cuts;

    @Override
    public int freeze(String plan, LocalDate day, String reason) {
        Optional<Cut> ofTheDay = cuts.standing(plan, day);
        if (ofTheDay.isPresent() && cuts.isUpToDate(ofTheDay.get())) {
            return ofTheDay.get().getNumber();
        }
        Integer corrects = ofTheDay.map(Cut::getNumber).orElse(null);
        return cuts.freeze(plan, day, corrects, reason, Officer.PRODUCT).getNumber();
    }

    @Override
    public List<KnownCut> list(String plan) {
        return cuts.list(plan).stream()
                .sorted(Comparator.comparing(Cut::getNumber).reversed())
                .map(cut -> new KnownCut(cut.getNumber(), cut.getDay()))
                .toList();
    }
}
