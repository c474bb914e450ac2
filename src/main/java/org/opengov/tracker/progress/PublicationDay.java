package org.opengov.tracker.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.platform.Versioned;

/** A day on which updates of a plan were published, and how many. */
@Entity
@Table(name = "publication_day")
class PublicationDay extends Versioned {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private ActionPlan plan;

    @Column(name = "published_on", nullable = false)
    private LocalDate publishedOn;

    private int updates;

    protected PublicationDay() {}

    PublicationDay(ActionPlan plan, LocalDate publishedOn) {
        this.plan = plan;
        this.publishedOn = publishedOn;
        updates = 1;
    }
}
