package org.opengov.tracker.cut;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.account.Role;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.RuleBroken;

/**
 * The cuts of plans. Everybody may read them; coordinators freeze them, and nobody changes them. Putting a record together
 * takes several reads of the same moment, each in a transaction of its own, so that only writing down is one here.
 */
@ApplicationScoped
public class Cuts {

    private static final int KEPT = 6;
    private static final Duration KEPT_FOR = Duration.ofMinutes(10);

    /** Records that were thawed, by checksum. */
    private final Cache<String, PublicRecord> thawed =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterAccess(KEPT_FOR).build();

    @Inject
    PublicRecords records;

    @Inject
    CutStore store;

    @Inject
    Clock clock;

    /**
     * Freezes everything public of a plan as of a day.
     *
     * @param corrects number of the cut of that day that it stands for instead; null for none
     * @param reason why; may be empty unless it corrects another
     * @throws RuleBroken when the day is to come, or has a cut that is not corrected by this one
     */
    public Cut freeze(String plan, LocalDate day, Integer corrects, String reason, Officer caller) {
        require(day, caller);
        PublicRecord record = records.of(plan, day);
        CanonicalData data = CanonicalData.of(record);
        return store.add(plan, new Cut.Frozen(data, record.revision(), day), corrects, reason, caller);
    }

    /**
     * What {@link #freeze} would freeze now; nothing is kept.
     *
     * @throws RuleBroken when it would be refused
     */
    public PublicRecord preview(String plan, LocalDate day, Integer corrects, String reason, Officer caller) {
        require(day, caller);
        store.require(plan, day, corrects, reason);
        return records.of(plan, day);
    }

    private void require(LocalDate day, Officer caller) {
        caller.mustBe(Role.COORDINATOR);
        if (day.isAfter(LocalDate.now(clock))) {
            throw RuleBroken.at("day", "cut.day.toCome");
        }
    }

    /** The cuts of a plan, the oldest first. */
    public List<Cut> list(String plan) {
        return store.list(plan);
    }

    /** The cuts of a plan with what became of each, the oldest first. */
    public List<ListedCut> listed(String plan) {
        return ListedCut.of(store.list(plan));
    }

    /** @throws NotFound when there is none */
    public Cut get(String plan, int number) {
        return store.get(plan, number);
    }

    /**
     * A cut by its name in addresses, such as {@code AZ-2012-2015-C3}.
     *
     * @throws NotFound when there is none
     */
    public Cut get(String code) {
        int mark = code.lastIndexOf("-C");
        if (mark < 0 || !code.substring(mark + 2).matches("[1-9]\\d{0,8}")) {
            throw new NotFound("cut", code);
        }
        return store.get(code.substring(0, mark), Integer.parseInt(code.substring(mark + 2)));
    }

    /** The cut for a day that no other corrects. */
    public Optional<Cut> standing(String plan, LocalDate day) {
        List<Cut> all = store.list(plan);
        return all.stream()
                .filter(cut -> cut.getDay().equals(day))
                .filter(cut -> all.stream().noneMatch(later -> cut.equals(later.getCorrects())))
                .findFirst();
    }

    /** Whether freezing the same day again would freeze the same facts; the revision, which others raise too, left out. */
    public boolean isUpToDate(Cut cut) {
        PublicRecord now = CanonicalData.of(records.of(cut.getPlan().getCode(), cut.getDay()))
                .read();
        return now.tellsTheSameAs(record(cut));
    }

    /** The cut that corrects this one. */
    public Optional<Cut> correctionOf(Cut cut) {
        return store.list(cut.getPlan().getCode()).stream()
                .filter(cut::isCorrectedBy)
                .findFirst();
    }

    /**
     * The frozen data, held against their checksum.
     *
     * @throws IllegalStateException when they are not what was frozen: no report is made of them
     */
    public CanonicalData data(Cut cut) {
        CanonicalData data = store.data(cut);
        if (!data.sha256().equals(cut.getSha256())) {
            throw new IllegalStateException("The data of cut " + cut.mark().code() + " were changed in store");
        }
        return data;
    }

    /** What was frozen. */
    public PublicRecord record(Cut cut) {
        return thawed.get(cut.getSha256(), wanted -> data(cut).read());
    }

    /**
     * The cuts for earlier days, the latest day first, as they stood when this one was frozen: what is corrected later
     * does not change what a report of this one is compared with.
     */
    public List<Cut> before(Cut cut) {
        return before(
                store.list(cut.getPlan().getCode()).stream()
                        .filter(other -> other.getNumber() < cut.getNumber())
                        .toList(),
                cut.getDay());
    }

    /** The cuts for days before this one as they stand now, the latest day first. */
    public List<Cut> before(String plan, LocalDate day) {
        return before(store.list(plan), day);
    }

    private static List<Cut> before(List<Cut> known, LocalDate day) {
        return known.stream()
                .filter(other -> other.getDay().isBefore(day))
                .filter(other -> known.stream().noneMatch(other::isCorrectedBy))
                .sorted(Comparator.comparing(Cut::getDay).reversed())
                .toList();
    }
}
