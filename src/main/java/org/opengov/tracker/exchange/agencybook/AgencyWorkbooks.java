package org.opengov.tracker.exchange.agencybook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.account.Role;
import org.opengov.tracker.agency.Agencies;
import org.opengov.tracker.exchange.BookMemories;
import org.opengov.tracker.exchange.agencybook.BookFacts.Basis;
import org.opengov.tracker.exchange.sheet.Unreadable;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.AuditTrail;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.platform.Settings;
import org.opengov.tracker.progress.BulkUpdates;
import org.opengov.tracker.progress.BulkUpdates.Entry;
import org.opengov.tracker.progress.BulkUpdates.Line;

/**
 * An agency's workbook of a period: written for an officer, looked through before anything is saved, saved all or none.
 * Whose milestones may be reported on and what an update owes is asked of {@link BulkUpdates}.
 */
@ApplicationScoped
@Transactional
public class AgencyWorkbooks {

    @Inject
    BookMemories memories;

    @Inject
    Plans plans;

    @Inject
    Agencies agencies;

    @Inject
    BulkUpdates updates;

    @Inject
    AuditTrail audit;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * Which workbook is expected.
     *
     * @param plan code of the plan
     * @param period code of the reporting period; null where the workbook itself says it
     */
    public record Place(String plan, String period) {}

    /**
     * What of a workbook is to be saved.
     *
     * @param evenIfOthersAreWrong whether the right rows are saved although others are not right
     * @param expected how many rows the officer was told would be saved; null where nobody was told
     */
    public record Choice(boolean evenIfOthersAreWrong, Integer expected) {

        /** All rows, or none where one of them is not right. */
        public static final Choice ALL = new Choice(false, null);
    }

    /** The officer's workbook for a period, in the language of the words, as an Excel file. */
    public byte[] write(Place place, Officer officer, Messages words) {
        List<Line> lines = updates.list(place.plan(), place.period(), officer);
        return new BookWriter(new BookSource(
                        UUID.randomUUID().toString(),
                        plans.get(place.plan()),
                        plans.getPeriod(place.plan(), place.period()),
                        agencies.get(officer.agencyCode()),
                        lines,
                        LocalDate.now(clock),
                        settings.publicAddress() + "/desk/workbook",
                        words))
                .write();
    }

    /**
     * What a workbook would do, row by row. Nothing is saved.
     *
     * @throws RuleBroken when the file as a whole cannot be taken
     */
    public Preview preview(byte[] file, Place place, Officer officer) {
        officer.mustBe(Role.OFFICER);
        ReadBook book = new BookReader(settings.workbookMaxBytes()).read(file);
        requirePlace(book.facts(), place, officer);
        List<Line> lines = updates.list(book.facts().plan(), book.facts().period(), officer);
        Map<String, String> remembered = memories.of(book.facts().book());
        return new Preview(book.facts(), new Comparison(book, lines, remembered, updates, officer).rows(), false);
    }

    /**
     * Saves the rows that would change something, and hands in those that ask for it: all or none. Everything is looked
     * through anew.
     *
     * @throws RuleBroken when the file cannot be taken, when rows are not right and the choice does not leave them out, or
     *     when it would no longer save as many rows as the officer was told
     */
    public Preview commit(byte[] file, Place place, Choice choice, Officer officer) {
        Preview preview = preview(file, place, officer);
        List<PreviewRow> right = preview.rightRows();
        if (choice.expected() != null && choice.expected() != right.size()) {
            throw RuleBroken.of("agencybook.changedMeanwhile", right.size());
        }
        if (preview.hasFaults() && !choice.evenIfOthersAreWrong()) {
            throw RuleBroken.of("agencybook.notAllRight");
        }
        if (!right.isEmpty()) {
            save(preview, right, officer);
        }
        return new Preview(preview.facts(), preview.rows(), true);
    }

    /** The same workbook with its faults marked at their cells. */
    public byte[] marked(byte[] file, Place place, Officer officer) {
        Preview preview = preview(file, place, officer);
        return new BookMarker(Messages.in(preview.facts().locale())).mark(file, preview);
    }

    private void save(Preview preview, List<PreviewRow> right, Officer officer) {
        Map<Line, Entry> entries = new LinkedHashMap<>();
        right.forEach(row -> entries.put(row.line(), row.written().toEntry()));
        Map<String, String> tokens = new LinkedHashMap<>();
        updates.save(entries, officer)
                .forEach((line, update) -> tokens.put(line.milestone().getOgpId(), Basis.token(update)));
        BookFacts facts = preview.facts();
        memories.remember(facts.book(), tokens);
        long handedIn = entries.values().stream().filter(Entry::handIn).count();
        audit.append(
                officer.login(),
                "agencybook.saved",
                facts.plan() + " " + facts.period() + " " + facts.agency(),
                null,
                right.size() + " / " + handedIn);
    }

    private void requirePlace(BookFacts facts, Place place, Officer officer) {
        if (!facts.plan().equals(place.plan())) {
            throw Unreadable.because("otherPlan", facts.plan(), place.plan());
        }
        if (!facts.agency().equals(officer.agencyCode())) {
            throw Unreadable.because("otherAgency", nameOf(facts.agency()), nameOf(officer.agencyCode()));
        }
        if (place.period() != null && !facts.period().equals(place.period())) {
            throw Unreadable.because("otherPeriod", facts.period(), place.period());
        }
        boolean known = plans.get(place.plan()).findPeriod(facts.period()).isPresent();
        if (!known || facts.book().isEmpty() || facts.book().length() > BookFacts.LONGEST_ID) {
            throw Unreadable.because("foreign");
        }
    }

    private String nameOf(String agency) {
        return agencies.find(agency).map(found -> found.getName()).orElse(agency);
    }
}
