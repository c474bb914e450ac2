package org.opengov.tracker.report.template;

import java.util.List;

/** A template that nothing can be shown with, and why. */
public class FaultyTemplate extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<TemplateFault> faults;

    /** @param faults at least one */
    public FaultyTemplate(List<TemplateFault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    /** What is to be mended. */
    public List<TemplateFault> faults() {
        return faults;
    }
}
