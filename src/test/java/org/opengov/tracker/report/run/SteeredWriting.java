package org.opengov.tracker.report.run;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.OutputStream;
import org.opengov.tracker.report.ReportForm;
import org.opengov.tracker.report.ReportKind;
import org.opengov.tracker.report.ReportOrder;

/** The product's own writing, unless a test steers it. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
public class SteeredWriting implements ReportWriting {

    @Inject
    @Delegate
    @Any
    private ReportWriting real;

    @Inject
    private Steering steering;

    @Override
    public boolean offers(ReportKind kind, ReportForm form) {
        return real.offers(kind, form);
    }

    @Override
    public void write(ReportOrder order, OutputStream out, ReportProgress progress) throws IOException {
        Steering.Way way = steering.way();
        if (way == null) {
            real.write(order, out, progress);
        } else {
            way.write(order, out, progress);
        }
    }
}
