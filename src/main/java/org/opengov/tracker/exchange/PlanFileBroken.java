package org.opengov.tracker.exchange;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.opengov.tracker.platform.Messages;

/** A plan file says something that cannot be taken in. Names lines and fields; nothing of the file was taken. */
public class PlanFileBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<PlanFault> faults;

    /** @param faults at least one */
    public PlanFileBroken(List<PlanFault> faults) {
        super(told(faults));
        this.faults = List.copyOf(faults);
    }

    static PlanFileBroken at(long line, String place, String reason, Object... arguments) {
        return new PlanFileBroken(List.of(PlanFault.of(line, place, reason, arguments)));
    }

    private static String told(List<PlanFault> faults) {
        Messages words = Messages.in(Locale.ENGLISH);
        return faults.stream()
                .map(fault -> words.text("planfile.at", String.valueOf(fault.line()), fault.place(), fault.text(words)))
                .collect(Collectors.joining("; "));
    }

    /** Everything that was found wrong, in the order of the file. */
    public List<PlanFault> faults() {
        return faults;
    }

    /** The line of the first thing that is wrong, from 1. */
    public long line() {
        return faults.get(0).line();
    }

    /** The path to the first field that is wrong; empty where the file as a whole is broken. */
    public String field() {
        return faults.get(0).place();
    }
}
