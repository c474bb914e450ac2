package org.opengov.tracker.report.run;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Locale;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.report.ReportForm;
import org.opengov.tracker.report.ReportKind;
import org.opengov.tracker.report.ReportOrder;
import org.opengov.tracker.report.Scope;

/** An order as the database keeps it. */
@Embeddable
class StoredOrder {

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    @Enumerated(EnumType.STRING)
    private ReportForm form;

    private String plan;

    @Column(name = "cut_number")
    private Integer cut;

    @Column(name = "as_of")
    private LocalDate asOf;

    private int against;

    @Enumerated(EnumType.STRING)
    private Voice voice;

    private String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "scope_kind")
    private Scope.Kind scopeKind;

    @Column(name = "scope_key")
    private String scopeKey;

    @Column(name = "report_year")
    private Integer year;

    protected StoredOrder() {}

    StoredOrder(ReportOrder order) {
        this.kind = order.kind();
        this.form = order.form();
        this.plan = order.plan();
        this.cut = order.cut();
        this.asOf = order.asOf();
        this.against = order.against();
        this.voice = order.voice();
        this.language = order.language().getLanguage();
        this.scopeKind = order.scope().kind();
        this.scopeKey = order.scope().key();
        this.year = order.year();
    }

    ReportOrder order() {
        return new ReportOrder(
                kind,
                form,
                plan,
                cut,
                asOf,
                against,
                voice,
                new Locale(language),
                new Scope(scopeKind, scopeKey),
                year);
    }
}
