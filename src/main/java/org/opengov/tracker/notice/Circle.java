package org.opengov.tracker.notice;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opengov.tracker.account.Recipient;
import org.opengov.tracker.notice.Ladder.Reach;

/**
 * Who is reminded of what: pure, so that every case can be tried.
 *
 * @param people everybody who can sign in
 * @param owed what is still owed of a period, by the code of the agency that owes it
 */
record Circle<T>(List<Recipient> people, Map<String, List<T>> owed) {

    /**
     * What one person is reminded of.
     *
     * @param as in which part they hear of it: who has to do it, who has to see to it, or who has to know
     * @param owed by the code of the agency
     */
    record Call<T>(Recipient reader, Reach as, Map<String, List<T>> owed) {}

    /** One call for each person whom a step reaches and whom something that is owed concerns. */
    List<Call<T>> callsAt(Reach reach) {
        return people.stream()
                .map(reader -> new Call<>(reader, as(reader), concerning(reader)))
                .filter(call -> call.as() != null
                        && reach.holds(call.as())
                        && !call.owed().isEmpty())
                .toList();
    }

    /** A head of unit stands in for officers where there are none. */
    private Reach as(Recipient reader) {
        return switch (reader.role()) {
            case COORDINATOR -> Reach.COORDINATORS;
            case OFFICER -> reader.headOfUnit() && hasOfficers(reader.agencyCode()) ? Reach.HEADS : Reach.OFFICERS;
            case ASSESSOR, ADMINISTRATOR -> null;
        };
    }

    private boolean hasOfficers(String agency) {
        return people.stream().anyMatch(each -> each.isOfficerOf(agency) && !each.headOfUnit());
    }

    private Map<String, List<T>> concerning(Recipient reader) {
        Map<String, List<T>> theirs = new TreeMap<>(owed);
        if (!reader.isCoordinator()) {
            theirs.keySet().retainAll(List.of(reader.agencyCode()));
        }
        return theirs;
    }
}
