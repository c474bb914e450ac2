package org.opengov.tracker.exchange.agencybook;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.exchange.sheet.CleanText;
import org.opengov.tracker.plan.Money;
import org.opengov.tracker.platform.Sha256;
import org.opengov.tracker.progress.BulkUpdates;
import org.opengov.tracker.progress.EvidenceLink;
import org.opengov.tracker.progress.ProgressDraft;
import org.opengov.tracker.progress.ProgressUpdate;
import org.opengov.tracker.progress.ReviewState;
import org.opengov.tracker.progress.Statement;

/** What an officer says in one row, column by column; nothing is kept where nothing is said. */
final class Values {

    private static final int DIGEST_BYTES = 12;

    private final Map<Column, Object> said = new EnumMap<>(Column.class);

    /** What an update says, as its row would say it. */
    static Values of(ProgressUpdate update) {
        Values values = new Values();
        if (update == null) {
            return values;
        }
        Statement statement = update.getStatement();
        values.put(Column.COMPLETION, statement.getCompletion());
        values.put(Column.COMPLETED_ON, statement.getCompletedOn());
        values.put(Column.DONE, statement.getDone());
        values.put(Column.CHALLENGES, statement.getChallenges());
        values.put(Column.NEXT_STEPS, statement.getNextSteps());
        values.put(Column.STEP_BACK_REASON, statement.getStepBackReason());
        values.put(Column.NIL_REASON, statement.getNilReason());
        if (statement.getSpent() != null) {
            values.put(Column.SPENT, statement.getSpent().amount());
            values.put(Column.CURRENCY, statement.getSpent().currency());
        }
        values.put(Column.HELP_WANTED, statement.isHelpWanted());
        values.put(Column.LATE, statement.isLate());
        values.putLinks(BulkUpdates.linksOf(update));
        values.put(Column.HAND_IN, isHandedIn(update));
        return values;
    }

    private static boolean isHandedIn(ProgressUpdate update) {
        return update.getState() == ReviewState.SUBMITTED || update.getState() == ReviewState.PUBLISHED;
    }

    private void putLinks(List<EvidenceLink> links) {
        if (!links.isEmpty()) {
            putLink(Column.LINK_1, Column.LINK_TITLE_1, links.get(0));
        }
        if (links.size() > 1) {
            putLink(Column.LINK_2, Column.LINK_TITLE_2, links.get(1));
        }
    }

    /** A link that was given no title bears its address as one; that is not said twice. */
    private void putLink(Column address, Column title, EvidenceLink link) {
        put(address, link.address());
        put(title, link.title().equals(link.address()) ? null : link.title());
    }

    /** Notes what a column says; nothing, no and an empty text are not kept. */
    void put(Column column, Object value) {
        Object plain = plain(value);
        if (plain == null || plain.equals("") || plain.equals(false)) {
            said.remove(column);
        } else {
            said.put(column, plain);
        }
    }

    private static Object plain(Object value) {
        if (value instanceof BigDecimal amount) {
            return plain(amount);
        }
        return value instanceof String text ? CleanText.of(text) : value;
    }

    private static BigDecimal plain(BigDecimal amount) {
        return new BigDecimal(amount.stripTrailingZeros().toPlainString());
    }

    /** What a column says; null where it says nothing. */
    Object get(Column column) {
        return said.get(column);
    }

    boolean says(Column column) {
        return said.containsKey(column);
    }

    /** Whether it says anything of the milestone; that it would be handed in says nothing. */
    boolean isEmpty() {
        return said.keySet().stream().allMatch(column -> column == Column.HAND_IN || column == Column.LATE);
    }

    /** The columns in which it differs from others, handing in left out. */
    List<Column> differencesFrom(Values others) {
        return Column.open().stream()
                .filter(column -> column != Column.HAND_IN)
                .filter(column -> !Objects.equals(get(column), others.get(column)))
                .toList();
    }

    boolean isHandedIn() {
        return says(Column.HAND_IN);
    }

    /** The same for the same words: by it one tells whether a row was touched since the workbook was made. */
    String digest() {
        StringBuilder all = new StringBuilder();
        said.forEach((column, value) ->
                all.append(column.key()).append('\u0001').append(value).append('\u0002'));
        return Sha256.beginning(all.toString().getBytes(StandardCharsets.UTF_8), DIGEST_BYTES);
    }

    /** The same as an entry for the door of progress updates. */
    BulkUpdates.Entry toEntry() {
        boolean nil = says(Column.NIL_REASON);
        Money spent = says(Column.SPENT) ? new Money((BigDecimal) get(Column.SPENT), text(Column.CURRENCY)) : null;
        ProgressDraft draft = new ProgressDraft(
                nil,
                text(Column.NIL_REASON),
                (Completion) get(Column.COMPLETION),
                (LocalDate) get(Column.COMPLETED_ON),
                text(Column.DONE),
                text(Column.CHALLENGES),
                text(Column.NEXT_STEPS),
                text(Column.STEP_BACK_REASON),
                null,
                spent,
                says(Column.HELP_WANTED),
                says(Column.LATE));
        return new BulkUpdates.Entry(draft, links(), isHandedIn());
    }

    private List<EvidenceLink> links() {
        List<EvidenceLink> links = new ArrayList<>();
        addLink(links, Column.LINK_1, Column.LINK_TITLE_1);
        addLink(links, Column.LINK_2, Column.LINK_TITLE_2);
        return links;
    }

    private void addLink(List<EvidenceLink> links, Column address, Column title) {
        if (says(address)) {
            String called = new EvidenceLink(text(title), text(address)).titleOrAddress();
            links.add(new EvidenceLink(called, text(address)));
        }
    }

    private String text(Column column) {
        return (String) get(column);
    }
}
