package org.opengov.tracker.report.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.report.PublishedFile;
import org.opengov.tracker.report.PublishedFiles;

/** The reports of cuts that were published. Everybody may have them. */
@ApplicationScoped
@Transactional
public class PublishedRuns implements PublishedFiles {

    private static final String PUBLISHED = "select r from ReportRun r where r.publishedAt is not null";

    @PersistenceContext
    EntityManager entities;

    @Inject
    ReportFileParts files;

    @Override
    public List<PublishedFile> of(String plan, int cut) {
        return entities.createQuery(
                        PUBLISHED + " and r.wanted.plan = :plan and r.wanted.cut = :cut order by r.publishedAt, r.id",
                        ReportRun.class)
                .setParameter("plan", plan)
                .setParameter("cut", cut)
                .getResultStream()
                .map(run -> new PublishedFile(
                        run.getFileName(),
                        run.getOrder().kind(),
                        run.getOrder().form(),
                        run.getOrder().language(),
                        run.getSize(),
                        run.getSha256(),
                        "/report-file/" + run.getId()))
                .toList();
    }

    /**
     * The file of a run that was published.
     *
     * @throws NotFound when there is none, or it is not public
     */
    public ReportFile open(Long id) {
        return entities.createQuery(PUBLISHED + " and r.id = :id", ReportRun.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(run -> new ReportFile(
                        run.getFileName(),
                        run.getOrder().form().mediaType(),
                        run.getSize(),
                        run.getSha256(),
                        out -> files.copy(id, run.getSize(), out)))
                .orElseThrow(() -> new NotFound("report", id));
    }
}
