package org.opengov.tracker.report.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.report.PageCheck;
import org.opengov.tracker.report.PageFault;
import org.opengov.tracker.report.ReportForm;
import org.opengov.tracker.report.ReportKind;
import org.opengov.tracker.report.ReportOrder;
import org.opengov.tracker.report.ReportTemplates;
import org.opengov.tracker.report.Scope;
import org.opengov.tracker.report.StatusReport;
import org.opengov.tracker.report.StatusReports;
import org.opengov.tracker.report.page.ReportPage;
import org.opengov.tracker.report.pdf.PdfDocument;
import org.opengov.tracker.report.run.ReportProgress;
import org.opengov.tracker.report.template.FaultyTemplate;
import org.opengov.tracker.report.template.OwnTemplates;
import org.opengov.tracker.report.template.TemplateFault;
import org.opengov.tracker.report.template.TemplateFile;
import org.opengov.tracker.report.workbook.StatusWorkbook;

/**
 * Shows what a report looks like with a template of one's own, on what is stored now, before any report is made with it. One
 * that did not pass is shown as far as it goes; one that holds what no report may hold is not.
 */
@ApplicationScoped
public class TemplatePreviews {

    @Inject
    StatusReports reports;

    @Inject
    OwnTemplates own;

    @Inject
    ReportTurns turns;

    @Inject
    PageRoom room;

    @Inject
    Plans plans;

    @Inject
    Commitments commitments;

    @Inject
    Clock clock;

    /**
     * What somebody wants to see.
     *
     * @param file the template of one's own
     * @param plan code of the plan that fills it
     */
    public record Wish(TemplateFile file, ReportForm form, String plan, Locale language) {}

    /** The order that a preview is made for: the first kind the template is for, compared with the latest cut before today. */
    public ReportOrder order(Wish wish) {
        if (!wish.file().forms().contains(wish.form())) {
            throw new NotFound("form", wish.form().name());
        }
        LocalDate today = LocalDate.now(clock);
        ReportKind kind = wish.file().kinds().stream().findFirst().orElse(ReportKind.STATUS_REPORT);
        boolean statement = kind == ReportKind.ANNUAL_STATEMENT;
        return new ReportOrder(
                kind,
                wish.form(),
                plans.get(wish.plan()).getCode(),
                null,
                today,
                kind == ReportKind.STATUS_REPORT ? 1 : 0,
                null,
                wish.language(),
                statement ? new Scope(Scope.Kind.AGENCY, firstLead(wish.plan())) : Scope.WHOLE,
                statement ? lastYear(wish.plan(), today) : null);
    }

    private String firstLead(String plan) {
        return commitments.listOfPlan(plan).stream()
                .flatMap(commitment -> commitment.lead().stream())
                .findFirst()
                .map(Agency::getCode)
                .orElseThrow(() -> new FaultyTemplate(List.of(TemplateFault.of("template.preview.noAgency"))));
    }

    private int lastYear(String plan, LocalDate today) {
        return plans.get(plan).getPeriods().stream()
                .mapToInt(period -> period.getEndsOn().getYear())
                .max()
                .orElse(today.getYear() - 1);
    }

    /**
     * The preview as a file.
     *
     * @throws NotFound when there is no file of one's own, or no such plan
     * @throws FaultyTemplate when it holds what no report may hold, or cannot be made
     * @throws TooManyReports when others are being made and do not get done soon
     */
    public byte[] of(TemplateFile file, ReportOrder order, Officer caller) {
        byte[] content = own.get(file, caller);
        refuse(own.dangers(file, content));
        StatusReport report = reports.of(order);
        ReportTemplates templates =
                new ReportTemplates(name -> name.equals(file.fileName()) ? Optional.of(content) : own.passed(name));
        return turns.take(() -> written(templates, order, report));
    }

    private byte[] written(ReportTemplates templates, ReportOrder order, StatusReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(templates, order, report, out);
        } catch (FaultyTemplate | TooManyReports told) {
            throw told;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            throw new FaultyTemplate(List.of(TemplateFault.of(broken)));
        }
        return out.toByteArray();
    }

    private void write(ReportTemplates templates, ReportOrder order, StatusReport report, OutputStream out)
            throws IOException {
        Messages messages = Messages.in(order.language());
        if (order.form() == ReportForm.XLSX) {
            new StatusWorkbook(templates).write(report, messages, out);
            return;
        }
        String page = ReportPage.fill(templates, order, report, messages);
        List<PageFault> faults = PageCheck.page(page, PdfDocument.STYLESHEET);
        refuse(TemplateFault.of(faults));
        room.set(
                order.form(),
                page.length(),
                ReportProgress.UNWATCHED,
                () -> ReportWriter.write(templates, order, page, out, () -> {}));
    }

    private static void refuse(List<TemplateFault> faults) {
        if (!faults.isEmpty()) {
            throw new FaultyTemplate(faults);
        }
    }
}
